package io.openhotline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void a_lost_connection_and_a_deadlock_are_transient() {
        assertThat(Faults.isTransient(new SQLTransientConnectionException("away"))).isTrue();
        assertThat(Faults.isTransient(new SQLException("deadlock detected", "40P01"))).isTrue();
    }

    @Test
    void a_service_that_stops_is_transient() {
        var stopping = new IllegalStateException("EntityManagerFactory is closed");
        assertThat(Faults.isTransient(new CompletionException(stopping))).isTrue();
    }

    @Test
    void a_broken_rule_and_a_mistake_are_not() {
        assertThat(Faults.isTransient(new SQLException("duplicate key", "23505"))).isFalse();
        assertThat(Faults.isTransient(new IllegalStateException("no such state"))).isFalse();
        assertThat(Faults.isTransient(new IllegalStateException())).isFalse();
    }
}

package io.openhotline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CauseTest {
    private static final String DUPLICATE = "duplicate key value violates unique constraint \"n\"";

    @Test
    void a_fault_of_a_handler_is_its_own_cause() {
        assertThat(Cause.of(new IllegalStateException("no such route", new SQLException("x"))))
                .isEqualTo("IllegalStateException: no such route");
    }

    @Test
    void the_cause_of_a_failed_commit_is_the_fault_behind_it() {
        var commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        commit.initCause(new SQLException(DUPLICATE, "23505"));

        assertThat(Cause.of(new QuarkusTransactionException(commit)))
                .isEqualTo("SQLException: " + DUPLICATE);
    }

    @Test
    void a_suppressed_fault_is_found() {
        var commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        commit.addSuppressed(new SQLException(DUPLICATE, "23505"));

        assertThat(Cause.of(new QuarkusTransactionException(commit)))
                .isEqualTo("SQLException: " + DUPLICATE);
    }

    @Test
    void a_failed_commit_without_a_reason_is_described_by_itself() {
        assertThat(Cause.of(new QuarkusTransactionException("Could not commit")))
                .isEqualTo("QuarkusTransactionException: Could not commit");
    }
}

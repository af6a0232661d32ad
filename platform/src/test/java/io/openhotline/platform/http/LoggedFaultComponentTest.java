package io.openhotline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.testing.LogLines;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// A violated constraint is logged without the row, which may hold a name and a phone.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class LoggedFaultComponentTest {
    private static final String NAME = "王小明";
    private static final String PHONE = "13812341234";
    private static final String ROW =
            "insert into recorded (ticket, type, sequence) values (null, ?, 1)";

    @Inject DataSource source;

    @Test
    void a_row_that_breaks_a_constraint_is_not_in_the_log() {
        assertThat(logged(() -> insert(source))).contains("null value").doesNotContain(NAME, PHONE);
    }

    @Test
    void a_batch_that_breaks_a_constraint_is_not_in_the_log() {
        assertThat(logged(() -> insertBatch(source)))
                .contains("null value")
                .doesNotContain(NAME, PHONE);
    }

    @Test
    void the_driver_would_quote_the_row_by_default() {
        assertThatThrownBy(() -> insert(HotlineTestPlatform.superuser("platform")))
                .hasMessageContaining(NAME);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static String logged(Work work) {
        return LogLines.during(() -> {
            try {
                work.run();
            } catch (SQLException broken) {
                new ExceptionMappers().anything(broken);
            }
        });
    }

    private static void insert(DataSource from) throws SQLException {
        try (var connection = from.getConnection();
                var statement = connection.prepareStatement(ROW)) {
            statement.setString(1, NAME + PHONE);
            statement.executeUpdate();
        }
    }

    private static void insertBatch(DataSource from) throws SQLException {
        try (var connection = from.getConnection();
                var statement = connection.prepareStatement(ROW)) {
            for (int i = 0; i < 3; i++) {
                statement.setString(1, NAME + PHONE);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

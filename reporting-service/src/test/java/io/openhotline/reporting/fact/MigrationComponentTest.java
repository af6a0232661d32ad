package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// Migrates a schema of its own from the version before.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class MigrationComponentTest {
    private static final DataSource SUPERUSER = HotlineTestPlatform.superuser("reporting");
    private final Database database = new Database(SUPERUSER);

    @Test
    void an_upgrade_keeps_the_rollups_and_requests_a_rebuild() {
        migrate("upgraded", "4");
        database.update(
                "insert into upgraded.ticket_observation"
                        + " values (gen_random_uuid(), 'tickets.v1', 1, 'closed', '{}')");
        database.update(
                "insert into upgraded.daily_rollup"
                        + " values ('2026-11-01', 'TOTAL', 'all', 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1)");

        migrate("upgraded", "5");

        assertThat(
                        database.query(
                                "select timely, department_timely from upgraded.daily_rollup",
                                row -> List.of(row.getInt(1), row.getInt(2))))
                .containsExactly(List.of(1, 0));
        assertThat(next("upgraded")).containsExactly(2);
    }

    @Test
    void a_new_database_has_nothing_to_rebuild() {
        migrate("fresh", "5");

        assertThat(next("fresh")).containsExactly(0);
    }

    private void migrate(String schema, String version) {
        Flyway.configure()
                .dataSource(SUPERUSER)
                .schemas(schema)
                .locations("db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /// The requested generation, 0 without a request.
    private List<Integer> next(String schema) {
        return database.query(
                "select coalesce(next, 0) from " + schema + ".generations", row -> row.getInt(1));
    }
}

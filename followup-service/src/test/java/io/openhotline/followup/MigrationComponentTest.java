package io.openhotline.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests migrations with the data of the version before, in a schema of their own.
@QuarkusTest
class MigrationComponentTest extends RunningFollowUp {
    private static final String SCHEMA = "migration_test";
    private static final DataSource SUPERUSER = HotlineTestPlatform.superuser("followup");

    @BeforeEach
    @AfterEach
    void drop() throws SQLException {
        execute("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void sampling_decisions_and_states_get_their_new_names() throws SQLException {
        migrate("1");
        execute(
                """
                insert into migration_test.stratum values ('repair/2026-11', 'REPAIR', '2026-11', 5, 2);
                insert into migration_test.stratum_member
                select gen_random_uuid(), 'repair/2026-11', now() + n * interval '1 s', old
                from unnest(array['DRAWN', 'NOT_DRAWN', 'NO_CONTACT', 'LOST', 'GONE'])
                    with ordinality as states(old, n);
                insert into migration_test.draw_record (ticket_id, stratum, reason, rate, decided_at)
                select gen_random_uuid(), 'repair/2026-11', old, 0.3, now()
                from unnest(array['SAMPLED', 'NOT_DRAWN', 'TOO_OLD', 'NO_CONTACT', 'REPLACEMENT',
                    'LOST', 'GONE']) with ordinality as reasons(old, n) order by n;
                """);

        migrate("2");

        assertThat(texts("select state from migration_test.stratum_member order by handled_at"))
                .containsExactly(
                        "SAMPLED", "NOT_SAMPLED", "NO_CONTACT", "NO_RESPONSE", "WITHDRAWN");
        assertThat(texts("select reason from migration_test.sampling_decision order by position"))
                .containsExactly(
                        "SAMPLED",
                        "NOT_SAMPLED",
                        "TOO_OLD",
                        "NO_CONTACT",
                        "REPLACEMENT",
                        "NO_RESPONSE",
                        "WITHDRAWN");
    }

    @Test
    void the_handlers_of_old_tickets_are_not_known() throws SQLException {
        migrate("3");
        execute("insert into migration_test.ticket (id) values (gen_random_uuid())");

        migrate("4");

        assertThat(texts("select coalesce(handlers::text, 'unknown') from migration_test.ticket"))
                .containsExactly("unknown");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(SUPERUSER)
                .schemas(SCHEMA)
                .locations("db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = SUPERUSER.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = SUPERUSER.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}

package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactRetentionComponentTest extends RunningFollowUp {
    @Inject ContactRetentionService retention;

    @Test
    void the_contact_of_a_ticket_handled_long_ago_is_deleted() throws SQLException {
        UUID open = hotline.handled(CategoryKind.CONSULT, hotline.now);
        UUID old = hotline.handled(CategoryKind.CONSULT, hotline.now);
        UUID recent = hotline.handled(CategoryKind.CONSULT, hotline.now);
        age(open, old);

        retention.deleteOldContacts();

        assertThat(phones()).containsExactlyInAnyOrder(open.toString(), recent.toString());
    }

    /// The pack of the test has no cap, so that only entries of the future count.
    @Test
    void a_customer_who_no_longer_counts_for_the_cap_is_deleted() {
        var entries = new Database(database);
        UUID old = asked(entries, Duration.ofDays(-1));
        UUID current = asked(entries, Duration.ofDays(1));

        retention.deleteOldContacts();

        assertThat(
                        entries.query(
                                "select follow_up_id from asked_customer",
                                row -> row.getObject(1, UUID.class)))
                .contains(current)
                .doesNotContain(old);
    }

    private UUID asked(Database entries, Duration fromNow) {
        UUID followUp = UUID.randomUUID();
        entries.update(
                "insert into asked_customer (follow_up_id, customer, planned_at) values (?, ?, ?)",
                followUp,
                new byte[] {1},
                Instant.now().plus(fromNow));
        return followUp;
    }

    private void age(UUID... tickets) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "update ticket set handled_at = now() - interval '31 days'"
                                        + " where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", tickets));
            statement.executeUpdate();
        }
    }

    private List<String> phones() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select id from ticket where customer_phone is not null")) {
            var ids = new ArrayList<String>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }
}

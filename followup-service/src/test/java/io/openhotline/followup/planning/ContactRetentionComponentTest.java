package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
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

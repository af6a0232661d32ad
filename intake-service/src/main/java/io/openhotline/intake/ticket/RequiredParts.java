package io.openhotline.intake.ticket;

import io.openhotline.intake.policy.ContactPart;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the parts of a ticket's customer and place that a category requires and the ticket lacks.
@PackScoped
class RequiredParts {
    private static final String PARTS =
            "select customer_name, customer_phone, customer_kind, place_address from ticket"
                    + " where id = ?";

    private final Database database;
    private final IntakePolicy policy;

    RequiredParts(Database database, IntakePolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    /// Returns an error for each missing part; none if there is no such ticket.
    List<FieldError> missing(TicketId id, String category) {
        return database.first(PARTS, RequiredParts::present, id.value()).stream()
                .flatMap(present -> required(category).filter(part -> !present.contains(part)))
                .map(part -> FieldError.of(part.pointer(), "ticket-lacks", category))
                .toList();
    }

    private Stream<ContactPart> required(String category) {
        return policy.category(category).stream()
                .flatMap(known -> Stream.of(ContactPart.values()).filter(known::requires));
    }

    private static Set<ContactPart> present(ResultSet row) throws SQLException {
        Set<ContactPart> present = EnumSet.noneOf(ContactPart.class);
        for (ContactPart part : ContactPart.values()) {
            if (row.getString(column(part)) != null) {
                present.add(part);
            }
        }
        return present;
    }

    private static String column(ContactPart part) {
        return switch (part) {
            case CUSTOMER_NAME -> "customer_name";
            case CUSTOMER_PHONE -> "customer_phone";
            case CUSTOMER_KIND -> "customer_kind";
            case PLACE -> "place_address";
        };
    }
}

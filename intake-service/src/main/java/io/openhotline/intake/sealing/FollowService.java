package io.openhotline.intake.sealing;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.contracts.TicketNumber.Parsed.Valid;
import io.openhotline.intake.filing.FollowCode;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.timeline.CustomerTimeline;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Finds a ticket by its number and the digest of its code.
@ApplicationScoped
class FollowService {
    private static final String SELECT =
            "select id, number, status, received_at from ticket where number = ? and follow_code = ?";

    private final Database database;
    private final CustomerTimeline timeline;

    FollowService(Database database, CustomerTimeline timeline) {
        this.database = database;
        this.timeline = timeline;
    }

    /// Returns empty for a wrong number and for a wrong code alike.
    Optional<FollowedTicketView> find(String number, FollowCode code) {
        return TicketNumber.parse(number)
                .filter(Valid.class::isInstance)
                .map(parsed -> ((Valid) parsed).number().toString())
                .flatMap(valid -> database.first(SELECT, this::view, valid, code.digest()));
    }

    private FollowedTicketView view(ResultSet row) throws SQLException {
        return new FollowedTicketView(
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                Database.instant(row, "received_at"),
                timeline.of(row.getObject("id", UUID.class)));
    }
}

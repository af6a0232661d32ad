package io.openhotline.intake.sealing;

import io.openhotline.intake.filing.FollowCode;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.timeline.CustomerTimeline;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Row;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds a ticket by its number and a proof of its customer: the code of the receipt, of which only
/// the digest is stored, or the telephone number.
@ApplicationScoped
class FollowService {
    private static final String SELECT =
            "select id, number, status, received_at from ticket where number = ? and ";

    private final Database database;
    private final CustomerTimeline timeline;
    private final TelephoneParser telephones;

    FollowService(Database database, CustomerTimeline timeline, TelephoneParser telephones) {
        this.database = database;
        this.timeline = timeline;
        this.telephones = telephones;
    }

    /// Returns empty for a wrong number and for a wrong code or phone alike.
    Optional<FollowedTicketView> find(FollowProof proof) {
        return first(proof, this::view);
    }

    /// Works like [#find].
    Optional<TicketId> idOf(FollowProof proof) {
        return first(proof, row -> new TicketId(row.getObject("id", UUID.class)));
    }

    private <T> Optional<T> first(FollowProof proof, Row<T> reader) {
        return select(proof).flatMap(select -> database.query(select, reader).stream().findFirst());
    }

    private Optional<Sql> select(FollowProof proof) {
        return proof.ticket()
                .flatMap(number -> condition(proof).map(Sql.of(SELECT, number.toString())::plus));
    }

    private Optional<Sql> condition(FollowProof proof) {
        return proof.code() == null
                ? phone(proof.phone())
                : Optional.of(Sql.of("follow_code = ?", FollowCode.typed(proof.code()).digest()));
    }

    private Optional<Sql> phone(@Nullable String phone) {
        return Optional.ofNullable(phone)
                .flatMap(telephones::parse)
                .map(read ->
                        Sql.of("(customer_phone = ?", read.number())
                                .plus(" or ? = any(customer_further_phones))", read.number()));
    }

    private FollowedTicketView view(ResultSet row) throws SQLException {
        return new FollowedTicketView(
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                Database.instant(row, "received_at"),
                timeline.of(row.getObject("id", UUID.class)));
    }
}

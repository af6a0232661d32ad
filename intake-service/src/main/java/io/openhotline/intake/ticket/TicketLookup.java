package io.openhotline.intake.ticket;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.contracts.TicketNumber.Parsed;
import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.inbox.TicketNumberIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds the ticket that a path names by id or by number, or answers 404: also when the caller may
/// not see it.
@ApplicationScoped
public class TicketLookup implements TicketNumberIndex {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Database database;
    private final TicketAccess access;

    TicketLookup(Database database, TicketAccess access) {
        this.database = database;
        this.access = access;
    }

    /// Calls `then` with the id of a ticket that the caller may see. For a caller who sees all, it
    /// passes on an id without a query, because `then` looks it up.
    public Response with(String reference, Function<TicketId, Response> then) {
        if (UUID_FORM.matcher(reference).matches()) {
            UUID id = UUID.fromString(reference);
            return access.seesAllRows() ? then.apply(new TicketId(id)) : visible("id", id, then);
        }
        return TicketNumber.parse(reference)
                .map(parsed -> withNumber(parsed, then))
                .orElseGet(TicketLookup::notFound);
    }

    /// Calls `then` with a ticket that a body names, if it is there and the caller may see it.
    public Response existing(UUID id, Function<TicketId, Response> then) {
        return visible("id", id, then);
    }

    public static Response notFound() {
        return Problem.notFound("ticket-not-found");
    }

    private Response withNumber(Parsed parsed, Function<TicketId, Response> then) {
        return switch (parsed) {
            case Parsed.InvalidCheckDigit() -> Problem.notFound("ticket-number-check-digit");
            case Parsed.Valid(var number) -> visible("number", number.toString(), then);
        };
    }

    @Override
    public Optional<UUID> idOf(String number) {
        return database.first(
                "select id from ticket where number = ?",
                row -> row.getObject("id", UUID.class),
                number);
    }

    /// Finds hidden and missing tickets by the same query, so that no time tells them apart.
    private Response visible(String column, Object value, Function<TicketId, Response> then) {
        Sql select =
                Sql.of("select id from ticket where " + column + " = ?", value).and(access.rows());
        return database.query(select, row -> row.getObject("id", UUID.class)).stream()
                .findFirst()
                .map(id -> then.apply(new TicketId(id)))
                .orElseGet(TicketLookup::notFound);
    }
}

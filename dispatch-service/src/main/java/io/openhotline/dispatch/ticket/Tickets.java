package io.openhotline.dispatch.ticket;

import io.openhotline.dispatch.ticket.Ticket.Supplement;
import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.MDC;

/// The tickets that dispatch has heard of. Everything but reading wants a transaction, and holds
/// the ticket until it ends.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tickets {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final TicketRepository tickets;
    private final Database database;

    Tickets(TicketRepository tickets, Database database) {
        this.tickets = tickets;
        this.database = database;
    }

    /// The ticket, held; or nothing, and then nobody can add it meanwhile.
    public Optional<Ticket> lock(UUID id) {
        Optional<TicketEntity> known = tickets.lock(id);
        if (known.isEmpty()) {
            lockAbsence(id);
            known = tickets.lock(id);
        }
        return known.map(TicketEntity::toDomain).map(Tickets::named);
    }

    private void lockAbsence(UUID id) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", _ -> id, id.toString());
    }

    /// To be locked first, so that it is added once.
    public void add(Ticket ticket) {
        tickets.persistAndFlush(new TicketEntity(named(ticket)));
    }

    public Ticket supplement(Ticket ticket, String text, Instant at) {
        TicketEntity row = tickets.findById(ticket.id());
        row.supplements =
                Stream.concat(row.supplements.stream(), Stream.of(new Supplement(text, at)))
                        .toList();
        return row.toDomain();
    }

    public void withdraw(Ticket ticket, Instant at) {
        tickets.findById(ticket.id()).withdrawnAt = at;
    }

    @Transactional
    public Map<UUID, Ticket> find(Collection<UUID> ids) {
        return tickets.all(ids).stream()
                .map(TicketEntity::toDomain)
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
    }

    /// Of an id or a number.
    @Transactional
    public Optional<UUID> idOf(String reference) {
        return UUID_TEXT.matcher(reference).matches()
                ? Optional.of(UUID.fromString(reference))
                : tickets.idOfNumber(reference);
    }

    /// Names it in the log lines that follow.
    private static Ticket named(Ticket ticket) {
        MDC.put("ticketNumber", ticket.number());
        return ticket;
    }
}

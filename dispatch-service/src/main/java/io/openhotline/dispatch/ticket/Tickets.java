package io.openhotline.dispatch.ticket;

import io.openhotline.dispatch.ticket.Ticket.Supplement;
import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
    private final HeldTickets held;
    private final Database database;

    Tickets(TicketRepository tickets, HeldTickets held, Database database) {
        this.tickets = tickets;
        this.held = held;
        this.database = database;
    }

    /// The ticket, held; or nothing, and then nobody can add it meanwhile.
    public Optional<Ticket> lock(UUID id) {
        hold(List.of(id));
        return held.row(id).map(TicketEntity::toDomain).map(Tickets::named);
    }

    /// Locks them together: what follows finds them held, or known to be absent.
    public void hold(Collection<UUID> ids) {
        List<UUID> unknown = notHeld(ids);
        if (!unknown.isEmpty()) {
            tickets.lock(unknown).forEach(held::present);
            holdNew(unknown);
        }
    }

    /// As [#hold], of tickets that are hardly there yet.
    public void holdNew(Collection<UUID> ids) {
        List<UUID> absent = notHeld(ids);
        if (!absent.isEmpty()) {
            lockAbsence(absent);
            absent.forEach(held::absent);
            tickets.lock(absent).forEach(held::present);
        }
    }

    private List<UUID> notHeld(Collection<UUID> ids) {
        return ids.stream().distinct().filter(id -> !held.knows(id)).toList();
    }

    private void lockAbsence(Collection<UUID> ids) {
        database.query(
                """
                select pg_advisory_xact_lock(hashtextextended(id::text, 0))
                from (select unnest(?) as id order by 1) absent
                """,
                _ -> true,
                new Database.Array("uuid", ids));
    }

    /// To be locked first, so that it is added once. Written with the end of the transaction.
    public void add(Ticket ticket) {
        var row = new TicketEntity(named(ticket));
        tickets.persist(row);
        held.present(row);
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

package io.openhotline.dispatch.ticket;

import io.openhotline.dispatch.ticket.Ticket.Supplement;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;

/// The tickets that dispatch has heard of. Everything but reading wants a transaction, and holds
/// the ticket until it ends.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tickets {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final TicketTable table;
    private final HeldRows<UUID, Ticket> held;
    private final Database database;

    Tickets(TicketTable table, Database database, TransactionSynchronizationRegistry transaction) {
        this.table = table;
        this.held = table.held(transaction);
        this.database = database;
    }

    /// The ticket, held; or nothing, and then nobody can add it meanwhile.
    public Optional<Ticket> lock(UUID id) {
        hold(List.of(id));
        return held.find(id).map(Tickets::named);
    }

    /// Locks them together: what follows finds them held, or known to be absent.
    public void hold(Collection<UUID> ids) {
        List<UUID> unknown = held.unknown(ids);
        if (!unknown.isEmpty()) {
            table.lock(unknown).forEach(held::read);
            holdNew(unknown);
        }
    }

    /// As [#hold], of tickets that are hardly there yet.
    public void holdNew(Collection<UUID> ids) {
        List<UUID> unknown = held.unknown(ids);
        if (!unknown.isEmpty()) {
            lockAbsence(unknown);
            table.lock(unknown).forEach(held::read);
            unknown.forEach(held::absent);
        }
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
        held.add(named(ticket));
    }

    public Ticket supplement(Ticket ticket, String text, Instant at) {
        return change(ticket, before -> before.supplemented(new Supplement(text, at)));
    }

    public void withdraw(Ticket ticket, Instant at) {
        change(ticket, before -> before.withdrawn(at));
    }

    /// Writes what was added so far, for rows that refer to it.
    public void write() {
        held.write();
    }

    private Ticket change(Ticket ticket, UnaryOperator<Ticket> change) {
        Ticket after = change.apply(held.find(ticket.id()).orElseThrow());
        held.change(after);
        return after;
    }

    @Transactional
    public Map<UUID, Ticket> find(Collection<UUID> ids) {
        return table.find(ids).stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
    }

    /// Of an id or a number.
    @Transactional
    public Optional<UUID> idOf(String reference) {
        return UUID_TEXT.matcher(reference).matches()
                ? Optional.of(UUID.fromString(reference))
                : table.idOfNumber(reference);
    }

    /// Names it in the log lines that follow.
    private static Ticket named(Ticket ticket) {
        MDC.put("ticketNumber", ticket.number());
        return ticket;
    }
}

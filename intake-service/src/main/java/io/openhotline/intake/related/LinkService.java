package io.openhotline.intake.related;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.ticket.MergedTicketService;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Links tickets with each other, which changes none of them.
@ApplicationScoped
public class LinkService {
    private static final String LINK =
            """
            insert into ticket_link (ticket_id, other_id, relation, linked_by, linked_at)
            values (?, ?, ?, ?, ?)
            on conflict (ticket_id, other_id) do update
            set relation = excluded.relation, linked_by = excluded.linked_by,
                linked_at = excluded.linked_at
            """;

    private static final String UNLINK =
            """
            delete from ticket_link
            where ticket_id = ? and other_id = ? or ticket_id = ? and other_id = ?
            returning ticket_id, relation
            """;

    /// Follows parents from the other ticket; finds the ticket itself if the link closes a ring.
    private static final String RING =
            """
            with recursive above as (
                select ?::uuid as id
                union
                select other_id from ticket_link join above on ticket_id = above.id
                where relation = 'CHILD')
            select 1 from above where id = ?
            """;

    private final Database database;
    private final MergedTicketService tickets;
    private final TicketAccess access;

    LinkService(Database database, MergedTicketService tickets, TicketAccess access) {
        this.database = database;
        this.tickets = tickets;
        this.access = access;
    }

    @Transactional
    public Decision link(TicketId id, Relation relation, TicketId other, Instant at, Actor actor) {
        if (id.equals(other)) {
            return new Refused(Refusal.SAME_TICKET);
        }
        if (relation == Relation.CHILD && isAbove(id, other)) {
            return new Refused(Refusal.LINK_RING);
        }
        Decision decision = tickets.linked(id, relation, other, at, actor);
        if (decision instanceof Accepted) {
            database.update(LINK, id.value(), other.value(), relation.name(), actor.toString(), at);
        }
        return decision;
    }

    /// Removes the link in both directions. Returns false when the desk has not linked the tickets.
    @Transactional
    boolean unlink(TicketId id, TicketId other, Instant at, Actor actor) {
        List<Relation> removed =
                database.query(
                        UNLINK,
                        row -> relation(row, id),
                        id.value(),
                        other.value(),
                        other.value(),
                        id.value());
        removed.forEach(relation -> tickets.unlinked(id, relation, other, at, actor));
        return !removed.isEmpty();
    }

    /// Returns what the ticket was to the other one.
    private static Relation relation(ResultSet row, TicketId id) throws SQLException {
        Relation relation = Relation.valueOf(row.getString("relation"));
        return row.getObject("ticket_id", UUID.class).equals(id.value())
                ? relation
                : relation.reversed();
    }

    private boolean isAbove(TicketId id, TicketId other) {
        return database.first(RING, row -> row.getInt(1), other.value(), id.value()).isPresent();
    }

    /// Returns the links in both directions and the merged tickets that the caller may see.
    @Transactional
    List<LinkView.Line> of(TicketId id) {
        Sql select =
                Sql.of("select ticket.id, number, status, relation, outgoing, linked_by, linked_at")
                        .plus(" from (select other_id as linked, relation, true as outgoing,")
                        .plus(
                                " linked_by, linked_at from ticket_link where ticket_id = ?",
                                id.value())
                        .plus(" union all select ticket_id, relation, false, linked_by, linked_at")
                        .plus(" from ticket_link where other_id = ?", id.value())
                        .plus(" union all select id, null, false, null, merged_at")
                        .plus(" from ticket where merged_into = ?", id.value())
                        .plus(") as link join ticket on ticket.id = linked where ")
                        .plus(access.rows())
                        .plus(" order by linked_at desc, ticket.id desc limit 200");
        return database.query(select, LinkView.Line::read);
    }
}

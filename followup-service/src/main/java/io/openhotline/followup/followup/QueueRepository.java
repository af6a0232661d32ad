package io.openhotline.followup.followup;

import io.openhotline.followup.handled.HandledTickets;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list of follow-ups by due time, paged by key.
@ApplicationScoped
class QueueRepository {
    private final FollowUpRepository followUps;
    private final HandledTickets tickets;

    QueueRepository(FollowUpRepository followUps, HandledTickets tickets) {
        this.followUps = followUps;
        this.tickets = tickets;
    }

    /// Up to one row more than the limit, which tells whether a page follows.
    List<FollowUpEntity> list(QueueQuery query) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new Parameters();
        if (query.status() != null) {
            conditions.add("status = :status");
            parameters.and("status", query.status());
        }
        if (query.ticket() != null) {
            conditions.add("ticketId = :ticket");
            parameters.and("ticket", idOf(query.ticket()));
        }
        if (query.dueBefore() != null) {
            conditions.add("dueAt < :dueBefore");
            parameters.and("dueBefore", query.dueBefore());
        }
        if (query.after() != null) {
            conditions.add("(dueAt > :due or (dueAt = :due and id > :id))");
            parameters.and("due", query.after().dueAt()).and("id", query.after().id());
        }
        return followUps
                .find(String.join(" and ", conditions) + " order by dueAt, id", parameters)
                .range(0, query.limit())
                .list();
    }

    /// A ticket is named by id or by number; one that is unknown has no follow-ups.
    private UUID idOf(String ticket) {
        return parse(ticket).or(() -> tickets.idOf(ticket)).orElse(new UUID(0, 0));
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

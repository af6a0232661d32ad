package io.openhotline.followup.opinion;

import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.journal.FactAppended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stores, in the transaction of an answer, an opinion for each agent who handled the ticket, and
/// lists the opinions about an agent.
@ApplicationScoped
class OpinionService {
    private final OpinionRepository opinions;
    private final HandledTicketService tickets;

    OpinionService(OpinionRepository opinions, HandledTicketService tickets) {
        this.opinions = opinions;
        this.tickets = tickets;
    }

    void on(@Observes FactAppended fact) {
        if (fact.event() instanceof Completed completed) {
            tickets.find(completed.ticketId()).stream()
                    .flatMap(ticket -> ticket.handlers().stream())
                    .flatMap(OpinionService::agent)
                    .forEach(agent ->
                            opinions.add(agent, completed.completedAt(), completed.followUpId()));
        }
    }

    Page<OpinionView> list(
            String agent, @Nullable Boolean satisfied, @Nullable Cursor after, int limit) {
        return Page.of(
                opinions.list(agent, satisfied, after, limit), limit, OpinionService::cursor);
    }

    private static String cursor(OpinionView opinion) {
        return new Cursor(opinion.answeredAt(), opinion.followUpId()).toString();
    }

    private static Stream<String> agent(Actor actor) {
        return actor.is(Role.AGENT) ? Stream.of(actor.id()) : Stream.empty();
    }
}

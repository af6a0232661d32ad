package io.openhotline.intake.ticket;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.index.SearchIndexRepository;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.PlacePolicy;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import jakarta.enterprise.event.Event;

/// Publishes an event of a ticket, indexes its words, and counts the article that it quotes.
@PackScoped
class TicketPublisher {
    private final Journal journal;
    private final SearchIndexRepository index;
    private final QuotableArticles articles;
    private final KnownWishes wishes;
    private final PlacePolicy places;
    private final Event<io.openhotline.intake.ticket.domain.TicketEvent> changed;

    TicketPublisher(
            Journal journal,
            SearchIndexRepository index,
            QuotableArticles articles,
            KnownWishes wishes,
            IntakePolicy policy,
            Event<io.openhotline.intake.ticket.domain.TicketEvent> changed) {
        this.journal = journal;
        this.index = index;
        this.articles = articles;
        this.wishes = wishes;
        this.places = policy.place();
        this.changed = changed;
    }

    /// Tells the observers, too, in the same transaction.
    void publish(Actor actor, io.openhotline.intake.ticket.domain.TicketEvent event) {
        publishFiled(actor, event);
        changed.fire(event);
    }

    /// Publishes an event of a filing, which tells by itself what follows.
    void publishFiled(Actor actor, io.openhotline.intake.ticket.domain.TicketEvent event) {
        TicketEvent published = TicketContract.publish(event, wishes, places);
        journal.append(Topics.TICKETS, published, actor, event.at());
        index.add(published);
        if (event instanceof WasAnswered answered && answered.quoted() != null) {
            articles.quoted(answered.quoted(), answered.id(), answered.at());
        }
    }
}

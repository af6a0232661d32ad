package io.openhotline.intake.ticket;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.index.SearchIndexRepository;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;

/// Publishes an event of a ticket and indexes its words.
@ApplicationScoped
class TicketPublisher {
    private final Journal journal;
    private final SearchIndexRepository index;

    TicketPublisher(Journal journal, SearchIndexRepository index) {
        this.journal = journal;
        this.index = index;
    }

    void publish(Actor actor, io.openhotline.intake.ticket.domain.TicketEvent event) {
        TicketEvent published = TicketContract.publish(event);
        journal.append(Topics.TICKETS, published, actor, event.at());
        index.add(published);
    }
}

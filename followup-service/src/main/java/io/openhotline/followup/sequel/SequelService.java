package io.openhotline.followup.sequel;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.followup.call.UnsatisfiedService;
import io.openhotline.followup.sequel.domain.Sequel;
import io.openhotline.followup.sequel.domain.SequelCommand;
import io.openhotline.followup.sequel.domain.SequelCommand.Decide;
import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import io.openhotline.followup.sequel.domain.SequelDecider;
import io.openhotline.followup.sequel.domain.SequelRefusal;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Handles a command after an answer in one transaction: locks the ticket, loads, decides, stores,
/// publishes.
@ApplicationScoped
class SequelService {
    private final UnsatisfiedService followUps;
    private final SequelRepository sequels;
    private final HandledTicketService tickets;
    private final Journal journal;

    SequelService(
            UnsatisfiedService followUps,
            SequelRepository sequels,
            HandledTicketService tickets,
            Journal journal) {
        this.followUps = followUps;
        this.sequels = sequels;
        this.tickets = tickets;
        this.journal = journal;
    }

    /// Returns empty when the follow-up is missing; the inner value is the refusal, or empty when
    /// the command is accepted.
    @Transactional
    Optional<Optional<SequelRefusal>> handle(SequelCommand command) {
        return followUps
                .ticketOf(command.followUp())
                .map(ticket -> handle(command, tickets.lock(ticket)));
    }

    private Optional<SequelRefusal> handle(SequelCommand command, HandledTicket ticket) {
        Sequel state = state(command.followUp(), ticket);
        Optional<SequelRefusal> refusal = SequelDecider.refusal(command, state);
        if (refusal.isEmpty()) {
            store(command, ticket, state.round());
        }
        return refusal;
    }

    private Sequel state(UUID id, HandledTicket ticket) {
        int round = followUps.round(id);
        return new Sequel(
                round,
                followUps.isAnswered(id),
                ticket.withdrawnAt() == null && ticket.awaitedRound() == round,
                sequels.limit(id),
                sequels.examination(id) != null,
                sequels.signOff(id) != null);
    }

    private void store(SequelCommand command, HandledTicket ticket, int round) {
        switch (command) {
            case Decide decide -> decide(decide, ticket);
            case Examine examine -> {
                new ExaminationEntity(examine).persist();
                append(SequelContract.toContract(examine, ticket.id(), round), command);
            }
            case Raise raise -> {
                new RaisedMatterEntity(raise).persist();
                append(SequelContract.toContract(raise, ticket.id()), command);
            }
            case SignOff signOff -> {
                new SignOffEntity(signOff).persist();
                append(SequelContract.toContract(signOff, ticket.id(), round), command);
            }
        }
    }

    private void decide(Decide command, HandledTicket ticket) {
        Objects.requireNonNull(sequels.findById(command.followUp())).decide(command);
        switch (command.decision()) {
            case CLOSE_AS_IT_IS ->
                    followUps.closeAsItIs(
                            command.followUp(),
                            ticket,
                            command.reason(),
                            command.actor(),
                            command.at());
            case ONCE_MORE ->
                    followUps.reworkOnceMore(
                            command.followUp(), ticket, command.actor(), command.at());
        }
    }

    private void append(FollowUpEvent event, SequelCommand command) {
        journal.append(Topics.FOLLOW_UPS, event, command.actor(), command.at());
    }
}

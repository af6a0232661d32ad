package io.openhotline.intake.inspection;

import static java.util.Objects.requireNonNull;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.InspectionEvent.Completed;
import io.openhotline.contracts.InspectionEvent.Planned;
import io.openhotline.intake.knowledge.InspectedProposalService;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Stores inspected tickets, opens one task for each inspection that sends a ticket back, and ends
/// the task when the desk settles it.
@ApplicationScoped
class InspectionService {
    private final InspectedTicketRepository tickets;
    private final DeskTasks tasks;
    private final TaskClock clock;
    private final InspectedProposalService proposals;

    InspectionService(
            InspectedTicketRepository tickets,
            DeskTasks tasks,
            TaskClock clock,
            InspectedProposalService proposals) {
        this.tickets = tickets;
        this.tasks = tasks;
        this.clock = clock;
        this.proposals = proposals;
    }

    @Transactional(TxType.MANDATORY)
    void process(Event event) {
        if (event instanceof Planned planned && planned.ticketId() != null) {
            tickets.note(planned.inspectionId(), planned.ticketId());
        } else if (event instanceof Completed completed) {
            completed(completed);
        }
    }

    private void completed(Completed event) {
        UUID ticket = event.ticketId();
        if (ticket != null && event.sendBack() != null) {
            tickets.note(event.inspectionId(), ticket);
            sendBack(event, ticket);
        }
        if (event.proposal() != null) {
            proposals.propose(event);
        }
    }

    private void sendBack(Completed event, UUID ticket) {
        boolean first =
                tickets.sendBack(
                        event.inspectionId(),
                        requireNonNull(event.sendBack()),
                        event.inspectedBy(),
                        event.completedAt());
        if (first) {
            Instant at = event.completedAt();
            tasks.open(
                    new NewTask(
                            TaskKind.SENT_BACK,
                            ticket,
                            event.inspectionId(),
                            null,
                            null,
                            at,
                            clock.due(TaskKind.SENT_BACK, at)));
        }
    }

    @Transactional
    List<SentBackView> list(UUID ticket) {
        return tickets.list(ticket);
    }

    /// Returns false if the inspection sent nothing back, or is settled already.
    @Transactional
    boolean settle(UUID ticket, UUID inspection, String note, String person, Instant at) {
        boolean settled = tickets.settle(ticket, inspection, note, person, at);
        if (settled) {
            tasks.done(TaskKind.SENT_BACK, inspection, "agent:" + person, at);
        }
        return settled;
    }
}

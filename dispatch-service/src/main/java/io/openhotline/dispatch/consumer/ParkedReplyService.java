package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.policy.Department;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.WorkOrderService;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.inbox.ParkedRecord;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import java.time.Clock;
import java.util.UUID;

/// Publishes to a department that its reply is parked or repaired (F10), and refuses at once a
/// reply about a work order that another department has. A department that the policy doesn't name
/// has no topic, so it gets nothing.
@PackScoped
class ParkedReplyService {
    private final TicketSnapshotService tickets;
    private final WorkOrderService workOrders;
    private final DispatchPolicy policy;
    private final Journal journal;
    private final Clock clock;

    ParkedReplyService(
            TicketSnapshotService tickets,
            WorkOrderService workOrders,
            DispatchPolicy policy,
            Journal journal,
            Clock clock) {
        this.tickets = tickets;
        this.workOrders = workOrders;
        this.policy = policy;
        this.journal = journal;
        this.clock = clock;
    }

    void parked(ParkedRecord reply) {
        publish(reply, ParkedReplyContract.parked(reply, clock.instant()));
    }

    void repaired(ParkedRecord reply) {
        publish(reply, ParkedReplyContract.repaired(reply, clock.instant()));
    }

    /// Returns false if the reply doesn't say readably which work order it is about.
    boolean refuses(ParkedRecord reply) {
        UUID ticketId = ParkedReplyContract.ticketId(reply).orElse(null);
        UUID workOrderId = ParkedReplyContract.workOrderId(reply).orElse(null);
        String department = Topics.departmentOfReplies(reply.topic());
        if (ticketId == null
                || workOrderId == null
                || policy.department(department).isEmpty()
                || !workOrders.isOfAnother(department, workOrderId)) {
            return false;
        }
        publish(
                reply,
                ReplyContract.refuse(
                        ticketId, workOrderId, reply.sourceId(), Refusal.NOT_YOUR_WORK_ORDER));
        return true;
    }

    private void publish(ParkedRecord reply, DepartmentInstruction instruction) {
        policy.department(Topics.departmentOfReplies(reply.topic()))
                .map(Department::code)
                .ifPresent(code -> {
                    UUID key = ParkedReplyContract.key(reply);
                    // The lock of the ticket orders the instructions of its key.
                    tickets.lock(key);
                    journal.append(
                            Topics.department(code),
                            key,
                            instruction,
                            Actor.SYSTEM,
                            clock.instant());
                });
    }
}

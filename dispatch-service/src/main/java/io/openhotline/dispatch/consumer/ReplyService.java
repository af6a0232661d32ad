package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Appeal;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.WorkOrderService;
import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Executes the replies of departments. The actor is the department that owns the topic, so a
/// department can't reply for another one; a refusal is published on the department's own topic.
@PackScoped
class ReplyService {
    private final TicketSnapshotService tickets;
    private final WorkOrderService workOrders;
    private final AppealReplies appeals;
    private final DispatchPolicy policy;
    private final Journal journal;
    private final Clock clock;

    ReplyService(
            TicketSnapshotService tickets,
            WorkOrderService workOrders,
            AppealReplies appeals,
            DispatchPolicy policy,
            Journal journal,
            Clock clock) {
        this.tickets = tickets;
        this.workOrders = workOrders;
        this.appeals = appeals;
        this.policy = policy;
        this.journal = journal;
        this.clock = clock;
    }

    void prepare(List<? extends Envelope<?>> events) {
        List<UUID> ids =
                events.stream()
                        .map(event -> event.data() instanceof DepartmentReply reply ? reply : null)
                        .filter(Objects::nonNull)
                        .map(DepartmentReply::workOrderId)
                        .toList();
        if (!ids.isEmpty()) {
            workOrders.read(ids);
        }
    }

    /// Returns whether another department has the work order: its reply is refused at once.
    boolean isOfAnother(String topic, DepartmentReply reply) {
        return workOrders.isOfAnother(Topics.departmentOfReplies(topic), reply.workOrderId());
    }

    /// Takes the time at which the broker received the reply as the time of the action (F3).
    void on(Envelope<?> event, DepartmentReply reply) {
        String department = Topics.departmentOfReplies(event.topic());
        Instant now = clock.instant();
        // Locks also a missing ticket, so that the refusal is published under the same lock.
        tickets.lock(reply.ticketId());
        var origin =
                Origin.arrived(new Actor(Role.DEPARTMENT, department), now, event.recordedAt());
        (reply instanceof Appeal appeal
                        ? appeals.lodge(appeal, event.sourceId(), department, origin)
                        : command(reply, event.sourceId(), origin))
                .ifPresent(
                        refused -> journal.append(topicOf(department), refused, Actor.SYSTEM, now));
    }

    /// Returns the refusal, empty when the reply was taken.
    private Optional<ReplyRefused> command(DepartmentReply reply, String replyId, Origin origin) {
        Decision decision = workOrders.reply(reply.ticketId(), ReplyContract.read(reply, origin));
        return decision instanceof Refused(var refusal)
                ? Optional.of(ReplyContract.refuse(reply, replyId, refusal))
                : Optional.empty();
    }

    /// Throws [IllegalStateException], which parks the reply, if the policy doesn't name the
    /// department: its topic may not exist, and the relay would wait for it.
    private String topicOf(String department) {
        return policy.department(department)
                .map(known -> Topics.department(known.code()))
                .orElseThrow(() ->
                        new IllegalStateException("The policy has no department " + department));
    }
}

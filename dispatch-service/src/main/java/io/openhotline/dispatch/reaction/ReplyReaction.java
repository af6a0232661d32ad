package io.openhotline.dispatch.reaction;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.ticket.Tickets;
import io.openhotline.dispatch.workorder.WorkOrderService;
import io.openhotline.dispatch.workorder.domain.Decision;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Carries out what a department replies. It speaks as the department whose topic it came on, so it
/// can answer for no other; what is refused is answered on the department's own topic.
@ApplicationScoped
class ReplyReaction {
    private final Tickets tickets;
    private final WorkOrderService workOrders;
    private final Journal journal;
    private final Clock clock;

    ReplyReaction(Tickets tickets, WorkOrderService workOrders, Journal journal, Clock clock) {
        this.tickets = tickets;
        this.workOrders = workOrders;
        this.journal = journal;
        this.clock = clock;
    }

    void prepare(List<? extends Envelope<?>> events) {
        List<UUID> answered =
                events.stream()
                        .map(event -> event.data() instanceof DepartmentReply reply ? reply : null)
                        .filter(Objects::nonNull)
                        .map(DepartmentReply::workOrderId)
                        .toList();
        if (!answered.isEmpty()) {
            workOrders.read(answered);
        }
    }

    void on(String topic, UUID replyId, DepartmentReply reply) {
        String department = Topics.departmentOfReplies(topic);
        Instant now = clock.instant();
        // Held first, since a refusal is stated under the same lock even of a ticket unknown.
        tickets.lock(reply.ticketId());
        Decision decision =
                workOrders.answer(
                        reply.ticketId(),
                        ReplyContract.read(
                                reply, Origin.now(new Actor(Role.DEPARTMENT, department), now)));
        if (decision instanceof Refused(var refusal)) {
            journal.append(
                    Topics.department(department),
                    ReplyContract.refuse(reply, replyId, refusal),
                    Actor.SYSTEM,
                    now);
        }
    }
}

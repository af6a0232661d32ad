package io.openhotline.bench.data;

import io.openhotline.bench.data.OrderPicture.Instruction;
import io.openhotline.bench.data.Story.Told;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A ticket's row at intake, as the story makes it: written once more, so that a test can hold the
/// one against the other.
final class TicketPicture {
    static final String COLUMNS =
            """
            id, number, channel, category, kind, nature, severity, description, customer_name,
            customer_phone, customer_kind, place_address, place_latitude, place_longitude, fields,
            first_receiver, received_at, phase, round, answer, answered_at, first_contact,
            withdrawal_reason, withdrawn_at, closure, closed_at, status, department, work_order,
            workorder_sequence, followup_sequence\
            """;

    private final Created created;
    private String phase = "OPEN";
    private int round = 1;
    private TicketEvent.@Nullable Answered answered;
    private TicketEvent.@Nullable Withdrawn withdrawn;
    private TicketEvent.@Nullable Closed closed;
    private @Nullable OrderPicture order;
    private long workOrderSequence;
    private long followUpSequence;

    private TicketPicture(Created created) {
        this.created = created;
    }

    static CopyLine of(Story story) {
        var picture = new TicketPicture(story.created());
        story.told().forEach(picture::follow);
        return picture.line();
    }

    private void follow(Told told) {
        switch (told.topic()) {
            case Topics.WORK_ORDERS -> workOrderSequence = told.sequence();
            case Topics.FOLLOW_UPS -> followUpSequence = told.sequence();
            default -> {
                // its own
            }
        }
        switch (told.event()) {
            case TicketEvent event -> follow(event);
            case WorkOrderEvent event -> follow(event);
            case FollowUpEvent.ReworkRequested(_, _, var next, _, _) -> round = next;
            default -> {
                // changes nothing here
            }
        }
    }

    private void follow(TicketEvent event) {
        switch (event) {
            case TicketEvent.Answered answer -> {
                answered = answer;
                phase = "ANSWERED";
            }
            case TicketEvent.Withdrawn withdrawal -> {
                withdrawn = withdrawal;
                phase = "WITHDRAWN";
            }
            case TicketEvent.Closed closing -> {
                closed = closing;
                phase = "CLOSED";
            }
            case TicketEvent.Created _, TicketEvent.Supplemented _ -> {
                // known
            }
        }
    }

    private void follow(WorkOrderEvent event) {
        order =
                event instanceof WorkOrderEvent.Issued issued
                        ? OrderPicture.issued(Instruction.of(issued))
                        : order == null ? null : order.after(event);
    }

    private String status() {
        if (!phase.equals("OPEN")) {
            return phase;
        }
        if (order == null || order.instruction().round() < round) {
            return round > 1 ? "REWORK" : "RECEIVED";
        }
        return switch (order.stage()) {
            case "ISSUED" -> "DISPATCHED";
            case "COMPLETED" -> "HANDLED";
            default -> order.stage();
        };
    }

    private CopyLine line() {
        var line = new CopyLine();
        addReport(line);
        line.add(phase)
                .add(round)
                .add(answered == null ? null : answered.answer())
                .add(answered == null ? null : answered.answeredAt())
                .add(answered == null ? null : answered.firstContact())
                .add(withdrawn == null ? null : withdrawn.reason())
                .add(withdrawn == null ? null : withdrawn.withdrawnAt())
                .add(closed == null ? null : closed.closure())
                .add(closed == null ? null : closed.closedAt());
        return line.add(status())
                .add(order == null ? null : order.instruction().department())
                .json(order)
                .add(workOrderSequence)
                .add(followUpSequence);
    }

    private void addReport(CopyLine line) {
        var customer = Objects.requireNonNull(created.customer());
        var place = Objects.requireNonNull(created.place());
        line.add(created.ticketId())
                .add(created.number())
                .add(created.channel())
                .add(created.category())
                .add(created.kind())
                .add(created.nature())
                .add(created.severity())
                .add(created.description())
                .add(customer.name())
                .add(customer.phone())
                .add(customer.kind())
                .add(place.address())
                .add(place.latitude())
                .add(place.longitude())
                .json(created.fields())
                .add(created.firstReceiver())
                .add(created.receivedAt());
    }
}

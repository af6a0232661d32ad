package io.openhotline.bench.data;

import io.openhotline.bench.data.Story.Told;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What reporting keeps of a story's events.
final class Observations {
    static final String COLUMNS = "ticket_id, topic, sequence, type, data";

    private record Kept(String type, Map<String, Object> data) {}

    private Observations() {}

    static List<CopyLine> of(Story story) {
        return story.told().stream().flatMap(told -> line(story, told)).toList();
    }

    private static Stream<CopyLine> line(Story story, Told told) {
        Kept kept =
                switch (told.event()) {
                    case TicketEvent event -> of(event);
                    case WorkOrderEvent event -> of(event);
                    case FollowUpEvent event -> of(event);
                    default -> null;
                };
        return kept == null
                ? Stream.empty()
                : Stream.of(
                        new CopyLine()
                                .add(story.created().ticketId())
                                .add(told.topic())
                                .add(told.sequence())
                                .add(kept.type())
                                .json(kept.data()));
    }

    private static @Nullable Kept of(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Created created ->
                    kept(
                            "received",
                            "channel",
                            created.channel(),
                            "category",
                            created.category(),
                            "kind",
                            created.kind(),
                            "nature",
                            created.nature(),
                            "severity",
                            created.severity(),
                            "at",
                            created.receivedAt());
            case TicketEvent.Answered(_, _, var atOnce, var at) ->
                    kept("answered", "first_contact", atOnce, "at", at);
            case TicketEvent.Withdrawn(_, _, var at) -> kept("withdrawn", "at", at);
            case TicketEvent.Closed(_, _, var at) -> kept("closed", "at", at);
            case TicketEvent.Supplemented _ -> null;
        };
    }

    private static @Nullable Kept of(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Issued issued ->
                    ofOrder(
                            issued,
                            "issued",
                            "round",
                            issued.round(),
                            "resolve_by",
                            issued.resolveBy(),
                            "at",
                            issued.issuedAt());
            case WorkOrderEvent.Completed completed ->
                    ofOrder(
                            completed,
                            "completed",
                            "round",
                            completed.round(),
                            "resolve_by",
                            completed.resolveBy(),
                            "at",
                            completed.completedAt());
            case WorkOrderEvent.Returned returned ->
                    ofOrder(returned, "returned", "at", returned.returnedAt());
            case WorkOrderEvent.Reassigned reassigned ->
                    ofOrder(
                            reassigned,
                            "reassigned",
                            "resolve_by",
                            reassigned.resolveBy(),
                            "at",
                            reassigned.reassignedAt());
            case WorkOrderEvent.Recalled recalled ->
                    ofOrder(recalled, "recalled", "at", recalled.recalledAt());
            case WorkOrderEvent.Overdue overdue when overdue.deadline() == Deadline.RESOLVE ->
                    ofOrder(overdue, "overdue", "due_at", overdue.dueAt());
            case WorkOrderEvent.Overdue _,
                    WorkOrderEvent.Accepted _,
                    WorkOrderEvent.Progressed _,
                    WorkOrderEvent.Chased _,
                    WorkOrderEvent.DueSoon _ ->
                    null;
        };
    }

    private static @Nullable Kept of(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Completed asked ->
                    kept(
                            "asked",
                            "round",
                            asked.round(),
                            "satisfaction",
                            asked.satisfaction(),
                            "satisfied",
                            asked.satisfied(),
                            "at",
                            asked.completedAt());
            case FollowUpEvent.ReworkRequested(_, _, var round, _, var at) ->
                    kept("rework-requested", "round", round, "at", at);
            case FollowUpEvent.Planned _, FollowUpEvent.Attempted _, FollowUpEvent.Waived _ -> null;
        };
    }

    private static Kept ofOrder(WorkOrderEvent event, String type, Object... rest) {
        Kept kept = kept(type, rest);
        kept.data().put("work_order", event.workOrderId());
        kept.data().put("department", event.department());
        return kept;
    }

    private static Kept kept(String type, @Nullable Object... namesAndValues) {
        return new Kept(type, Members.of(namesAndValues));
    }
}

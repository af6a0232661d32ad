package io.openhotline.bench.data;

import io.openhotline.bench.data.Story.Told;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.WorkOrderEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as reporting counts it, folded in the order of the story.
final class FactPicture {
    static final String COLUMNS = "ticket_id, fact";

    private final Created created;
    private TicketEvent.@Nullable Answered answered;
    private FollowUpEvent.@Nullable Completed asked;
    private @Nullable String department;
    private @Nullable Instant resolveBy;
    private @Nullable Instant handledAt;
    private boolean finished;
    private boolean timely;
    private boolean overdue;
    private boolean returned;
    private boolean recalled;
    private boolean rework;
    private boolean withdrawn;
    private boolean closed;

    private FactPicture(Created created) {
        this.created = created;
    }

    static FactPicture of(Story story) {
        var picture = new FactPicture(story.created());
        story.told().forEach(picture::follow);
        return picture;
    }

    private void follow(Told told) {
        switch (told.event()) {
            case TicketEvent.Answered answer -> {
                answered = answer;
                handled(answer.answeredAt(), true);
            }
            case TicketEvent.Withdrawn _ -> withdrawn = true;
            case TicketEvent.Closed _ -> closed = true;
            case WorkOrderEvent order -> follow(order);
            case FollowUpEvent.Completed completed -> asked = completed;
            case FollowUpEvent.ReworkRequested _ -> {
                rework = true;
                handledAt = null;
            }
            default -> {
                // changes no number
            }
        }
    }

    private void follow(WorkOrderEvent event) {
        switch (event) {
            case WorkOrderEvent.Issued issued -> {
                resolveBy = issued.resolveBy();
                returned = false;
            }
            case WorkOrderEvent.Reassigned reassigned -> {
                resolveBy = reassigned.resolveBy();
                returned = false;
            }
            case WorkOrderEvent.Returned _ -> returned = true;
            case WorkOrderEvent.Recalled _ -> recalled = true;
            case WorkOrderEvent.Overdue _ -> overdue = true;
            case WorkOrderEvent.Completed completed ->
                    handled(
                            completed.completedAt(),
                            !completed.completedAt().isAfter(completed.resolveBy()));
            default -> {
                return;
            }
        }
        department = event.department();
    }

    private void handled(Instant at, boolean inTime) {
        handledAt = at;
        timely = inTime;
        finished = true;
    }

    private String state() {
        if (withdrawn) {
            return "WITHDRAWN";
        }
        if (closed) {
            return "CLOSED";
        }
        if (handledAt != null) {
            return "HANDLED";
        }
        if (rework) {
            return "REWORK";
        }
        return department == null ? "RECEIVED" : returned ? "RETURNED" : "DISPATCHED";
    }

    LocalDate day() {
        return created.receivedAt().atZone(Calls.ZONE).toLocalDate();
    }

    private @Nullable String satisfaction() {
        return asked == null ? null : asked.satisfaction().name();
    }

    CopyLine line() {
        return new CopyLine().add(created.ticketId()).json(members());
    }

    private Map<String, Object> members() {
        return Members.of(
                "day", day(),
                "received_at", created.receivedAt(),
                "category", created.category(),
                "kind", created.kind(),
                "nature", created.nature(),
                "severity", created.severity(),
                "channel", created.channel(),
                "department", department,
                "state", state(),
                "satisfaction", satisfaction(),
                "handled_at", handledAt,
                "resolve_by", recalled ? null : resolveBy,
                "measures", measures());
    }

    /// As the rollup's columns have them, in their order.
    Map<String, Object> measures() {
        boolean handled = !withdrawn && handledAt != null;
        boolean atOnce = answered != null && answered.firstContact();
        return Members.of(
                "tickets", 1L,
                "valid", one(!withdrawn),
                "handled", one(handled),
                "due", one(handled || (!withdrawn && overdue)),
                "timely", one(handled && timely),
                "answered_at_once", one(!withdrawn && atOnce),
                "finished", one(!withdrawn && finished),
                "revisited", one(!withdrawn && finished && asked != null),
                "asked", one(asked != null),
                "satisfied", one(asked != null && asked.satisfied()));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    /// The codes that it is counted under, by dimension.
    Map<String, Object> codes() {
        return Members.of(
                "TOTAL", "all",
                "CATEGORY", created.category(),
                "KIND", created.kind().name(),
                "NATURE", orNone(created.nature()),
                "SEVERITY", created.severity().name(),
                "DEPARTMENT", orNone(department),
                "CHANNEL", created.channel(),
                "STATE", state(),
                "SATISFACTION", orNone(satisfaction()));
    }

    private static String orNone(@Nullable String code) {
        return code == null ? "none" : code;
    }
}

package io.openhotline.bench.data;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Contact;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.actor.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What follow-up publishes about a handled ticket, and intake's closing of it.
final class FollowUp {
    private static final String SYSTEM = Actor.SYSTEM.toString();
    private static final String CALLER = "agent:1088";

    private final Telling telling;
    private final Created created;
    private final UUID ticket;

    FollowUp(Telling telling, Created created) {
        this.telling = telling;
        this.created = created;
        this.ticket = created.ticketId();
    }

    /// When a rework was asked for, if it was.
    Optional<Instant> ask(Instant handled, boolean satisfied) {
        if (telling.chance().nextInt(100) >= percent(created.kind())) {
            Instant at = telling.soonAfter(handled);
            tell(at, SYSTEM, new FollowUpEvent.Waived(ticket, null, Waiver.NOT_DRAWN, null, at));
            close(Closure.WAIVED, at);
            return Optional.empty();
        }
        return asked(1, Draw.SAMPLED, handled, satisfied);
    }

    void askAgain(Instant handled) {
        asked(2, Draw.AFTER_REWORK, handled, true);
    }

    private Optional<Instant> asked(int round, Draw draw, Instant handled, boolean satisfied) {
        Instant planned = telling.soonAfter(handled);
        UUID id = telling.nextId(planned);
        Instant due = handled.plus(Duration.ofHours(24));
        tell(
                planned,
                SYSTEM,
                new FollowUpEvent.Planned(ticket, id, round, draw, stratum(handled), due, planned));
        Instant at = telling.after(planned, 60, 1_200);
        tell(at, CALLER, new FollowUpEvent.Attempted(ticket, id, 1, Contact.REACHED, at));
        Instant answered = telling.after(at, 1, 5);
        tell(answered, CALLER, completed(id, round, satisfied, answered));
        if (satisfied) {
            close(Closure.SATISFIED, answered);
            return Optional.empty();
        }
        tell(
                answered,
                CALLER,
                new FollowUpEvent.ReworkRequested(
                        ticket, id, round + 1, "用户回访不满意，请重新处理并说明原因。", answered));
        return Optional.of(answered);
    }

    private FollowUpEvent completed(UUID id, int round, boolean satisfied, Instant at) {
        return new FollowUpEvent.Completed(
                ticket,
                id,
                round,
                satisfied ? degree() : Satisfaction.DISSATISFIED,
                satisfied,
                List.of(new Answer("solved", satisfied ? "yes" : "no")),
                satisfied ? null : "问题没有解决",
                at);
    }

    private Satisfaction degree() {
        return switch (telling.chance().nextInt(10)) {
            case 0 -> Satisfaction.NEUTRAL;
            case 1, 2, 3 -> Satisfaction.VERY_SATISFIED;
            default -> Satisfaction.SATISFIED;
        };
    }

    private String stratum(Instant handled) {
        String month = handled.atZone(Calls.ZONE).toLocalDate().toString().substring(0, 7);
        return created.kind().name().toLowerCase(Locale.ROOT) + "/" + month;
    }

    /// As `followup.yaml` promises.
    private static int percent(CategoryKind kind) {
        return switch (kind) {
            case COMPLAINT -> 100;
            case REPAIR -> 30;
            case CONSULT, QUERY, SUGGESTION, OTHER -> 10;
        };
    }

    private void close(Closure closure, Instant at) {
        telling.tell(Topics.TICKETS, at, SYSTEM, new TicketEvent.Closed(ticket, closure, at));
    }

    private void tell(Instant at, String actor, FollowUpEvent event) {
        telling.tell(Topics.FOLLOW_UPS, at, actor, event);
    }
}

package io.openhotline.followup.call.domain;

import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUpCommand.Schedule;
import io.openhotline.followup.call.domain.FollowUpEvent.WasOverdue;
import io.openhotline.followup.call.domain.FollowUpEvent.WasScheduled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides about the way and the times of a follow-up: appointments, the next way of the order, the
/// steps of the ladder and the due time.
final class ScheduleDecider {
    private ScheduleDecider() {}

    static Decision decide(Schedule schedule, Planned before, AskingRules rules) {
        Way way = schedule.way() == null ? before.asking().way() : schedule.way();
        if (way != before.asking().way() && !rules.order().isPossible(way)) {
            return new Refused(Refusal.WAY_NOT_POSSIBLE);
        }
        boolean changes = way != before.asking().way();
        Asking asking = changes ? Asking.starting(way, schedule.at()) : before.asking();
        return scheduled(
                before.asked(asking.appointed(schedule.appointment())),
                changes ? ScheduleCause.WAY_CHANGED : ScheduleCause.APPOINTMENT,
                schedule.at());
    }

    static Decision fallBack(Planned before, AskingRules rules, Instant at) {
        if (isAhead(rules.order().endOf(before.asking()), at)) {
            return new Refused(Refusal.NOT_YET);
        }
        Optional<Way> next = rules.order().after(before.asking().way());
        return next.map(way -> changed(before, way, at, Stream.empty()))
                .orElseGet(() ->
                        new Accepted(
                                FollowUpDecider.waived(before, Waiver.UNREACHABLE, at),
                                List.of(new WasWaived(before.plan(), Waiver.UNREACHABLE, at))));
    }

    /// Switches to another way, after other events.
    static Decision changed(
            Planned before, Way next, Instant at, Stream<? extends FollowUpEvent> others) {
        Planned after = before.asked(Asking.starting(next, at));
        var event = new WasScheduled(after.plan(), ScheduleCause.WAY_CHANGED, after.asking(), at);
        return new Accepted(after, Stream.concat(others, Stream.of(event)).toList());
    }

    static Decision climb(Planned before, AskingRules rules, Instant at) {
        Plan plan = before.plan();
        Instant next =
                rules.ladder().next(plan.dueAt(), before.climbed(), before.asking().appointment());
        if (next == null || next.isAfter(at)) {
            return new Refused(Refusal.NOT_YET);
        }
        int step = before.climbed() + 1;
        String level = rules.ladder().rungs().get(before.climbed()).code();
        return new Accepted(
                new Planned(plan, before.attempts(), before.misses(), before.asking(), step),
                List.of(new WasOverdue(plan, step, level, before.asking().way(), next)));
    }

    /// Begins the ladder again, because the follow-up is no longer overdue.
    static Decision changeDue(Planned before, Instant dueAt, Instant at) {
        if (dueAt.equals(before.plan().dueAt())) {
            return new Refused(Refusal.NOT_YET);
        }
        var after =
                new Planned(
                        before.plan().due(dueAt),
                        before.attempts(),
                        before.misses(),
                        before.asking(),
                        dueAt.isAfter(at) ? 0 : before.climbed());
        return scheduled(after, ScheduleCause.WRITE_BACK, at);
    }

    private static Decision scheduled(Planned after, ScheduleCause cause, Instant at) {
        return new Accepted(
                after, List.of(new WasScheduled(after.plan(), cause, after.asking(), at)));
    }

    private static boolean isAhead(@Nullable Instant end, Instant at) {
        return end == null || end.isAfter(at);
    }
}

package io.openhotline.followup.call.domain;

import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides about an attempt to reach the customer: the next way of the order takes over after the
/// last attempt of the present one.
final class AttemptDecider {
    private AttemptDecider() {}

    static Decision decide(Attempt attempt, Planned before, AskingRules rules) {
        if (isQuiet(attempt, before.asking(), rules)) {
            return new Refused(Refusal.QUIET_HOURS);
        }
        Planned after = count(attempt, before, rules);
        var attempted =
                new WasAttempted(
                        after.plan(),
                        after.attempts(),
                        attempt.result(),
                        attempt.way(),
                        attempt.visit(),
                        attempt.at());
        return switch (attempt.result()) {
            case REACHED -> new Accepted(after, List.of(attempted));
            case DECLINED -> waived(after, Waiver.DECLINED, attempted);
            case NO_ANSWER, BUSY ->
                    attempt.way() == after.asking().way() && rules.order().isUsedUp(after.asking())
                            ? usedUp(after, rules.order().after(attempt.way()), attempted)
                            : new Accepted(after, List.of(attempted));
            case WRONG_NUMBER -> wrongNumber(attempt, after, rules, attempted);
        };
    }

    /// Allows any time for an appointment, and for a customer who agreed.
    private static boolean isQuiet(Attempt attempt, Asking asking, AskingRules rules) {
        Instant appointment = asking.appointment();
        boolean appointed = appointment != null && !appointment.isAfter(attempt.at());
        return !attempt.agreed() && !appointed && !rules.timetable().isOpen(attempt.at());
    }

    private static Planned count(Attempt attempt, Planned before, AskingRules rules) {
        Asking asking = before.asking();
        return switch (attempt.result()) {
            case NO_ANSWER, BUSY, WRONG_NUMBER -> {
                Instant pauseEnd = attempt.at().plus(rules.order().pause());
                Asking missed = attempt.way() == asking.way() ? asking.missed(pauseEnd) : asking;
                yield counted(before, before.misses() + 1, missed);
            }
            case REACHED, DECLINED -> counted(before, before.misses(), asking.reached());
        };
    }

    private static Planned counted(Planned before, int misses, Asking asking) {
        return new Planned(before.plan(), before.attempts() + 1, misses, asking, before.climbed());
    }

    /// Ends the calls after a wrong number and the visits after a wrong address, because another
    /// attempt would fail as well.
    private static Decision wrongNumber(
            Attempt attempt, Planned after, AskingRules rules, WasAttempted attempted) {
        if (attempt.way() != after.asking().way()) {
            return new Accepted(after, List.of(attempted));
        }
        Optional<Way> next =
                attempt.way().needsPhone()
                        ? rules.order().withoutPhone(attempt.way())
                        : rules.order().after(attempt.way());
        return usedUp(after, next, attempted);
    }

    private static Decision usedUp(Planned after, Optional<Way> next, WasAttempted attempted) {
        return next.map(way ->
                        ScheduleDecider.changed(after, way, attempted.at(), Stream.of(attempted)))
                .orElseGet(() -> waived(after, Waiver.UNREACHABLE, attempted));
    }

    private static Decision waived(Planned after, Waiver reason, WasAttempted attempted) {
        return new Accepted(
                FollowUpDecider.waived(after, reason, attempted.at()),
                List.of(attempted, new WasWaived(after.plan(), reason, attempted.at())));
    }
}

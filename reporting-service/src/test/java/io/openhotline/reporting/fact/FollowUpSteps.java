package io.openhotline.reporting.fact;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Adds events of follow-up.
interface FollowUpSteps {
    UUID ticket();

    /// Returns the round of the last work order, 0 before the first one.
    int round();

    Instant now();

    /// Lets an hour pass and returns the time.
    Instant tick();

    TicketEventsBuilder add(String topic, Event event);

    default TicketEventsBuilder reworkRequested() {
        return add(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.ReworkRequested(
                        ticket(), followUp(), Math.max(round(), 1) + 1, "客户不满意", tick()));
    }

    default TicketEventsBuilder planned() {
        return add(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Planned(
                        ticket(),
                        followUp(),
                        Math.max(round(), 1),
                        Draw.SAMPLED,
                        "REPAIR",
                        now(),
                        now()));
    }

    default TicketEventsBuilder waived(Waiver waiver) {
        return add(
                Topics.FOLLOW_UPS, new FollowUpEvent.Waived(ticket(), null, waiver, null, tick()));
    }

    default TicketEventsBuilder cancelled() {
        return add(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Cancelled(ticket(), followUp(), Math.max(round(), 1), tick()));
    }

    default TicketEventsBuilder asked(Satisfaction satisfaction) {
        return add(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Completed(
                        ticket(),
                        followUp(),
                        Math.max(round(), 1),
                        satisfaction,
                        satisfaction.compareTo(Satisfaction.NEUTRAL) < 0,
                        List.of(),
                        "说得很清楚",
                        tick()));
    }

    /// Asks how likely the customer recommends us, too, from 0 to 10 (C6).
    default TicketEventsBuilder asked(Satisfaction satisfaction, int loyalty) {
        return add(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Completed(
                        ticket(),
                        followUp(),
                        Math.max(round(), 1),
                        satisfaction,
                        satisfaction.compareTo(Satisfaction.NEUTRAL) < 0,
                        List.of(),
                        null,
                        tick(),
                        null,
                        loyalty));
    }

    /// Asks the questions of a questionnaire, too.
    default TicketEventsBuilder asked(
            Satisfaction satisfaction, List<FollowUpEvent.Answer> answers) {
        return add(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Completed(
                        ticket(),
                        followUp(),
                        Math.max(round(), 1),
                        satisfaction,
                        satisfaction.compareTo(Satisfaction.NEUTRAL) < 0,
                        answers,
                        null,
                        tick()));
    }

    private UUID followUp() {
        return new UUID(~ticket().getMostSignificantBits(), round());
    }
}

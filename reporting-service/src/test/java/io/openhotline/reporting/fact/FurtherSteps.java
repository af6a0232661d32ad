package io.openhotline.reporting.fact;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.DeskLevel;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Adds random steps that don't change the state in which a ticket ends.
final class FurtherSteps {
    private static final @Nullable String[] CAUSES = {null, "joint-aged", "third-party-damage"};
    private static final List<String> UNITS = List.of("维修班", "抄表班", "施工单位");

    private final Random random;

    /// Answers have a sequence of their own, so that they change nothing else about the tickets.
    private final Random answers = new Random(14);

    /// So have clocks.
    private final Random clocks = new Random(27);

    /// And causes.
    private final Random causes = new Random(4);

    FurtherSteps(Random random) {
        this.random = random;
    }

    TicketEventsBuilder atTheDesk(TicketEventsBuilder ticket) {
        if (random.nextInt(4) == 0) {
            ticket.passedUp(pick(List.of(DeskLevel.values())));
        }
        if (random.nextInt(5) == 0) {
            ticket.reportCompleted(pick(List.of("household", "business")), "key");
        }
        return ticket;
    }

    TicketEventsBuilder underway(TicketEventsBuilder ticket) {
        switch (random.nextInt(9)) {
            case 0 -> ticket.chased().chased();
            case 1 -> ticket.extended();
            case 2 -> ticket.suspended().chased();
            case 3 -> ticket.transferred("meter-workshop").accepted();
            case 4 -> ticket.returned().returnRefused();
            case 5 -> ticket.overdue(Deadline.ACCEPT).overdueWithdrawn(Deadline.ACCEPT);
            case 6 -> ticket.opensIncident();
            default -> {}
        }
        return clocks(ticket);
    }

    private TicketEventsBuilder clocks(TicketEventsBuilder ticket) {
        switch (clocks.nextInt(4)) {
            case 0 -> ticket.clockEnded("contact", clocks.nextBoolean());
            case 1 -> {
                Instant start = ticket.now().minusSeconds(7_200);
                ticket.clockEnded("supervision", false, start)
                        .clockEnded("supervision", clocks.nextBoolean(), start)
                        .clockEnded("contact", clocks.nextBoolean());
            }
            default -> {}
        }
        return ticket;
    }

    TicketEventsBuilder completed(TicketEventsBuilder ticket) {
        return ticket.judged(
                pick(new Boolean[] {null, true, false}),
                random.nextBoolean()
                        ? null
                        : new Judgement(null, null, pick(UNITS), "王工", pick(losses())),
                CAUSES[causes.nextInt(CAUSES.length)]);
    }

    private static @Nullable Money[] losses() {
        return new Money[] {
            null, new Money("120.5", "CNY"), new Money("0.99", "CNY"), new Money("7", "USD")
        };
    }

    TicketEventsBuilder planned(TicketEventsBuilder ticket) {
        return random.nextInt(6) == 0 ? ticket.planned().cancelled() : ticket.planned();
    }

    TicketEventsBuilder asked(TicketEventsBuilder ticket, Satisfaction satisfaction) {
        if (!random.nextBoolean()) {
            return ticket.asked(satisfaction, random.nextInt(11));
        }
        return answers.nextBoolean()
                ? ticket.asked(satisfaction)
                : ticket.asked(satisfaction, answers());
    }

    private List<FollowUpEvent.Answer> answers() {
        return List.of(
                answer("solved", List.of(answers.nextBoolean() ? "yes" : "no")),
                answer("cause", List.of("late", answers.nextBoolean() ? "attitude" : "not-solved")),
                answer("attitude", List.of(String.valueOf(1 + answers.nextInt(5)))),
                new FollowUpEvent.Answer("advice", "请早点来"));
    }

    private static FollowUpEvent.Answer answer(String question, List<String> codes) {
        return new FollowUpEvent.Answer(question, String.join(",", codes), null, null, null, codes);
    }

    TicketEventsBuilder appealed(TicketEventsBuilder ticket) {
        return random.nextBoolean()
                ? ticket
                : ticket.warned()
                        .appealed(pick(List.of(AppealSubject.values())), random.nextBoolean());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T pick(T[] array) {
        return array[random.nextInt(array.length)];
    }
}

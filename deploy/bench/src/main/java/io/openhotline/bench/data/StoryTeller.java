package io.openhotline.bench.data;

import io.openhotline.bench.data.Calls.File;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import java.time.Instant;
import java.util.SplittableRandom;

/// Tells what became of a call: answered at once, or dispatched and handled, in time or late, after
/// a return or a rework, or withdrawn; then asked about and closed.
public final class StoryTeller {
    private final Created created;
    private final SplittableRandom chance;
    private final Telling telling;
    private final FollowUp followUp;

    private StoryTeller(long number, Created created) {
        this.created = created;
        this.chance = Calls.chance(~number * 31);
        this.telling = new Telling(number, chance);
        this.followUp = new FollowUp(telling, created);
    }

    /// @param file what intake has given the call, or would have
    public static Story tell(Calls calls, long number, File file) {
        return new StoryTeller(number, calls.created(number, file)).tell();
    }

    private Story tell() {
        Instant at = created.receivedAt();
        telling.tell(Topics.TICKETS, at, created.firstReceiver(), created);
        if (created.answeredAtOnce()) {
            answered(at);
        } else if (chance.nextInt(50) == 0) {
            withdrawn(at);
        } else {
            dispatched(at);
        }
        return new Story(created, telling.until(Calls.END));
    }

    private void answered(Instant at) {
        var answer = new TicketEvent.Answered(created.ticketId(), "已按规定答复，用户表示清楚。", true, at);
        telling.tell(Topics.TICKETS, at, created.firstReceiver(), answer);
        followUp.ask(at, true);
    }

    private void withdrawn(Instant at) {
        WorkOrder order = new WorkOrder(telling, created);
        order.issued(telling.soonAfter(at));
        Instant withdrawn = telling.after(at, 5, 25);
        var withdrawal = new TicketEvent.Withdrawn(created.ticketId(), "用户自行解决，撤回。", withdrawn);
        telling.tell(Topics.TICKETS, withdrawn, created.firstReceiver(), withdrawal);
        order.recalled(telling.soonAfter(withdrawn));
    }

    private void dispatched(Instant at) {
        WorkOrder order = new WorkOrder(telling, created);
        order.issued(telling.soonAfter(at));
        Instant accepted = telling.after(at, 5, 25);
        order.accepted(accepted);
        if (chance.nextInt(40) == 0) {
            accepted = order.returnedAndReassigned(accepted);
        }
        if (Matter.of(created) == Matter.LEAK) {
            order.progressed(telling.after(accepted, 10, 60));
        }
        if (chance.nextInt(200) == 0) {
            order.overdue();
        } else {
            handled(order, accepted);
        }
    }

    private void handled(WorkOrder order, Instant accepted) {
        Instant completed = telling.after(accepted, 70, 900);
        if (chance.nextInt(30) == 0) {
            completed = telling.after(order.overdue(), 30, 2_000);
        }
        order.completed(completed);
        followUp.ask(completed, chance.nextInt(30) != 0)
                .ifPresent(requested -> reworked(order, requested));
    }

    /// A second round, after which the customer is satisfied.
    private void reworked(WorkOrder first, Instant requested) {
        WorkOrder order = first.again();
        order.issued(telling.soonAfter(requested));
        Instant accepted = telling.after(requested, 10, 60);
        order.accepted(accepted);
        Instant completed = telling.after(accepted, 60, 600);
        order.completed(completed);
        followUp.askAgain(completed);
    }
}

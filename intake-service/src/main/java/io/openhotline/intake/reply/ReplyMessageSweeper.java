package io.openhotline.intake.reply;

import static java.util.stream.Collectors.toMap;

import io.openhotline.intake.gateway.Gateways;
import io.openhotline.intake.reply.ReplyMessageService.Claimed;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.gateway.Outcome;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Sends due replies by their gateways outside of any transaction, so that a slow gateway holds no
/// lock and no connection. A reply whose outcome can't be recorded isn't sent again while it rests.
@ApplicationScoped
class ReplyMessageSweeper {
    private static final Logger LOG = Logger.getLogger(ReplyMessageSweeper.class);
    private static final int BATCH = 20;

    private final ReplyMessageService replies;
    private final Gateways gateways;
    private final Clock clock;
    private final FailingRows failing;

    ReplyMessageSweeper(ReplyMessageService replies, Gateways gateways, Clock clock) {
        this.replies = replies;
        this.gateways = gateways;
        this.clock = clock;
        this.failing = new FailingRows("Message of the reply", clock);
    }

    @Scheduled(
            every = "${hotline.replies.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "replies")
    @WaitsForDatabase("Replies")
    void sweep() {
        while (sendDue() == BATCH) {
            LOG.debug("More replies are due");
        }
    }

    private int sendDue() {
        List<Claimed> claimed = replies.claim(clock.instant(), BATCH);
        List<Claimed> sent =
                claimed.stream().filter(next -> !failing.rests(next.message().id())).toList();
        Map<UUID, Outcome> outcomes =
                gateways.send(sent.stream().collect(toMap(Claimed::message, Claimed::via)));
        for (Claimed next : sent) {
            Outcome outcome = outcomes.get(next.message().id());
            if (outcome != null) {
                failing.attempt(
                        next.message().id(), () -> replies.record(next, outcome, clock.instant()));
            }
        }
        return claimed.size();
    }
}

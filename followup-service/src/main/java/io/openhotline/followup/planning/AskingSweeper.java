package io.openhotline.followup.planning;

import io.openhotline.followup.call.FollowUpRepository;
import io.openhotline.followup.call.FollowUpService;
import io.openhotline.followup.call.domain.FollowUpCommand;
import io.openhotline.followup.call.domain.FollowUpCommand.Climb;
import io.openhotline.followup.call.domain.FollowUpCommand.FallBack;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Switches to the next way when the time of the present one is over, and moves overdue follow-ups
/// up the ladder. Each follow-up has its own transaction, which decides again under the lock; one
/// that fails doesn't hold up the others.
@ApplicationScoped
class AskingSweeper {
    private static final int BATCH = 100;

    private final FollowUpRepository followUps;
    private final FollowUpService service;
    private final Clock clock;
    private final FailingRows failing;

    AskingSweeper(FollowUpRepository followUps, FollowUpService service, Clock clock) {
        this.followUps = followUps;
        this.service = service;
        this.clock = clock;
        this.failing = new FailingRows("Follow-up", clock);
    }

    @Scheduled(
            every = "${hotline.asking.every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "asking")
    @WaitsForDatabase("Follow-ups")
    void sweep() {
        sweep(clock.instant());
    }

    void sweep(Instant now) {
        int limit = BATCH + failing.number();
        each(followUps.fallingBack(now, limit), id -> new FallBack(id, Actor.SYSTEM, now));
        each(followUps.climbing(now, limit), id -> new Climb(id, Actor.SYSTEM, now));
    }

    private void each(List<UUID> ids, Function<UUID, FollowUpCommand> command) {
        ids.forEach(id -> failing.attempt(id, () -> service.handle(command.apply(id))));
    }
}

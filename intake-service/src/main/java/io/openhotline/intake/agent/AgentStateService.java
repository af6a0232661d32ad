package io.openhotline.intake.agent;

import io.openhotline.intake.agent.domain.AgentState;
import io.openhotline.platform.database.WaitsForDatabase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Records states of agents. They may come late and in any order.
@ApplicationScoped
public class AgentStateService {
    /// Events of calls are taken for seven days.
    private static final Duration KEPT = Duration.ofDays(8);

    private final AgentStateRepository states;
    private final Clock clock;

    AgentStateService(AgentStateRepository states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /// Stores a state; one that is told again changes nothing.
    ///
    /// @param queue null for all queues
    @Transactional
    public void record(String agent, @Nullable String queue, AgentState state, Instant at) {
        states.add(agent, queue == null ? "" : queue, state, at.truncatedTo(ChronoUnit.MICROS));
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Old states of agents")
    void prune() {
        states.prune(clock.instant().minus(KEPT));
    }
}

package io.openhotline.intake.agent;

import io.openhotline.intake.agent.domain.AgentState;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stores states of agents, and counts those who were free.
@ApplicationScoped
public class AgentStateRepository {
    /// A state that is older says nothing: the switchboard has lost the agent.
    private static final Duration KEPT = Duration.ofHours(24);

    private static final String ADD =
            """
            insert into agent_state (agent, queue, at, state) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String REPLACE =
            """
            insert into agent as old (agent, queue, state, since) values (?, ?, ?, ?)
            on conflict (agent, queue) do update set state = excluded.state, since = excluded.since
            where old.since <= excluded.since
            """;

    /// Reads the state of each agent at a moment: the latest one of the queue, or of all queues.
    private static final String FREE =
            """
            select count(*) as known, count(*) filter (where state = 'FREE') as free
            from (select distinct agent from agent where queue in ('', ?) or ? = '') as one
            join lateral (
                select state from agent_state
                where agent_state.agent = one.agent and (queue in ('', ?) or ? = '')
                    and at <= ? and at > ?
                order by at desc limit 1) as latest on true
            """;

    private final Database database;

    AgentStateRepository(Database database) {
        this.database = database;
    }

    void add(String agent, String queue, AgentState state, Instant at) {
        database.update(ADD, agent, queue, at, state.name());
        database.update(REPLACE, agent, queue, state.name(), at);
    }

    /// Returns how many agents of the queue were free, or of all agents if `queue` is null. Empty
    /// if no state of an agent is known.
    public Optional<Integer> free(@Nullable String queue, Instant at) {
        String code = queue == null ? "" : queue;
        return database.first(
                        FREE,
                        row -> row.getInt("known") == 0 ? -1 : row.getInt("free"),
                        code,
                        code,
                        code,
                        code,
                        at,
                        at.minus(KEPT))
                .filter(free -> free >= 0);
    }

    /// Deletes states that no event of a call can need any more.
    int prune(Instant before) {
        return database.update("delete from agent_state where at < ?", before);
    }
}

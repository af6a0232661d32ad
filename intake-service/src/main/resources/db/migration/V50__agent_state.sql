-- States of agents, as the switchboard tells them: the 15 seconds of T2 count calls for which an agent
-- was free. The version before works on it, and publishes no calls.
create table agent_state (
    agent text not null,
    -- Empty for all queues.
    queue text not null,
    at    timestamptz not null,
    state text not null,
    primary key (agent, queue, at)
);
create index agent_state_at on agent_state (at);

-- The latest state of each agent in each queue.
create table agent (
    agent text not null,
    queue text not null,
    state text not null,
    since timestamptz not null,
    primary key (agent, queue)
);

alter table call add column free_agents integer;

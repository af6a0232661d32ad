-- Calls are counted by day, queue and agent (T2). The version before works on it and counts no calls.
create table call_observation (
    call_id  uuid   primary key,
    sequence bigint not null,
    -- What statistics keep of the last event about the call; holds no personal data.
    data     jsonb  not null
) with (fillfactor = 50);

-- The call as it is counted in daily_rollup.
create table call_fact (
    call_id    uuid  not null,
    generation int   not null,
    fact       jsonb not null,
    primary key (call_id, generation)
) with (fillfactor = 50);

alter table daily_rollup
    add column calls                 int not null default 0,
    add column calls_answered        int not null default 0,
    add column calls_abandoned       int not null default 0,
    add column calls_abandoned_early int not null default 0,
    add column calls_promised        int not null default 0,
    add column calls_in_time         int not null default 0,
    add column call_wait_seconds     int not null default 0;

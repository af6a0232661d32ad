-- Counts of combinations that no rollup keeps. An instance counts the next tickets of a job in one
-- transaction, which holds the lock of its row; another one goes on after it, also if it died.
create table count_job (
    id           uuid        primary key,
    requested_by text        not null,
    requested_at timestamptz not null,
    first_day    date        not null,
    last_day     date        not null,
    by           text[]      not null,
    filters      jsonb       not null,
    -- The only department whose tickets count; null for all.
    department   text,
    state        text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    generation   int         not null default 0,
    -- The last ticket that was looked at, in the order of ids.
    after_ticket uuid,
    counted      bigint      not null default 0,
    total        bigint      not null default 0,
    -- The lines so far; null before the first ones.
    lines        jsonb,
    ended_at     timestamptz
) with (fillfactor = 50);

create index count_job_running on count_job (requested_at) where state = 'RUNNING';

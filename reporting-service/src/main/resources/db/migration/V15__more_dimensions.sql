-- Reports count by more dimensions, by the crossed pairs of the pack, and by more measures; times are
-- kept as counts by bucket. `current_kept` and `next_kept` say what a generation counts by: a service
-- whose pack wants something else requests a rebuild at start.
--
-- Stop all instances of the version before: it counts without the new dimensions and measures. The
-- last statement requests a rebuild, while reports answer the old figures. What older versions did
-- not observe stays unknown, until the topics are read again.
alter table generations
    add column current_kept text[],
    add column next_kept    text[];

alter table daily_rollup
    add column dispatched         int    not null default 0,
    add column accept_due         int    not null default 0,
    add column accept_timely      int    not null default 0,
    add column overdue            int    not null default 0,
    add column department_overdue int    not null default 0,
    add column chases             int    not null default 0,
    add column recalls            int    not null default 0,
    add column returns_refused    int    not null default 0,
    add column transfers          int    not null default 0,
    add column extensions         int    not null default 0,
    add column suspensions        int    not null default 0,
    add column withdrawn          int    not null default 0,
    add column complaints_valid   int    not null default 0,
    add column complaints_invalid int    not null default 0,
    add column losses             int    not null default 0,
    add column loss_fen           bigint not null default 0,
    add column surveys            int    not null default 0,
    add column surveys_unanswered int    not null default 0,
    add column appeals            int    not null default 0,
    add column appeals_granted    int    not null default 0,
    add column promoters          int    not null default 0,
    add column passives           int    not null default 0,
    add column detractors         int    not null default 0;

-- A new row names only the measures that it counts.
alter table daily_rollup
    alter column tickets set default 0,
    alter column valid set default 0,
    alter column handled set default 0,
    alter column due set default 0,
    alter column timely set default 0,
    alter column answered_at_once set default 0,
    alter column finished set default 0,
    alter column revisited set default 0,
    alter column asked set default 0,
    alter column satisfied set default 0;

-- A query reads the days of a few dimensions.
alter table daily_rollup
    drop constraint daily_rollup_key,
    add constraint daily_rollup_key primary key (generation, dimension, day, code);

-- How many times of about so many seconds there are, by bucket: `counts` belong to `seconds`, the
-- lowest second of each bucket.
create table daily_times (
    generation int   not null,
    day        date  not null,
    dimension  text  not null,
    code       text  not null,
    timing     text  not null,
    seconds    int[] not null,
    counts     int[] not null,
    primary key (generation, dimension, day, code, timing)
) with (fillfactor = 50);

update generations
set current_kept = array['TOTAL', 'CATEGORY', 'KIND', 'NATURE', 'SEVERITY', 'DEPARTMENT',
        'CHANNEL', 'STATE', 'SATISFACTION', 'QUEUE', 'AGENT'],
    next = coalesce(next, current) + 1
where exists (select from ticket_observation) or exists (select from call_observation);

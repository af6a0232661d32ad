-- Comparisons of the figures of reports with what the other services count themselves. An instance
-- compares some days in one transaction, which holds the lock of the row; another one goes on after
-- it, also if it died. The version before works on it.
create table reconciliation (
    id            uuid        primary key,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    -- The night that requested it; null if a person did.
    night         date        unique,
    first_day     date        not null,
    last_day      date        not null,
    grace_seconds int         not null,
    state         text        not null check (state in ('COMPARING', 'CONFIRMING', 'DONE', 'FAILED')),
    -- What is compared next.
    peer          text        not null,
    day           date        not null,
    not_before    timestamptz not null,
    attempts      int         not null default 0,
    fault         text,
    -- False if there are more differences than are kept.
    complete      boolean     not null default true,
    ended_at      timestamptz
);

create index reconciliation_running on reconciliation (not_before)
    where state in ('COMPARING', 'CONFIRMING');
create index reconciliation_list on reconciliation (requested_at, id);
create index reconciliation_done on reconciliation (ended_at) where state = 'DONE';

-- A number that both sides don't agree on. It counts once it is confirmed: found again after the
-- grace of late events.
create table reconciliation_difference (
    id             uuid        primary key,
    reconciliation uuid        not null references reconciliation on delete cascade,
    found_at       timestamptz not null,
    peer           text        not null,
    day            date        not null,
    -- Null where the sum of reports differs from the tickets under it.
    ticket_id      uuid,
    fact           text        not null,
    theirs         bigint,
    ours           bigint,
    confirmed      boolean     not null default false
);

create index reconciliation_difference_of
    on reconciliation_difference (reconciliation, found_at, id);

-- Steps of ladders before and after the ends of clocks, each raised once for a start of its clock. A
-- step that is not raised is deleted and planned again when its clock changes. Work orders that are
-- under way get their steps with their next change. The version before works on it.
create table ladder_step (
    id              bigint      generated always as identity primary key,
    ticket_id       uuid        not null,
    work_order_id   uuid        not null,
    number          text        not null,
    department      text        not null,
    clock           text        not null,
    started_at      timestamptz not null,
    step            text        not null,
    moment          timestamptz not null,
    due_at          timestamptz not null,
    audience        text        not null,
    raises_severity boolean     not null,
    queue           text,
    raised_at       timestamptz,
    unique (work_order_id, clock, started_at, step)
);

create index ladder_step_pending on ladder_step (moment, id) where raised_at is null;
create index ladder_step_raised on ladder_step (id) where raised_at is not null;

-- The desk's queue to which a ladder has moved the work order.
alter table work_order add column queue text;
create index work_order_by_queue on work_order (queue, id) where queue is not null;

-- The list of requests for more time that wait for a decision.
create index work_order_asking on work_order (id) where extension_clock is not null;

-- The record of each department: warnings, overdue clocks, refused returns, redone work orders and
-- dissatisfied customers, and the appeals against them. The version before works on it; what happens
-- while it runs is not recorded.
create table department_entry (
    id              uuid        primary key,
    department      text        not null,
    month           text        not null,
    kind            text        not null,
    ticket_id       uuid        not null references ticket (id),
    work_order_id   uuid        not null references work_order (id),
    number          text        not null,
    source          text        not null,
    text            text        not null,
    occurred_at     timestamptz not null,
    withdrawn_at    timestamptz,
    appeal_reason   text,
    appealed_by     text,
    appealed_at     timestamptz,
    appeal_granted  boolean,
    decision_reason text,
    decided_by      text,
    decided_at      timestamptz,
    unique (work_order_id, kind, department, source)
);

create index department_entry_month on department_entry (department, month, id desc)
    where withdrawn_at is null;

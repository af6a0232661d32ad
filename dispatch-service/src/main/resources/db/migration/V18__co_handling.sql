-- Departments that take part in a work order beside its lead. The version before doesn't know them: a
-- lead could complete a work order while a co-handler is open, so stop it before this one starts.
create table co_handling (
    work_order_id uuid not null references work_order,
    department text not null,
    task text not null,
    added_at timestamptz not null,
    clocks jsonb not null,
    stage text not null,
    note text,
    ended_at timestamptz,
    primary key (work_order_id, department)
);

-- A department lists the work orders in which it takes part, newest first.
create index co_handling_of_department on co_handling (department, work_order_id)
    where stage <> 'RELEASED';

alter table work_order add column co_handled boolean not null default false;

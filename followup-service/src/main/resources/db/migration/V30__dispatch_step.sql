-- What dispatch reminds departments of, and the steps of its ladders (T10): the queue shows the last one
-- of a ticket. Steps from before this version are missing. The version before works on it.
create table dispatch_step (
    ticket_id     uuid        not null,
    work_order_id uuid        not null,
    department    text        not null,
    kind          text        not null,
    clock         text        not null,
    step          text        not null,
    due_at        timestamptz not null,
    reached_at    timestamptz not null,
    primary key (ticket_id, work_order_id, department, kind, clock, step)
);

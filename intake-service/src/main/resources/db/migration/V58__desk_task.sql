-- Everything at the desk that waits for a person, with its clock: questions to a supervisor (P2),
-- letters (T6), handovers (P6), checks (P6, S2), replies (W5). `reference` is what the task is about,
-- `rank_at` its place in lists: its end, or a year after its beginning without a clock. The version
-- before works on it.
create table desk_task (
    id              uuid        primary key,
    kind            text        not null,
    ticket          uuid        references ticket,
    reference       uuid        not null,
    queue           text        not null,
    assignee        text,
    opened_at       timestamptz not null,
    due_at          timestamptz,
    rank_at         timestamptz not null,
    ladder_position integer     not null,
    next_step_at    timestamptz,
    overdue_at      timestamptz,
    done_at         timestamptz,
    done_by         text
);

create unique index desk_task_open on desk_task (kind, reference) where done_at is null;
create index desk_task_rank on desk_task (rank_at, id) where done_at is null;
create index desk_task_kind on desk_task (kind, rank_at, id) where done_at is null;
create index desk_task_queue on desk_task (queue, rank_at, id) where done_at is null;
create index desk_task_assignee on desk_task (assignee, rank_at, id) where done_at is null;
create index desk_task_ticket on desk_task (ticket, rank_at, id) where done_at is null;
create index desk_task_overdue on desk_task (rank_at, id)
    where done_at is null and overdue_at is not null;
create index desk_task_step on desk_task (next_step_at, id) where next_step_at is not null;

-- Counters of open and overdue tasks. Rows of the same queue are spread over sixteen slots, so that
-- transactions seldom wait for each other; a sum over the slots is the counter.
create table desk_task_count (
    kind    text    not null,
    queue   text    not null,
    slot    integer not null,
    waiting bigint  not null,
    overdue bigint  not null,
    primary key (kind, queue, slot)
);

create function add_to_desk_task_count(text, text, integer, integer) returns void language sql as $$
    insert into desk_task_count as counted (kind, queue, slot, waiting, overdue)
    values ($1, $2, pg_backend_pid() % 16, $3, $4)
    on conflict (kind, queue, slot) do update
    set waiting = counted.waiting + excluded.waiting, overdue = counted.overdue + excluded.overdue
$$;

create function count_desk_task() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.done_at is null then
        perform add_to_desk_task_count(
            old.kind, old.queue, -1, -(old.overdue_at is not null)::integer);
    end if;
    if new.done_at is null then
        perform add_to_desk_task_count(
            new.kind, new.queue, 1, (new.overdue_at is not null)::integer);
    end if;
    return null;
end
$$;

create trigger desk_task_opened after insert on desk_task
    for each row execute function count_desk_task();

create trigger desk_task_changed after update on desk_task
    for each row when (
        old.queue <> new.queue
        or (old.done_at is null) <> (new.done_at is null)
        or (old.overdue_at is null) <> (new.overdue_at is null))
    execute function count_desk_task();

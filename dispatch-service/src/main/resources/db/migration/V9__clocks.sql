-- Clocks with ledgers (issue 23): the two deadlines of a work order become clocks. An existing work
-- order keeps its deadlines; its clocks count all time, because the calendar of then is not known.
-- The version before doesn't know the status SUSPENDED and writes no clocks: stop it before this one
-- starts.
alter table work_order
    add column clocks jsonb not null default '[]',
    add column extension_clock text,
    add column extension_until timestamptz,
    add column extension_reason text,
    add column extension_requested_at timestamptz,
    add column suspension_reason text,
    add column suspension_note text,
    add column suspended_at timestamptz,
    add column suspended_until timestamptz,
    add column suspension_ends_with_supplement boolean;

create function pg_temp.iso(span interval) returns text
    language sql immutable
    return 'PT' || extract(epoch from span) || 'S';

create function pg_temp.instant(at timestamptz) returns text
    language sql immutable
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function pg_temp.clock(
    name text, stops text, pausable boolean,
    started_at timestamptz, soon_at timestamptz, due_at timestamptz,
    stopped_at timestamptz, why text) returns jsonb
    language sql immutable
    return jsonb_build_object(
        'name', name, 'starts', 'RECEIVED', 'stops', stops, 'calendar', 'always',
        'time', pg_temp.iso(due_at - started_at),
        'warnBefore', pg_temp.iso(due_at - soon_at),
        'pausable', pausable,
        'ledger', jsonb_build_array(jsonb_build_object(
            'kind', 'STARTED', 'at', pg_temp.instant(started_at),
            'amount', pg_temp.iso(due_at - started_at), 'why', 'RECEIVED'))
            || case when stopped_at is null then '[]'::jsonb
                else jsonb_build_array(jsonb_build_object(
                    'kind', 'STOPPED', 'at', pg_temp.instant(greatest(stopped_at, started_at)),
                    'why', why)) end);

-- The first dispatch counts from the receipt of the ticket, every other one from its assignment.
update work_order set clocks = jsonb_build_array(
    pg_temp.clock('accept', 'ACCEPTED', false, started.at, accept_soon_at, accept_by,
        coalesce(accepted_at, ended_at),
        case when accepted_at is null then status else 'ACCEPTED' end),
    pg_temp.clock('resolve', 'COMPLETED', true, started.at, resolve_soon_at, resolve_by,
        ended_at, status))
from (
    select id, case when round = 1 and assigned_at = issued_at then received_at
        else assigned_at end as at
    from work_order
) started
where started.id = work_order.id;

alter table work_order alter column clocks drop default;

create index work_order_suspended on work_order (suspended_until)
    where suspended_until is not null;

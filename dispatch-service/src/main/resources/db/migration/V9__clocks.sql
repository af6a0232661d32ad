-- Clocks with ledgers: the two deadlines of a work order become clocks. An existing work order keeps
-- its deadlines; its clocks count all time, because the calendar of then is not stored. The version
-- before doesn't know the status SUSPENDED and writes no clocks: stop it before this one starts.
alter table work_order
    add column clocks jsonb,
    add column extension_clock text,
    add column extension_until timestamptz,
    add column extension_reason text,
    add column extension_requested_by text,
    add column extension_requested_at timestamptz,
    add column suspension_reason text,
    add column suspension_note text,
    add column suspended_at timestamptz,
    add column suspended_until timestamptz,
    add column suspension_ends_with_supplement boolean;

-- The first dispatch counts from the receipt of the ticket, every other one from its assignment.
with started as (
    select id, case when round = 1 and assigned_at = issued_at then received_at
        else assigned_at end as at
    from work_order
), deadline as (
    select s.id, d.*,
        to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
        to_char(greatest(d.ended, s.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            as stopped_at,
        'PT' || extract(epoch from greatest(d.due, s.at) - s.at) || 'S' as budget,
        'PT' || extract(epoch from d.due - d.soon) || 'S' as warning
    from started s
    join work_order w on w.id = s.id
    cross join lateral (values
        (1, 'accept', 'ACCEPTED', false, w.accept_soon_at, w.accept_by,
            coalesce(w.accepted_at, w.ended_at),
            case when w.accepted_at is null then w.status else 'ACCEPTED' end),
        (2, 'resolve', 'COMPLETED', true, w.resolve_soon_at, w.resolve_by, w.ended_at, w.status)
    ) as d (position, name, stops, pausable, soon, due, ended, why)
), clock as (
    select id, position, jsonb_build_object(
        'name', name, 'starts', 'RECEIVED', 'stops', stops, 'calendar', 'always',
        'time', budget, 'warnBefore', warning, 'pausable', pausable,
        'ledger', jsonb_build_array(jsonb_build_object(
                'kind', 'STARTED', 'at', started_at, 'amount', budget, 'why', 'RECEIVED'))
            || case when ended is null then '[]'::jsonb else jsonb_build_array(
                jsonb_build_object('kind', 'STOPPED', 'at', stopped_at, 'why', why)) end) as clock
    from deadline
)
update work_order set clocks = found.clocks
from (select id, jsonb_agg(clock order by position) as clocks from clock group by id) found
where found.id = work_order.id;

alter table work_order alter column clocks set not null;

-- The sweep looks for suspensions whose date has come.
create index work_order_suspended on work_order (suspended_until)
    where suspended_until is not null;

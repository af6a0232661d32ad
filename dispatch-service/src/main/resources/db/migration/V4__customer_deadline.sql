-- The customer's deadline of a ticket: the resolve deadline of its first route, which nothing renews
-- (F1, F2). A reassignment overwrote the column of the work order, so the first one comes from the
-- journal. The version before doesn't know the kind of the new alarms: stop it before this one
-- starts.
alter table ticket add column customer_resolve_by timestamptz;

update ticket
set customer_resolve_by = first.resolve_by
from (
    select distinct on (key) key, (payload::jsonb ->> 'resolveBy')::timestamptz as resolve_by
    from journal
    where topic = 'workorders.v1' and type = 'workorder.issued.v1'
    order by key, sequence
) first
where ticket.id = first.key;

-- A ticket has at most one alarm about the customer's deadline, over all its work orders.
create unique index alarm_of_customer on alarm (ticket_id) where kind = 'CUSTOMER_OVERDUE';

-- Work orders that are not handled get theirs; the next sweep raises those that are past.
insert into alarm (ticket_id, work_order_id, number, department, kind, moment, due_at)
select distinct on (work_order.ticket_id)
    work_order.ticket_id, work_order.id, work_order.number, work_order.department,
    'CUSTOMER_OVERDUE', ticket.customer_resolve_by, ticket.customer_resolve_by
from work_order join ticket on ticket.id = work_order.ticket_id
where work_order.status in ('ISSUED', 'ACCEPTED', 'RETURNED')
    and ticket.customer_resolve_by is not null
order by work_order.ticket_id, work_order.round desc;

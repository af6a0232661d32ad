-- A deleted file leaves its row as a trace, without its content. Departments that take part in a work
-- order see its ticket and files, as they see the work order at dispatch; those of earlier events are
-- read from the timeline. The version before works on it, and shows deleted files.
alter table attachment
    add column deleted_by      text,
    add column deleted_at      timestamptz,
    add column deletion_reason text;

create table ticket_co_handler (
    ticket_id  uuid not null references ticket,
    department text not null,
    primary key (ticket_id, department)
);

insert into ticket_co_handler (ticket_id, department)
select ticket_id, department
from (
    select distinct on (ticket_id, payload::jsonb ->> 'coHandler')
        ticket_id, payload::jsonb ->> 'coHandler' as department, type
    from course_event
    where topic = 'workorders.v1'
      and type in ('workorder.co-handler-added.v1', 'workorder.co-handler-released.v1')
    order by ticket_id, payload::jsonb ->> 'coHandler', sequence desc
) as latest
where type = 'workorder.co-handler-added.v1'
on conflict do nothing;

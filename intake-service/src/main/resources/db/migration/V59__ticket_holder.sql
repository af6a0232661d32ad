-- Who at the desk has a ticket (T3), and who tracks it to the end (P3): a person, or the queue of its
-- level. The first receiver stays. Open tickets that are there are with the agent who received them
-- first. The version before works on it; what it still files lies in the queue of the agents.
alter table ticket
    add column desk_level text not null default 'AGENT',
    add column assignee   text,
    add column tracker    text;

update ticket
set assignee = substring(first_receiver from 7), tracker = substring(first_receiver from 7)
where phase in ('OPEN', 'ANSWERED') and first_receiver like 'agent:%';

create index ticket_tracker on ticket (tracker, received_at, id)
    where phase = 'OPEN' and tracker is not null;
create index ticket_assignee on ticket (assignee, received_at, id)
    where phase = 'OPEN' and assignee is not null;
create index ticket_in_queue on ticket (desk_level, received_at, id)
    where phase = 'OPEN' and assignee is null;

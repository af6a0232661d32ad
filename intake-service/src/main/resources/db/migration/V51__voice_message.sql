-- Voice messages wait with a clock until somebody turns them into a ticket, refers to one, or
-- dismisses them with a reason (T7). The version before works on it, and takes none.
create table voice_message (
    call_id uuid primary key references call,
    due_at  timestamptz not null,
    agent   text,
    outcome text,
    reason  text,
    done_by text,
    done_at timestamptz
);
create index voice_message_open on voice_message (due_at, call_id) where outcome is null;

insert into voice_message (call_id, due_at, outcome)
select id, coalesce(ended_at, started_at) + interval '2 hours',
    case when has_ticket then 'TICKET' end
from call where voice_message;

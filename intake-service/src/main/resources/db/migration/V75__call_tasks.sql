-- Call-backs (T2) and voice messages (T7) are tasks of the desk, with clock and ladder. Those that wait
-- become tasks of the queue of agents. The version before works on it, and leaves tasks open that
-- it ends.
insert into desk_task (id, kind, reference, queue, assignee, opened_at, due_at, rank_at,
    ladder_position, next_step_at)
select gen_random_uuid(), 'CALL_BACK', call_id, 'agents', call_back.agent,
    coalesce(ended_at, started_at), due_at, due_at, 0, due_at
from call_back join call on call.id = call_id where outcome is null;

insert into desk_task (id, kind, reference, queue, assignee, opened_at, due_at, rank_at,
    ladder_position, next_step_at)
select gen_random_uuid(), 'VOICE_MESSAGE', call_id, 'agents', voice_message.agent,
    coalesce(ended_at, started_at), due_at, due_at, 0, due_at
from voice_message join call on call.id = call_id where outcome is null;

-- Quality inspection (T14). The version before works on it.

-- What agents have done: tickets that they filed, calls that they answered. A draw counts a work once
-- its day is over.
create table agent_work (
    id         uuid        primary key,
    subject    text        not null,
    line       text        not null,
    agent      text        not null,
    done_at    timestamptz not null,
    day        date        not null,
    counted_at timestamptz,
    drawn      boolean     not null default false
);
create index agent_work_uncounted on agent_work (day) where counted_at is null;
create index agent_work_line on agent_work (day, subject, line, done_at, id);
create index agent_work_agent on agent_work (agent, day);

-- Locked by the one draw of a week that runs.
create table inspection_week (
    monday date primary key
);

-- Append-only: each draw from a line's day or from an agent's week, with its counts.
create table inspection_draw (
    id        uuid        primary key,
    day       date        not null,
    subject   text,
    line      text,
    agent     text,
    works     bigint      not null,
    required  bigint      not null,
    before    bigint      not null,
    drawn     bigint      not null,
    rate      numeric,
    per_agent int,
    drawn_at  timestamptz not null,
    check ((agent is null) = (line is not null and subject is not null))
);
create index inspection_draw_time on inspection_draw (drawn_at desc, id desc);
create index inspection_draw_day on inspection_draw (day, drawn_at desc, id desc);

create table inspection (
    id              uuid        primary key,
    subject         text        not null,
    reason          text        not null,
    draw_id         uuid        references inspection_draw,
    agent           text        not null,
    line            text        not null,
    ticket_id       uuid,
    call_id         uuid,
    done_at         timestamptz not null,
    planned_at      timestamptz not null,
    due_at          timestamptz not null,
    status          text        not null,
    score           int,
    passed          boolean,
    result          jsonb,
    first_result    jsonb,
    remark          text,
    send_back       text,
    proposal_title  text,
    proposal_body   text,
    inspected_by    text,
    completed_at    timestamptz,
    appeal_reason   text,
    appealed_at     timestamptz,
    upheld          boolean,
    decision_reason text,
    decided_by      text,
    decided_at      timestamptz
);
create index inspection_time on inspection (planned_at desc, id desc);
create index inspection_status on inspection (status, planned_at desc, id desc);
create index inspection_agent on inspection (agent, planned_at desc, id desc);
create index inspection_ticket on inspection (ticket_id) where ticket_id is not null;
create index inspection_draw_id on inspection (draw_id) where draw_id is not null;

-- Sums of the results by month of the sheet, so that no list of results scans inspections. `kind` is
-- SCORE (points are the scores), ITEM (of which `code` names one) or FATAL.
create table inspection_result (
    month       text   not null,
    agent       text   not null,
    subject     text   not null,
    line        text   not null,
    kind        text   not null,
    code        text   not null,
    inspections bigint not null,
    passed      bigint not null,
    points      bigint not null,
    most        bigint not null,
    primary key (month, agent, subject, line, kind, code)
);

-- What customers said about the tickets of an agent, by the agent's staff number.
create table agent_opinion (
    agent        text        not null,
    ended_at     timestamptz not null,
    follow_up_id uuid        not null references follow_up,
    primary key (agent, ended_at, follow_up_id)
);

insert into agent_opinion (agent, ended_at, follow_up_id)
select substr(handler, 7), follow_up.ended_at, follow_up.id
from follow_up
    join ticket on ticket.id = follow_up.ticket_id
    cross join lateral jsonb_array_elements_text(
        case when jsonb_typeof(ticket.handlers) = 'array' then ticket.handlers else '[]' end) as handler
where follow_up.status = 'COMPLETED' and follow_up.ended_at is not null and handler like 'agent:%'
on conflict do nothing;

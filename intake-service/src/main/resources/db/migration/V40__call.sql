-- What the switchboard tells about calls, and the customers who have to be called back (T2, T7).
create table call_event (
    reference text not null,
    kind text not null,
    at timestamptz not null,
    direction text,
    caller text,
    called text,
    queue text,
    agent text,
    free_agents integer,
    cause text,
    recording text,
    -- The same thing at the same time is the same event, however often it is told.
    primary key (reference, kind, at)
);

-- A fold of call_event, for lists. `caller` is in E.164 where the number can be read.
create table call (
    id uuid primary key,
    reference text not null unique,
    direction text not null,
    status text not null,
    caller text,
    queue text,
    agent text,
    started_at timestamptz not null,
    answered_at timestamptz,
    ended_at timestamptz,
    voice_message boolean not null,
    -- Whether a ticket refers to it; a voice message without one waits to be turned into a ticket.
    has_ticket boolean not null default false
);
create index call_newest on call (started_at desc, id desc);
create index call_by_agent on call (agent, started_at desc, id desc);
create index call_by_status on call (status, started_at desc, id desc);
create index call_by_caller on call (caller, started_at desc);

create index call_voice_message on call (started_at, id) where voice_message and not has_ticket;

create table call_back (
    call_id uuid primary key references call,
    caller text not null,
    queue text,
    due_at timestamptz not null,
    agent text,
    attempts integer not null,
    outcome text
);
create index call_back_open on call_back (due_at, call_id) where outcome is null;
create index call_back_by_caller on call_back (caller) where outcome is null;

create table ticket_call (
    ticket_id uuid not null references ticket,
    call_id uuid not null references call,
    primary key (ticket_id, call_id)
);
create index ticket_call_by_call on ticket_call (call_id);

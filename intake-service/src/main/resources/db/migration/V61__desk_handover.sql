-- Handovers of shifts in writing, kept as a log (P6, S4), and checks of outcomes within the shift. A
-- ticket waits in one handover at a time. The version before works on it.
create table desk_handover (
    id            uuid        primary key,
    predecessor   text        not null,
    successor     text        not null,
    written_by    text        not null,
    note          text,
    tickets       jsonb       not null,
    status        text        not null,
    handed_at     timestamptz not null,
    decided_at    timestamptz,
    decided_by    text,
    decision_note text,
    check (successor <> predecessor)
);

create index desk_handover_newest on desk_handover (handed_at desc, id desc);
create index desk_handover_predecessor on desk_handover (predecessor, handed_at desc, id desc);
create index desk_handover_successor on desk_handover (successor, handed_at desc, id desc);

create table desk_handover_pending (
    ticket   uuid primary key references ticket,
    handover uuid not null references desk_handover
);

create index desk_handover_pending_handover on desk_handover_pending (handover);

create table desk_recheck (
    id         uuid        primary key,
    ticket     uuid        not null references ticket,
    confirmed  boolean     not null,
    note       text        not null,
    checked_by text        not null,
    checked_at timestamptz not null
);

create index desk_recheck_ticket on desk_recheck (ticket, checked_at desc, id desc);

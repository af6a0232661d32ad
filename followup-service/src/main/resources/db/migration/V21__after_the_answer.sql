-- What follows an answer: the decision of a supervisor after the last rework, what a repeated
-- complaint was looked into for (T11), new matters (P8), and sign-offs (P7). The version before works
-- on it, but closes tickets at the limit by itself.
create table rework_limit (
    follow_up_id uuid        primary key references follow_up,
    ticket_id    uuid        not null references ticket,
    round        int         not null,
    reached_at   timestamptz not null,
    decision     text,
    reason       text,
    decided_by   text,
    decided_at   timestamptz
);

create index rework_limit_open on rework_limit (reached_at, follow_up_id) where decided_at is null;
create index rework_limit_ticket on rework_limit (ticket_id) where decided_at is null;

create table examination (
    follow_up_id uuid        primary key references follow_up,
    cause        text        not null,
    apologised   boolean     not null,
    explanation  text,
    remedy       text,
    examined_by  text        not null,
    examined_at  timestamptz not null
);

create table raised_matter (
    ticket_id    uuid        primary key,
    follow_up_id uuid        not null references follow_up,
    category     text,
    text         text        not null,
    raised_by    text        not null,
    raised_at    timestamptz not null
);

create index raised_matter_follow_up on raised_matter (follow_up_id, raised_at);

create table sign_off (
    follow_up_id uuid        primary key references follow_up,
    signed_by    text,
    scan         uuid,
    witness      text        not null,
    signed_at    timestamptz not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    check (signed_by is not null or scan is not null)
);

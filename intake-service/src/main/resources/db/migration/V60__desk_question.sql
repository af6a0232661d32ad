-- Questions that agents put to a supervisor, with the answers (P2). The version before works on it.
create table desk_question (
    id          uuid        primary key,
    ticket      uuid        references ticket,
    question    text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    status      text        not null,
    answer      text,
    advice      text,
    answered_by text,
    answered_at timestamptz
);

create index desk_question_newest on desk_question (asked_at desc, id desc);
create index desk_question_asked_by on desk_question (asked_by, asked_at desc, id desc);
create index desk_question_ticket on desk_question (ticket, asked_at desc, id desc)
    where ticket is not null;
create index desk_question_status on desk_question (status, asked_at desc, id desc);

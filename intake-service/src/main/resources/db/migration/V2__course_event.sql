-- What other services published about a ticket, kept for its timeline. The ticket's own facts are
-- in the journal.
create table course_event (
    ticket_id   uuid        not null,
    topic       text        not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    actor       text        not null,
    payload     text        not null,
    primary key (ticket_id, topic, sequence)
);

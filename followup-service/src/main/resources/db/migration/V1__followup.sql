-- What is known of a ticket. A row may start with whichever fact came first.
create table ticket (
    id             uuid        primary key,
    number         text,
    category       text,
    kind           text,
    customer_name  text,
    customer_phone text,
    work_order     uuid,
    awaited_round  int         not null default 1,
    reopened_at    timestamptz,
    handled_at     timestamptz,
    withdrawn_at   timestamptz
);

create index ticket_number on ticket (number);
-- Contacts to be forgotten.
create index ticket_contact on ticket (handled_at) where customer_phone is not null or customer_name is not null;

-- The only contended rows. Lock order: the ticket first, then the strata of a month in order of code.
create table stratum (
    code    text   primary key,
    kind    text   not null,
    month   text   not null,
    handled bigint not null default 0,
    planned bigint not null default 0,
    check (0 <= planned and planned <= handled)
);

-- Where a handled ticket stands in its stratum.
create table stratum_member (
    ticket_id  uuid        primary key,
    stratum    text        not null references stratum,
    handled_at timestamptz not null,
    standing   text        not null
);

-- From where a lost customer is replaced.
create index stratum_member_not_drawn on stratum_member (stratum, handled_at, ticket_id) where standing = 'NOT_DRAWN';

-- Append-only: every decision of the draw with the tally after it.
create table draw_record (
    position   bigint      generated always as identity primary key,
    ticket_id  uuid        not null,
    stratum    text        not null,
    reason     text        not null,
    handled    bigint,
    planned    bigint,
    rate       numeric     not null,
    replaces   uuid,
    decided_at timestamptz not null
);

create index draw_record_ticket on draw_record (ticket_id);

create table follow_up (
    id           uuid        primary key,
    ticket_id    uuid        not null references ticket,
    round        int         not null,
    draw         text        not null,
    stratum      text        not null,
    due_at       timestamptz not null,
    planned_at   timestamptz not null,
    status       text        not null,
    attempts     int         not null,
    misses       int         not null,
    satisfaction text,
    satisfied    boolean,
    remark       text,
    waiver       text,
    replacement  uuid,
    ended_at     timestamptz,
    unique (ticket_id, round)
);

-- The queue, by due time.
create index follow_up_due on follow_up (due_at, id);
create index follow_up_open on follow_up (due_at, id) where status = 'PLANNED';

create table follow_up_answer (
    follow_up_id uuid not null references follow_up,
    position     int  not null,
    question     text not null,
    answer       text not null,
    primary key (follow_up_id, position)
);

create table follow_up_attempt (
    follow_up_id uuid        not null references follow_up,
    attempt      int         not null,
    contact      text        not null,
    actor        text        not null,
    attempted_at timestamptz not null,
    primary key (follow_up_id, attempt)
);

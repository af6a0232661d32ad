-- A follow-up is asked in one way at a time, at a time that suits the customer, and climbs a ladder
-- when it is overdue. Stop the instances of the version before first: they plan without a place in the queue.
alter table follow_up
    add column way           text        not null default 'PHONE',
    add column way_since     timestamptz,
    add column way_misses    int         not null default 0,
    add column appointment   timestamptz,
    -- Before this time nobody asks: quiet hours, or the pause after a miss.
    add column not_before    timestamptz,
    -- The queue is in this order.
    add column next_at       timestamptz,
    -- When the next way of the pack's order takes over, and the next step of the ladder.
    add column fall_back_at  timestamptz,
    add column ladder_steps  int         not null default 0,
    add column ladder_at     timestamptz;

update follow_up set next_at = due_at, way_since = planned_at;

create index follow_up_next on follow_up (next_at, id);
create index follow_up_way on follow_up (way, next_at, id) where status = 'PLANNED';
create index follow_up_fall_back on follow_up (fall_back_at) where status = 'PLANNED' and fall_back_at is not null;
create index follow_up_ladder on follow_up (ladder_at) where status = 'PLANNED' and ladder_at is not null;

alter table follow_up_attempt
    add column way       text not null default 'PHONE',
    -- A door visit: who went, and the photos or the signature that prove it.
    add column visitors  jsonb,
    add column photos    jsonb,
    add column signed_by text;

-- Which ways reach the customer, and which rates and ways hold for them (S3).
alter table ticket
    add column customer_kind     text,
    add column customer_level    text,
    add column customer_email    text,
    add column customer_language text,
    add column do_not_call       boolean not null default false,
    add column written_back_at   timestamptz;

-- Customers of a group that has its own rate are a stratum of their own.
alter table stratum add column customers text;

-- How often a customer was chosen: a keyed hash of the telephone number, never the number.
create table asked_customer (
    follow_up_id uuid        primary key,
    customer     bytea       not null,
    planned_at   timestamptz not null
);

create index asked_customer_of on asked_customer (customer, planned_at);
create index asked_customer_old on asked_customer (planned_at);

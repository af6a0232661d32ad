create extension if not exists pg_trgm;

-- Numbers are taken in blocks of 20, so that filing needs no round trip for one.
create sequence ticket_number increment by 20;

create table ticket (
    id                 uuid        primary key,
    number             text        not null unique,
    channel            text        not null,
    category           text        not null,
    kind               text        not null,
    nature             text,
    severity           text        not null,
    description        text        not null,
    customer_name      text,
    customer_phone     text,
    customer_kind      text,
    place_address      text,
    place_latitude     double precision,
    place_longitude    double precision,
    fields             jsonb       not null,
    first_receiver     text        not null,
    received_at        timestamptz not null,

    -- The ticket's own state.
    phase              text        not null,
    round              int         not null,
    answer             text,
    answered_at        timestamptz,
    first_contact      boolean,
    withdrawal_reason  text,
    withdrawn_at       timestamptz,
    closure            text,
    closed_at          timestamptz,

    -- What dispatch and follow-up told so far, and up to which event of each.
    status             text        not null,
    department         text,
    work_order         jsonb,
    workorder_sequence bigint      not null default 0,
    followup_sequence  bigint      not null default 0
);

-- Lists are paged by (received_at, id), newest first.
create index ticket_received on ticket (received_at desc, id desc);
create index ticket_status on ticket (status, received_at desc, id desc);
create index ticket_department on ticket (department, received_at desc, id desc)
    where department is not null;
create index ticket_phone on ticket (customer_phone) where customer_phone is not null;

-- Text search by any part of a word, Chinese included.
create index ticket_text on ticket
    using gin (description gin_trgm_ops, place_address gin_trgm_ops);

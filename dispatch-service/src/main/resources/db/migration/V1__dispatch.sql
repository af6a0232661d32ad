-- What dispatch knows of a ticket. Its row is locked for every change of its work orders.
create table ticket (
    id              uuid        primary key,
    number          text        not null,
    channel         text        not null,
    category        text        not null,
    kind            text        not null,
    nature          text,
    severity        text        not null,
    description     text        not null,
    customer_name   text,
    customer_phone  text,
    customer_kind   text,
    place_address   text,
    place_latitude  double precision,
    place_longitude double precision,
    fields          jsonb       not null,
    supplements     jsonb       not null,
    received_at     timestamptz not null,
    withdrawn_at    timestamptz
);

create index ticket_number on ticket (number);

-- A rework that was requested before its ticket was heard of, since topics have no common order.
create table early_rework (
    ticket_id uuid not null,
    round     int  not null,
    warning   text not null,
    primary key (ticket_id, round)
);

create table work_order (
    id                  uuid        primary key,
    ticket_id           uuid        not null references ticket (id),
    number              text        not null unique,
    round               int         not null,
    warning             text,
    complaint           boolean     not null,
    received_at         timestamptz not null,
    issued_at           timestamptz not null,
    status              text        not null,
    department          text        not null,
    rule                text        not null,
    assigned_at         timestamptz not null,
    accept_soon_at      timestamptz not null,
    accept_by           timestamptz not null,
    resolve_soon_at     timestamptz not null,
    resolve_by          timestamptz not null,
    accepted_at         timestamptz,
    note                text,
    affected_area       text,
    expected_completion timestamptz,
    outcome             text,
    cause               text,
    remedy              text,
    valid               boolean,
    reason              text,
    ended_at            timestamptz,
    -- One work order per round, whatever is delivered twice.
    unique (ticket_id, round)
);

-- Lists page by id, which grows with time (UUIDv7).
create index work_order_by_status on work_order (status, id);
create index work_order_by_department on work_order (department, status, id);

-- Moments at which a deadline is near or has passed. A cancelled alarm is deleted, a raised one
-- stays.
create table alarm (
    id            bigint      generated always as identity primary key,
    ticket_id     uuid        not null references ticket (id),
    work_order_id uuid        not null references work_order (id),
    number        text        not null,
    department    text        not null,
    kind          text        not null,
    moment        timestamptz not null,
    due_at        timestamptz not null,
    raised_at     timestamptz
);

create index alarm_pending on alarm (moment, id) where raised_at is null;
create index alarm_of_work_order on alarm (work_order_id) where raised_at is null;

-- Which events a consumer has taken over, whether handled or parked.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- The last sequence seen per topic and ticket, so that a loss is noticed.
create table inbox_sequence (
    consumer text   not null,
    topic    text   not null,
    key      uuid   not null,
    sequence bigint not null,
    primary key (consumer, topic, key)
);

-- Events that could not be handled, and the later ones of the same ticket behind them.
create table parked_event (
    id          bigint      generated always as identity primary key,
    consumer    text        not null,
    ticket      text        not null,
    topic       text        not null,
    headers     text        not null,
    payload     bytea       not null,
    cause       text        not null,
    parked_at   timestamptz not null,
    resolved_at timestamptz,
    resolution  text
);

create index parked_event_open on parked_event (consumer, ticket, id) where resolved_at is null;

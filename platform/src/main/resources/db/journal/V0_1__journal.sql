-- Append-only. Only published_at is ever updated, by the relay.
create table journal (
    position     bigint      generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    key          uuid        not null,
    type         text        not null,
    sequence     bigint      not null,
    payload      text        not null,
    occurred_at  timestamptz not null,
    actor        text        not null,
    trace        text,
    -- When it was written down, which for imported history is long after it occurred.
    recorded_at  timestamptz not null default now(),
    published_at timestamptz,
    unique (topic, key, sequence)
);

-- What the relay looks for: stays small whatever the journal's size.
create index journal_unpublished on journal (position) where published_at is null;

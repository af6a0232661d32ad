-- The answer that a key got, given again to whoever repeats the request.
create table idempotent_answer (
    operation   text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int         not null,
    location    text,
    body        text        not null,
    answered_at timestamptz not null,
    primary key (operation, key)
);

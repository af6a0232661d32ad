create table thing (
    id       uuid        primary key,
    name     text        not null,
    fields   jsonb       not null,
    made_at  timestamptz not null,
    note     text,
    severity text,
    ended_at timestamptz
);

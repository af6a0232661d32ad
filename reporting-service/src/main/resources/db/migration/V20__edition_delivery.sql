-- E-mail by which published editions are delivered, with its fate: one mail for each document and
-- receiver. The version before works on it.
create table delivery (
    id          uuid        primary key,
    -- The edition, whose files are attached.
    document_id uuid        not null,
    receiver    text        not null,
    subject     text        not null,
    text        text        not null,
    state       text        not null,
    attempts    integer     not null,
    queued_at   timestamptz not null,
    next_at     timestamptz not null,
    claimed_at  timestamptz,
    settled_at  timestamptz,
    fault       text,
    unique (document_id, receiver)
);

create index delivery_queue on delivery (next_at, id) where state = 'QUEUED';
create index delivery_claimed on delivery (claimed_at) where state = 'SENDING';

-- Messages to customers and staff by the rules of the pack: a queue, the inboxes, and a list for
-- operators. There are no addresses in it. The version before works on it.
create table notification (
    id uuid primary key,
    event_id uuid not null,
    rule text not null,
    type text not null,
    ticket_id uuid not null,
    -- The key of an inbox, such as role:manager, or customer.
    receiver text not null,
    via text not null,
    text_zh text not null,
    text_en text not null,
    urgent boolean not null,
    created_at timestamptz not null,
    state text not null,
    fault text,
    attempts integer not null,
    next_at timestamptz,
    done_at timestamptz,
    read_at timestamptz,
    read_by text,
    -- At most once per event and receiver.
    unique (event_id, receiver)
);
create index notification_due on notification (next_at, id) where state = 'QUEUED';
create index notification_newest on notification (created_at desc, id desc);
create index notification_by_state on notification (state, created_at desc, id desc);
create index notification_by_ticket on notification (ticket_id, created_at desc, id desc);
create index notification_inbox on notification (receiver, created_at desc, id desc)
    where via = 'INBOX';
create index notification_unread on notification (receiver, created_at desc, id desc)
    where via = 'INBOX' and read_at is null;

-- What the owner of a telephone number (E.164) or of an account at an app wants.
create table notification_preference (
    address text primary key,
    opted_out boolean not null,
    language text,
    changed_at timestamptz not null,
    changed_by text not null
);

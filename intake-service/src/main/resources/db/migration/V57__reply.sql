-- Answers to customers (W2, W5, P7, T6): in which form a customer wants to be told, and each reply
-- with its proof. Tickets of earlier versions have no wish; their form follows from the directory
-- and the channel. The version before works on it.
create table reply_wish (
    -- Filed in the same transaction, in any order.
    ticket_id   uuid primary key references ticket deferrable initially deferred,
    form        text not null,
    address     text,
    -- Message-ID of the customer's mail.
    in_reply_to text
);

create table reply (
    id                uuid        primary key,
    ticket_id         uuid        not null references ticket deferrable initially deferred,
    -- What there is to tell: the end of a work order or an answer of the desk, once each.
    event             text        not null,
    form              text        not null,
    address           text,
    in_reply_to       text,
    outcome           text        not null,
    opened_at         timestamptz not null,
    due_at            timestamptz not null,
    status            text        not null,
    -- The proof: who told the customer, when, how, and the words or the scan.
    given_form        text,
    given_by          text,
    given_at          timestamptz,
    given_to          text,
    text              text,
    attachment_id     uuid        references attachment,
    mail_id           uuid        references outgoing_mail,
    signature_name    text,
    signature_at      timestamptz,
    signature_witness text,
    drop_reason       text,
    dropped_by        text,
    dropped_at        timestamptz,
    unique (ticket_id, event)
);

create index reply_by_status on reply (status, opened_at, id);
create index reply_by_form on reply (form, status, opened_at, id);
create index reply_oldest on reply (opened_at, id);
create unique index reply_mail on reply (mail_id) where mail_id is not null;

-- E-mail that goes out, with its fate (W5, T6). A mail is sent once for each event and receiver. The
-- version before works on it.
create table outgoing_mail (
    id          uuid        primary key,
    event       text        not null,
    receiver    text        not null,
    subject     text        not null,
    text        text        not null,
    -- Message-ID (RFC 5322) of the mail, by which an answer finds its ticket, and of the mail that
    -- this one answers.
    message_id  text        not null unique,
    in_reply_to text,
    automatic   boolean     not null,
    ticket_id   uuid        references ticket,
    state       text        not null,
    attempts    integer     not null,
    queued_at   timestamptz not null,
    next_at     timestamptz not null,
    claimed_at  timestamptz,
    settled_at  timestamptz,
    fault       text,
    unique (event, receiver)
);

create index outgoing_mail_newest on outgoing_mail (queued_at desc, id desc);
create index outgoing_mail_by_state on outgoing_mail (state, queued_at desc, id desc);
create index outgoing_mail_by_ticket on outgoing_mail (ticket_id, queued_at desc, id desc);
create index outgoing_mail_queue on outgoing_mail (next_at, id) where state = 'QUEUED';
create index outgoing_mail_claimed on outgoing_mail (claimed_at) where state = 'SENDING';

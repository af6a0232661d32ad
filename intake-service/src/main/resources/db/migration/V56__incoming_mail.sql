-- E-mail that came in, each once, with its fate (T6). The id is also that of the written matter and
-- of the document whose files it has. The version before works on it.
create table incoming_mail (
    id           uuid        primary key,
    -- SHA-256 of Message-ID, sender, date, subject and body: the same for each copy of a mail, and
    -- another one for a mail that repeats the Message-ID of others or has none.
    digest       text        not null unique,
    message_id   text,
    uid_validity bigint      not null,
    uid          bigint      not null,
    sender       text,
    sender_name  text,
    subject      text,
    text         text,
    size         bigint      not null,
    left_out     integer     not null,
    received_at  timestamptz not null,
    stored_at    timestamptz not null,
    fate         text        not null,
    cause        text
);

create index incoming_mail_newest on incoming_mail (stored_at desc, id desc);
create index incoming_mail_by_fate on incoming_mail (fate, stored_at desc, id desc);

-- How far a mailbox has been read, so that a mail that somebody else has opened is read, too.
create table mailbox_position (
    mailbox      text   not null,
    uid_validity bigint not null,
    uid          bigint not null,
    primary key (mailbox, uid_validity)
);

create index written_matter_message on written_matter (message_id) where message_id is not null;

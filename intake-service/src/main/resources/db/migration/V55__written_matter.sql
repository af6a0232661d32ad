-- Letters, faxes, e-mails and papers that were handed in (T6), registered before they are entered as
-- tickets. Their originals are attachments. The version before works on it.
create sequence written_matter_number;

create table written_matter (
    id             uuid        primary key,
    -- By which the paper is found on its shelf.
    file_number    bigint      not null unique,
    channel        text        not null,
    sender         text,
    -- A postal or an e-mail address, or a fax number, as written.
    sender_address text,
    subject        text,
    text           text,
    shelf          text,
    -- The mail that it came as, which a reply answers.
    message_id     text,
    -- The ticket that it seems to be about, where it could not be added to it.
    about_ticket   uuid        references ticket,
    received_at    timestamptz not null,
    registered_at  timestamptz not null,
    registered_by  text        not null,
    -- Until then it is entered, or has reached a senior agent; at refer_at it is referred.
    due_at         timestamptz not null,
    refer_at       timestamptz not null,
    status         text        not null,
    referred_at    timestamptz,
    referred_by    text,
    settled_at     timestamptz,
    settled_by     text,
    reason         text,
    ticket_id      uuid        references ticket
);

create index written_matter_newest on written_matter (received_at desc, id desc);
create index written_matter_by_status on written_matter (status, received_at desc, id desc);
create index written_matter_by_channel on written_matter (channel, received_at desc, id desc);
create index written_matter_by_ticket on written_matter (ticket_id, received_at desc, id desc);
create index written_matter_referral on written_matter (refer_at, id) where status = 'REGISTERED';

-- A file belongs to a ticket, to a document such as a letter or a mail, or to both, or to a call.
alter table attachment
    alter column ticket_id drop not null,
    add column document_id uuid,
    drop constraint if exists attachment_owner;

create index attachment_document on attachment (document_id, uploaded_at desc, id desc)
    where document_id is not null;

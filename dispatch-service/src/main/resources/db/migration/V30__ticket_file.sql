-- Conditions read whether a complaint repeats an unfinished one (T3), and a work order shows the files
-- of its ticket, whose contents stay with intake. The version before works on it.
alter table ticket add column repeat_of uuid;

create table ticket_file (
    id           uuid        primary key,
    ticket_id    uuid        not null,
    name         text        not null,
    kind         text        not null,
    media_type   text        not null,
    size         bigint      not null,
    quarantined  boolean     not null,
    attached_by  text        not null,
    attached_at  timestamptz not null
);

create index ticket_file_ticket on ticket_file (ticket_id, attached_at desc, id desc);

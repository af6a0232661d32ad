-- A merged ticket names the ticket that goes on; when the merge is taken back, it is open as before.
-- A link changes neither ticket. A repeated complaint names the unfinished one (T3). The version
-- before works on it as long as no ticket is merged.
alter table ticket
    add column merged_into   uuid,
    add column merged_number text,
    add column merged_at     timestamptz,
    add column repeat_of     uuid;

create index ticket_merged_into on ticket (merged_into) where merged_into is not null;

create table ticket_link (
    ticket_id uuid        not null,
    other_id  uuid        not null,
    relation  text        not null,
    linked_by text        not null,
    linked_at timestamptz not null,
    primary key (ticket_id, other_id),
    check (ticket_id <> other_id)
);

create index ticket_link_other on ticket_link (other_id);

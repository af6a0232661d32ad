-- The librarian's list of suggestions (T4). The version before works on it; what it files meanwhile
-- is missing on the list.
create table suggestion (
    ticket_id uuid primary key,
    received_at timestamptz not null,
    verdict text,
    note text,
    filed_at timestamptz,
    filed_by text
);
insert into suggestion (ticket_id, received_at)
    select id, received_at from ticket where kind = 'SUGGESTION';
create index suggestion_open on suggestion (received_at, ticket_id) where filed_at is null;
create index suggestion_filed on suggestion (received_at, ticket_id) where filed_at is not null;
create index suggestion_received on suggestion (received_at, ticket_id);

-- Tickets are listed under the figures that count them, and the wallboard shows those that are open.
-- The version before writes facts without these columns: stop all its instances. The last statement
-- requests a rebuild, which the first instance carries out at start, while reports answer as before;
-- tickets are listed when it has ended.
alter table ticket_fact
    add column received_at timestamptz,
    -- Not closed, withdrawn or merged.
    add column open        boolean,
    add column state       text,
    add column department  text,
    -- The customer's deadline, as long as the ticket is not handled.
    add column due_at      timestamptz,
    add column handled_at  timestamptz,
    add column asked_at    timestamptz,
    add column satisfied   boolean;

create index ticket_fact_received on ticket_fact (generation, received_at, ticket_id);
create index ticket_fact_open on ticket_fact (generation, received_at) where open;
create index ticket_fact_handled on ticket_fact (generation, handled_at) where handled_at is not null;
create index ticket_fact_asked on ticket_fact (generation, asked_at) where asked_at is not null;

update generations set next = coalesce(next, current) + 1
where exists (select from ticket_observation);

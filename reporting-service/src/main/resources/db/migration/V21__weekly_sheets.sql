-- Weekly sheets for the head of the desk (W8): what was reported most, which departments are late, and
-- the record of each agent, which the head signs.
--
-- The version before writes facts without the new columns: stop all its instances. The last statement
-- requests a rebuild, which the first instance carries out at start, while reports answer as before; no
-- sheet is made until it has ended.
alter table ticket_fact
    -- Who filed the ticket.
    add column agent         text,
    -- The deadline of the last work order, if its department has let it pass.
    add column overdue_since timestamptz;

create index ticket_fact_agent on ticket_fact (generation, agent, received_at);
create index ticket_fact_overdue on ticket_fact (generation, overdue_since, ticket_id)
    where overdue_since is not null;
create index call_observation_agent
    on call_observation ((data ->> 'answered_by'), (data ->> 'started_at'));

create table weekly_sheet (
    id        uuid        primary key,
    due_on    date        not null unique,
    first_day date        not null,
    last_day  date        not null,
    made_at   timestamptz not null,
    -- The figures as they were when the sheet was made.
    content   jsonb       not null
);

create index weekly_sheet_list on weekly_sheet (made_at, id);

create table agent_record (
    id        uuid        primary key,
    sheet_id  uuid        not null references weekly_sheet,
    agent     text        not null,
    tickets   int         not null,
    calls     int         not null,
    content   jsonb       not null,
    remarks   text,
    signed_by text,
    signed_at timestamptz,
    unique (sheet_id, agent)
);

update generations set next = coalesce(next, current) + 1
where exists (select from ticket_observation);

-- Incidents: many customers report one matter, such as a burst main. A ticket that joined is merged
-- into the one that leads, and names the incident. The version before works on it as long as no
-- incident is open.
create table incident (
    id          uuid primary key,
    lead_id     uuid        not null,
    lead_number text        not null,
    name        text        not null,
    text_zh     text        not null,
    text_en     text        not null,
    -- Which reports join at filing; null for none.
    rule        jsonb,
    status      text        not null,
    -- Tickets that joined and did not leave, and their different customers with the one of the lead.
    tickets     int         not null,
    callers     int         not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    answer_zh   text,
    answer_en   text,
    closed_by   text,
    answered_at timestamptz,
    closed_at   timestamptz
);

create index incident_newest on incident (opened_at desc, id desc);
create index incident_by_status on incident (status, opened_at desc, id desc);
-- A ticket leads one incident at a time.
create unique index incident_lead on incident (lead_id) where status <> 'CLOSED';

alter table ticket add column incident_id uuid;

create index ticket_of_incident on ticket (incident_id, received_at desc, id desc)
    where incident_id is not null;
-- The tickets that are to be closed with their incident.
create index ticket_in_incident on ticket (incident_id, id)
    where incident_id is not null and phase = 'MERGED';

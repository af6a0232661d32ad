-- Forms of tickets (W9, C2, S1), each with the template with which it began.
create table ticket_form (
    id uuid primary key,
    ticket_id uuid not null references ticket,
    template jsonb not null,
    field_values jsonb not null,
    revision integer not null,
    started_by text not null,
    started_at timestamptz not null,
    signed_by text,
    signed_at timestamptz
);
create index ticket_form_by_ticket on ticket_form (ticket_id, id);

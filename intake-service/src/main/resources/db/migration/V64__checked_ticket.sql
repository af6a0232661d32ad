-- Tickets that wait for a verification (S2) or for the rest of an emergency's report (C3), and
-- customers who stay unknown (GB/T 33358). The version before works on it.
alter table ticket
    add column held boolean not null default false,
    add column incomplete boolean not null default false,
    add column sealed boolean not null default false,
    add column follow_code text;

-- Who the customer of a sealed ticket is; the ticket itself doesn't have it.
create table sealed_identity (
    ticket_id uuid primary key,
    name text,
    phone text,
    phone_written text,
    phone_extension text,
    further_phones text[],
    customer_id uuid,
    sealed_at timestamptz not null,
    sealed_by text not null,
    reason text not null
);

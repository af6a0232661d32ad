-- Tickets that follow-up inspects (T14), which inspectors may read, and what they sent back to the
-- desk. The version before works on it.
create table inspected_ticket (
    inspection_id uuid        primary key,
    ticket_id     uuid        not null,
    send_back     text,
    sent_back_by  text,
    sent_back_at  timestamptz,
    settlement    text,
    settled_by    text,
    settled_at    timestamptz
);
create index inspected_ticket_ticket on inspected_ticket (ticket_id);

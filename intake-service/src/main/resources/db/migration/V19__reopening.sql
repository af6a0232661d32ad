-- A handled ticket can be reopened (P7, T11), and a new ticket can continue an old one; the ticket
-- shows the latest reopening and both links. The version before works on it.
alter table ticket
    add column reopening_reason text,
    add column reopened_at      timestamptz,
    add column continues        uuid,
    add column continued_by     uuid;

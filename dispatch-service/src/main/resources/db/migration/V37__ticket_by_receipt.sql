-- Counts by day, which reporting compares with its own, read tickets in the order of their receipt.
-- The version before works on it.
create index ticket_received on ticket (received_at, id);

-- The desk may correct the category of a ticket (C34); a work order that was assigned before is then
-- offered to the department of the new route. The version before works on it.
alter table ticket add column reclassified_at timestamptz;

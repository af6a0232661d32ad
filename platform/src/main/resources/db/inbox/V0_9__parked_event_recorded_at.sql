-- A parked event keeps the time at which the broker received it, which counts when it is replayed.
-- The version before works on it.
alter table parked_event add column recorded_at timestamptz;

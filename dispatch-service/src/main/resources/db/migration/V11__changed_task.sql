-- What a chase has changed about the task (T9); null if the ticket says it. The version before works
-- on it.
alter table work_order add column task text;

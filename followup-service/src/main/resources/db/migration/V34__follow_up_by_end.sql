-- Counts by day, which reporting compares with its own, read answered follow-ups in the order of
-- their ends. The version before works on it.
create index follow_up_answered on follow_up (ended_at, ticket_id) where status = 'COMPLETED';

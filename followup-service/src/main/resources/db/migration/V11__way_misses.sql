-- Follow-ups that are planned already go on with the misses of their calls. The version before works
-- on it.
alter table follow_up add column paused_until timestamptz;

update follow_up set way_misses = misses where status = 'PLANNED';

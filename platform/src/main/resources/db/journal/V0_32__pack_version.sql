-- The version of the pack under which a fact came about, so that a figure or a clock can be explained after
-- the pack has changed. It is null for facts of before. The version before works on it.
alter table journal add column pack_version text;

-- A department names the cause by a code of the pack, so that reports can count it (C4). The version
-- before works beside it: it writes no code.
alter table work_order add column cause_code text;

-- The completion of a reopened ticket can arrive before its reopening, because topics have no common
-- order; it is kept until then. The version before works on it.
alter table ticket
    add column early_round int,
    add column early_at    timestamptz;

-- Reports count merged tickets and repeated complaints. Facts that are there have neither, so nothing
-- is counted again. Stop all instances of the version before: it counts a merged ticket as valid.
alter table daily_rollup
    add column merged  int not null default 0,
    add column repeats int not null default 0;

-- Written warnings to departments (T11), and those that were taken back on appeal, are counted. No
-- rebuild is needed, because no event of an earlier version is about them. The version before works
-- on it; a warning that it reads is in no figure, until the statistics are rebuilt.
alter table daily_rollup
    add column warnings        int not null default 0,
    add column warnings_lifted int not null default 0;

-- Named clocks of work orders are counted by their name. Clocks that ended before dispatch published
-- their ends stay unknown. The version before works on it and counts none of them; its instances must
-- be stopped before the rebuild that the service requests at start, because it counts by one more
-- dimension.
alter table daily_rollup
    add column clocks_ended  int not null default 0,
    add column clocks_timely int not null default 0;

-- A ticket is in time if it is handled before the customer's deadline; the deadline of a department
-- has measures of its own. Reworks, returns and first-time satisfaction are counted too.
--
-- Stop all instances of the version before: it counts by the old rule and without the new measures.
-- (The same held for V4, because the version before V4 writes facts without a generation.) The new
-- columns are added at once, whatever the number of rows. The last statement requests a rebuild,
-- which the first instance of this version carries out at start, while reports answer the old
-- figures.
alter table daily_rollup
    add column department_due     int not null default 0,
    add column department_timely  int not null default 0,
    add column revisitable        int not null default 0,
    add column satisfied_at_first int not null default 0,
    add column reworks            int not null default 0,
    add column returns            int not null default 0;

update generations set next = coalesce(next, current) + 1
where exists (select from ticket_observation);

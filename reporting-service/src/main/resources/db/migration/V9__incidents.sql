-- Reports count incidents and their callers. Facts that are there have neither, so nothing is counted
-- again. Stop all instances of the version before: it counts a ticket of an incident as valid.
alter table daily_rollup
    add column incidents        int not null default 0,
    add column incident_callers int not null default 0;

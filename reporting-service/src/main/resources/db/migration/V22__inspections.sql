-- Inspections are counted by agent, line and item (T14); tickets also by the coded answers of
-- questionnaires and by causes. The version before works on it and counts none of them. The service
-- requests a rebuild at start, because it counts by more dimensions.
create table inspection_observation (
    inspection_id uuid   not null,
    sequence      bigint not null,
    -- What statistics keep of the event; holds no words of people.
    data          jsonb  not null,
    primary key (inspection_id, sequence)
);

-- The inspection as it is counted in daily_rollup; null until its result is known.
create table inspection_fact (
    inspection_id uuid not null,
    generation    int  not null,
    fact          jsonb,
    primary key (inspection_id, generation)
) with (fillfactor = 50);

alter table daily_rollup
    add column inspections        int not null default 0,
    add column inspections_passed int not null default 0,
    add column inspection_points  int not null default 0,
    add column inspection_most    int not null default 0;

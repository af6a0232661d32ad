-- Facts and rollups belong to a generation. Reports answer from `current`; while a rebuild counts
-- all observations again into `next`, events are counted in both.
create table generations (
    single  boolean primary key default true check (single),
    current int     not null,
    next    int
);
insert into generations (current) values (1);

alter table ticket_fact add column generation int not null default 1;
alter table ticket_fact
    drop constraint ticket_fact_pkey,
    add primary key (ticket_id, generation);

alter table daily_rollup add column generation int not null default 1;
alter table daily_rollup
    drop constraint daily_rollup_key,
    add constraint daily_rollup_key primary key (generation, day, dimension, code);

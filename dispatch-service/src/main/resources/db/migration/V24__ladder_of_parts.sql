-- Co-handlers have ladders of their own (`part` is their department, and empty for the lead). A step
-- that was raised although the department had replied is withdrawn, and may be raised again if its
-- clock goes on. A recorded step counts for the record of its department. The version before works
-- on it.
alter table ladder_step add column part text not null default '';
alter table ladder_step add column recorded boolean not null default false;
alter table ladder_step add column withdrawn_at timestamptz;

alter table ladder_step drop constraint ladder_step_work_order_id_clock_started_at_step_key;
create unique index ladder_step_once on ladder_step (work_order_id, part, clock, started_at, step)
    where withdrawn_at is null;

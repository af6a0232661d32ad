-- A reminder that was raised after the department had replied is withdrawn when the reply is read
-- (F3). The version before works on it.
alter table alarm add column withdrawn_at timestamptz;

create index alarm_raised_of_work_order on alarm (work_order_id)
    where raised_at is not null and withdrawn_at is null;

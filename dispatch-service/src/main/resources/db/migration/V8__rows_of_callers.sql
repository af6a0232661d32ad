-- An importer sees the work orders of the tickets that it filed. Tickets of an earlier version don't
-- say who filed them, so no importer sees theirs. The version before works on it.
alter table ticket add column filed_by text;

-- A department lists its own work orders, newest first, also without a status.
create index work_order_of_department on work_order (department, id);

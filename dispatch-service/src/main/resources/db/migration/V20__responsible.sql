-- The person of the department who has the work order, with the name that the list of persons had
-- then. The version before works on it and names nobody.
alter table work_order
    add column responsible_code text,
    add column responsible_name text;

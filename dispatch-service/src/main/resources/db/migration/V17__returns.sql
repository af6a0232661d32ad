-- Returns with a reason of the pack and a suggested department, and how often a work order was given
-- away. Existing work orders start at zero, because their earlier returns are not stored. The version
-- before works on it.
alter table work_order
    add column return_code text,
    add column suggested_department text,
    add column returns integer not null default 0,
    add column refused_returns integer not null default 0,
    add column transfers integer not null default 0,
    add column holder_named boolean not null default false;

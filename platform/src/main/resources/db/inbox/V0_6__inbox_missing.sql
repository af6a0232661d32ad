-- The numbers before the last one seen that have not come. With them it is known which events of a
-- ticket have been taken over, without a row for each: `inbox` remembers those without a number.
alter table inbox_sequence add column missing int8multirange not null default '{}';

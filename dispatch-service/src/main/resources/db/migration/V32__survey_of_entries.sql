-- An appeal against a warning or a dissatisfied answer is decided with what was asked and said. Null for
-- entries from before and for all other kinds. The version before works on it.
alter table department_entry add column survey jsonb;

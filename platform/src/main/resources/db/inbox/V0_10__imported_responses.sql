-- The responses of an importer are kept longer than others, so that a file that is imported again
-- files nothing twice. The version before works on it.
alter table idempotent_answer add column imported boolean not null default false;

-- What each version of the pack allows about extensions and suspensions. A work order keeps the rules
-- of the version with which it was assigned. The version before works on it.
create table pack_rules (
    version text  primary key,
    rules   jsonb not null
);

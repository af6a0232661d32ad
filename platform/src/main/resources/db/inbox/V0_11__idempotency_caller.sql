-- An idempotency key belongs to its caller: the same key of another caller is another request, so
-- that nobody gets a response that is not theirs, or learns which keys are in use. A row from before
-- has no caller. Until it is pruned, it answers a repeat with the same body, because a
-- retry across the upgrade must not do the work twice. The version before works on it. The new key
-- takes some seconds per million rows, in which commands wait.
alter table idempotent_answer add column caller text not null default '';
alter table idempotent_answer drop constraint idempotent_answer_pkey;
alter table idempotent_answer add primary key (operation, key, caller);

-- The roles in the token of the actor, separated by commas: a review depends on them (T5). They are null
-- where no token named the actor. The version before works on it.
alter table journal add column actor_roles text;

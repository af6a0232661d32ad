-- The e-mail address of customers: surveys, replies and notifications go there. It is nullable and the
-- version before works on it.
alter table ticket add column customer_email text;
alter table sealed_identity add column email text;
alter table customer add column email text;

-- Conditions read the level of the customer (T3, T8). The version before works on it.
alter table ticket add column customer_level text;

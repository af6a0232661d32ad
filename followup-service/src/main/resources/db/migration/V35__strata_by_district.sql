-- A kind of ticket may keep its rate in each district by itself (P8). The version before works on it.
-- Tickets that are known already have no district and stay in the strata of all places.
alter table ticket add column district text;
alter table stratum add column district text;

-- The customer of a merged ticket is asked with the ticket that goes on, and its contact is deleted
-- with that one's. The version before works on it.
alter table ticket add column merged_into uuid;

create index ticket_merged_into on ticket (merged_into) where merged_into is not null;

-- Nobody looks a fact up by its id, and each was written to this index too. Ids are UUIDv7, chosen
-- here; what must not come twice is a number of a ticket.
alter table journal drop constraint journal_event_id_key;

-- A row is written once for each event of its ticket: room to do that in place.
alter table ticket_fact set (fillfactor = 50);

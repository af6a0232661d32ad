-- A row is written once for each event of its ticket: room to do that in place.
alter table inbox_sequence set (fillfactor = 50);

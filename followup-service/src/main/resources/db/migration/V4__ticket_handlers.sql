-- Who received, answered or completed a ticket, as role:id: they don't survey its customer. Null for
-- tickets from before, whose handlers are not known; each of them may be surveyed by anybody.
alter table ticket add column handlers jsonb;

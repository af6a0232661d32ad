-- What the relay has still to publish: a narrow row that goes when the broker has acknowledged the
-- fact. To mark the fact itself wrote its whole row and every index of it a second time.
create table unpublished (
    position bigint primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

insert into unpublished select position from journal where published_at is null;

-- With this the journal is append-only to the letter.
drop index journal_unpublished;
alter table journal drop column published_at;

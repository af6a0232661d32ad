-- Who requested the last rebuild, as role:id, and when; null if a migration did, or nobody yet.
alter table generations
    add column requested_by text,
    add column requested_at timestamptz;

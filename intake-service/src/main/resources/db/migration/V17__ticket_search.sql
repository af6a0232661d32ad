-- A search also finds names, supplements, answers, causes and remedies, and folds spellings (F5): each
-- text of a ticket is a row of its own, folded by the service (SearchText), so that adding one doesn't
-- index the others again. What is found is compared with the folded text, as before.
create table ticket_search (
    id          bigint      generated always as identity primary key,
    ticket_id   uuid        not null,
    received_at timestamptz not null,
    words       text        not null,
    -- The customer's name, found by those who may see it.
    personal    boolean     not null
);

create index ticket_search_ticket on ticket_search (ticket_id);

create index ticket_search_keys on ticket_search
    using gin (text_keys(words, week_number(received_at)))
    with (fastupdate = on, gin_pending_list_limit = 1024);

alter index ticket_search_keys alter column 1 set statistics 0;
alter table ticket_search set (parallel_workers = 0);

-- The old table is the list of the tickets that wait to be indexed: those that are there, and those
-- that a version before still files, which gives no filed_at. The service takes them from there after
-- its start (SearchIndexUpgrade), the newest first. Searches of the version before read every row.
drop index ticket_words_keys;

create or replace function keep_ticket_words() returns trigger language plpgsql as $$
begin
    insert into ticket_words
    select id, received_at, '' from filed where filed_at is null;
    return null;
end
$$;

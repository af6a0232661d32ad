-- Text search by any part of a word, Chinese included, at a cost that doesn't grow with the tickets.
-- A ticket's text never changes but its row does, and each change wrote all trigrams anew: so what
-- a text is found by has a table of its own. Words of one or two characters have no trigram, and the
-- months are told apart, since a search starts with the newest and ends when its page is full.

drop index ticket_text;

-- Months since the year 0, by UTC.
create function month_number(at timestamptz) returns int
    language sql immutable strict parallel safe
    return extract(year from at at time zone 'UTC') * 12
        + extract(month from at at time zone 'UTC') - 1;

create function letters(words text) returns text[]
    language sql immutable strict parallel safe
    return string_to_array(lower(words), null);

-- A number for a letter, or for two side by side, in a month. Different ones may have the same number:
-- what is found by it has still to be compared with the text.
create function letter_key(first text, second text, month int) returns int
    language sql immutable parallel safe
    return (ascii(first) * 73856093::bigint + coalesce(ascii(second), 0) * 19349663::bigint
        + month * 83492791::bigint) % 2147483647;

-- Of each letter and each pair.
create function text_keys(letters text[], month int) returns int[]
    language sql immutable strict parallel safe
    return (
        select array_agg(letter_key(first, null, month))
            || array_agg(letter_key(first, second, month))
        from unnest(letters, letters[2:]) as pair (first, second));

-- Of every so many pairs for one.
create function pair_keys(letters text[], month int, every int) returns int[]
    language sql immutable strict parallel safe
    return (
        select array_agg(letter_key(first, second, month))
        from unnest(letters, letters[2:]) with ordinality as pair (first, second, place)
        where second is not null and place % every = 0);

create table ticket_text (
    ticket_id uuid  primary key,
    keys      int[] not null
);

-- Every key is as frequent as the next one, as far as the planner should know.
alter table ticket_text alter keys set statistics 0;

create function keep_ticket_text() returns trigger language plpgsql as $$
begin
    insert into ticket_text
    select id, text_keys(
        letters(concat_ws(E'\n', description, place_address)), month_number(received_at))
    from filed;
    return null;
end
$$;

create trigger ticket_text after insert on ticket
    referencing new table as filed
    for each statement execute function keep_ticket_text();

insert into ticket_text
select id, text_keys(
    letters(concat_ws(E'\n', description, place_address)), month_number(received_at))
from ticket;

-- New keys are gathered before they are sorted in. Every search reads what has gathered, so that
-- it is kept short.
create index ticket_text_keys on ticket_text using gin (keys)
    with (fastupdate = on, gin_pending_list_limit = 256);

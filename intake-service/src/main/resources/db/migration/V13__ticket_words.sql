-- A search asks week by week, and found each week's part of a key on a page of its own, anywhere in the
-- index: a hundred pages a key, and as many places that a new ticket's keys went to. Now the keys of
-- eight weeks lie together, and within them those of the same letters. Whole numbers are keys, too:
-- among frequent letters it is the number of a house or a room that tells addresses apart. And the
-- words are kept in place of their keys, which take four times as much: what is found is compared and
-- sorted here, so that only the tickets of a page are read.
--
-- Ten million tickets take some ten minutes, in which others can be filed: the new table is filled
-- and indexed beside the old one, and takes its place in a moment.

-- Where a week's keys lie. What is twenty years apart lies together: it has still to be told apart.
create function week_keys(week int) returns int
    language sql immutable strict parallel safe
    return ((week >> 3 & 127) - 64) * 33554432 + (week & 7);

-- A place among a week's keys for one, two or three letters side by side, by their code points.
-- Different ones may have the same: what is found by it has still to be compared with the text.
create function letter_key(first int, second int, third int) returns int
    language sql immutable parallel safe
    return (first * 73856093::bigint + coalesce(second, 0) * 19349663::bigint
        + coalesce(third, 0) * 67867967::bigint) % 4194301 * 8;

-- The same for a whole number, by its last digits and how many it has.
create function number_key(digits text) returns int
    language sql immutable strict parallel safe
    return (right(digits, 9)::bigint * 49979687 + length(digits) * 86028121::bigint) % 4194301 * 8;

-- Of each letter, of each two and three side by side, and of each number of several digits.
create function text_keys(words text, week int) returns int[]
    language sql immutable strict parallel safe
    return (
        select array_agg(week_begin + letter_key(first, null, null))
            || array_agg(week_begin + letter_key(first, second, null))
                filter (where second is not null)
            || array_agg(week_begin + letter_key(first, second, third))
                filter (where third is not null)
            || (select array_agg(week_keys(week) + number_key(digits[1]))
                from regexp_matches(words, '[0-9]{2,}', 'g') as digits)
        from (select string_to_array(words, null) as letters, week_keys(week) as week_begin offset 0)
                as text,
            lateral (
                select ascii(first) as first, ascii(second) as second, ascii(third) as third
                from unnest(letters, letters[2:], letters[3:]) as beginning (first, second, third)
                offset 0) as code);

-- By which a text is looked up, to be added to each week's begin: its numbers, but not one that may
-- go on before or behind it, and its longest runs of letters, spread over it. Of the five that a
-- long text is given a number takes two, being so much rarer; more of them would cost more than they
-- tell apart.
create function search_keys(words text) returns int[]
    language sql immutable strict parallel safe
    return (
        with number as (
            select number_key(digits[1]) as key
            from regexp_matches(words, '(?<=[^0-9])([0-9]{2,})(?=[^0-9])', 'g') as digits
            order by length(digits[1]) desc limit 2),
        share as (
            select letters, greatest(cardinality(letters) - 2, 1) as runs,
                5 - 2 * (select count(*) from number) as most
            from string_to_array(words, null) as letters)
        select array_agg(key) from (
            select key from number
            union all
            select letter_key(ascii(first), ascii(second), ascii(third))
            from share, unnest(letters, letters[2:], letters[3:]) with ordinality
                as beginning (first, second, third, place)
            where place <= runs and (place - 1) % ((runs + most - 1) / most) = 0) as chosen);

-- In lower case.
create table ticket_words (
    ticket_id   uuid        primary key,
    received_at timestamptz not null,
    words       text        not null
);

insert into ticket_words
select id, received_at, lower(concat_ws(E'\n', description, place_address))
from ticket;

-- What gathers, 4 kB a ticket, is sorted in when it has a megabyte: that halves the cost of a ticket
-- beside a quarter of it, and a search reads it in some milliseconds.
create index ticket_words_keys on ticket_words
    using gin (text_keys(words, week_number(received_at)))
    with (fastupdate = on, gin_pending_list_limit = 1024);

-- Every key is as frequent as the next one, as far as the planner should know.
alter index ticket_words_keys alter column 1 set statistics 0;

-- A search asks week by week, in some microseconds each; to start processes for it takes milliseconds.
alter table ticket_words set (parallel_workers = 0);

-- From here on nobody files or reads. In the order in which both take them.
lock table ticket, ticket_text in access exclusive mode;

-- those that were filed meanwhile
insert into ticket_words
select id, received_at, lower(concat_ws(E'\n', description, place_address))
from ticket where not exists (select from ticket_words where ticket_id = id);

drop trigger ticket_text on ticket;
drop table ticket_text;
drop function keep_ticket_text();
drop function text_keys(text[], int);
drop function search_keys(text[], int, int);
drop function letter_key(text, text, text, int);
drop function letters(text);

create function keep_ticket_words() returns trigger language plpgsql as $$
begin
    insert into ticket_words
    select id, received_at, lower(concat_ws(E'\n', description, place_address))
    from filed;
    return null;
end
$$;

create trigger ticket_words after insert on ticket
    referencing new table as filed
    for each statement execute function keep_ticket_words();

-- Counts of received tickets by hour, place and category, for places with more than expected. Only the
-- last weeks are kept. The version before counts without them: stop all its instances. The last
-- statement requests a rebuild, which counts the last weeks; squares of the map are known of tickets
-- that are received from now on, or whose topics are read again.
create table hourly_spot (
    generation int         not null,
    scope      text        not null,
    hour       timestamptz not null,
    -- A square of the map or a district; empty for the whole area.
    place      text        not null,
    category   text        not null,
    tickets    int         not null,
    primary key (generation, scope, hour, place, category)
) with (fillfactor = 70);

update generations set next = coalesce(next, current) + 1
where exists (select from ticket_observation);

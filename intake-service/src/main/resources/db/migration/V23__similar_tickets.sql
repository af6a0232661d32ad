-- Candidates for duplicates are found by place and by category, the newest first. Places are looked
-- up by cells of 0.005 degrees, some 550 m from south to north. The version before works on it.
create index ticket_cell on ticket (
        (floor(place_latitude * 200)::int), (floor(place_longitude * 200)::int), received_at desc)
    where place_latitude is not null;

create index ticket_category on ticket (category, received_at desc, id desc);

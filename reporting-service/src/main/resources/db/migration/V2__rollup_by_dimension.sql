-- One row per day, dimension and code. With a row for each combination of codes a report's cost
-- still grew with the tickets, as long as there were combinations that had not come up yet.
alter table daily_rollup rename to daily_combination;

-- Sums of the facts by day of receipt (in the pack's time zone) and code, 'none' for no code.
-- Rows change far more often than they come: room to change them in place.
create table daily_rollup (
    day              date not null,
    dimension        text not null,
    code             text not null,
    tickets          int  not null,
    valid            int  not null,
    handled          int  not null,
    due              int  not null,
    timely           int  not null,
    answered_at_once int  not null,
    finished         int  not null,
    revisited        int  not null,
    asked            int  not null,
    satisfied        int  not null,
    constraint daily_rollup_key primary key (day, dimension, code)
) with (fillfactor = 50);

insert into daily_rollup
select day, dimension, code,
    sum(tickets), sum(valid), sum(handled), sum(due), sum(timely), sum(answered_at_once),
    sum(finished), sum(revisited), sum(asked), sum(satisfied)
from daily_combination
cross join lateral (values
    ('TOTAL', 'all'), ('CATEGORY', category), ('KIND', kind), ('NATURE', nature),
    ('SEVERITY', severity), ('DEPARTMENT', department), ('CHANNEL', channel),
    ('STATE', state), ('SATISFACTION', satisfaction)) as d (dimension, code)
where tickets <> 0
group by day, dimension, code;

drop table daily_combination;

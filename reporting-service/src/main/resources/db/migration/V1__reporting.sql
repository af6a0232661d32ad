-- What statistics keep of each event; holds no personal data.
create table ticket_observation (
    ticket_id uuid   not null,
    topic     text   not null,
    sequence  bigint not null,
    type      text   not null,
    data      jsonb  not null,
    primary key (ticket_id, topic, sequence)
);

-- The ticket as it is counted in daily_rollup right now; null until its receipt is known.
create table ticket_fact (
    ticket_id uuid  primary key,
    fact      jsonb
);

-- Sums of the facts by day of receipt (in the pack's time zone) and codes, 'none' for no code.
create table daily_rollup (
    day              date   not null,
    category         text   not null,
    kind             text   not null,
    nature           text   not null,
    severity         text   not null,
    department       text   not null,
    channel          text   not null,
    state            text   not null,
    satisfaction     text   not null,
    tickets          bigint not null,
    valid            bigint not null,
    handled          bigint not null,
    due              bigint not null,
    timely           bigint not null,
    answered_at_once bigint not null,
    finished         bigint not null,
    revisited        bigint not null,
    asked            bigint not null,
    satisfied        bigint not null,
    primary key
        (day, category, kind, nature, severity, department, channel, state, satisfaction)
);

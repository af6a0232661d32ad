-- How likely customers recommend us, counted with each answer (C6). The version before works on it, but
-- counts nothing.
create table loyalty_count (
    stratum    text   primary key,
    promoters  bigint not null,
    passives   bigint not null,
    detractors bigint not null
);

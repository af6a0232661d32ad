-- The directory of customers: kind, level, accounts, telephones, addresses and wishes (T3, S1, W9).
-- A merged record stays as it was and names the record that goes on, so that nothing is lost when
-- the merge is undone. Tickets of earlier versions have no customer_id; they are found by telephone.
-- The version before works on it.
create table customer (
    id           uuid        primary key,
    name         text,
    kind         text,
    level        text,
    accounts     text[]      not null,
    phones       text[]      not null,
    addresses    jsonb       not null,
    language     text,
    reply_form   text,
    do_not_call  boolean     not null,
    merged_into  uuid        references customer,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    check (merged_into <> id)
);

-- A search would read what waits in the list of a fast update.
create index customer_phones on customer using gin (phones) with (fastupdate = off);
create index customer_merged_into on customer (merged_into) where merged_into is not null;

-- An account belongs to one customer.
create table customer_account (
    account     text primary key,
    customer_id uuid not null references customer
);

create index customer_account_customer on customer_account (customer_id);

-- Who merged records, and who took a merge back.
create table customer_merge (
    id          bigint      generated always as identity primary key,
    customer_id uuid        not null references customer,
    into_id     uuid        not null references customer,
    merged_at   timestamptz not null,
    merged_by   text        not null,
    unmerged_at timestamptz,
    unmerged_by text
);

create index customer_merge_customer on customer_merge (customer_id);

alter table ticket
    add column customer_id    uuid,
    add column customer_level text;

create index ticket_customer on ticket (customer_id, received_at desc, id desc)
    where customer_id is not null;

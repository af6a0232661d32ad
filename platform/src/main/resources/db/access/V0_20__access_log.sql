-- Who read personal data of customers in clear, when and why. A reading and its row are one
-- transaction. Append-only: the trigger also holds for the owner of the table.
create table access_log (
    id        uuid        primary key,
    at        timestamptz not null,
    actor     text        not null,
    -- The person and the client of the token.
    person    text,
    client    text,
    -- The operationId of the API.
    operation text        not null,
    ticket    uuid,
    fields    text[]      not null,
    -- Only a reveal has a reason; a reading by right has none.
    reason    text,
    note      text,
    -- The network address of the caller.
    address   text
);

create index access_log_at on access_log (at desc, id desc);
create index access_log_ticket on access_log (ticket, at desc, id desc) where ticket is not null;
create index access_log_actor on access_log (actor, at desc, id desc);
create index access_log_person on access_log (person, at desc) where reason is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger access_log_append_only before update or delete or truncate on access_log
    for each statement execute function refuse_change();

revoke update, delete, truncate on access_log from public, current_user;

-- What a service may do in its database: it reads and writes rows. Only the owner of the schema
-- changes tables. Runs after the migrations of each start, so no migration has to grant anything.
do $$
declare
    -- Rows of these tables are never changed or deleted.
    append_only constant text[] :=
        array['journal', 'access_log', 'sampling_decision', 'inspection_draw', 'survey_answer'];
    -- Rows of these tables are never deleted, but a newer version may read more of their event.
    renewed constant text[] := array['ticket_observation'];
    entry record;
begin
    execute format('grant usage on schema %I to %I', current_schema(), '${user}');
    for entry in
        select oid::regclass as name, relname = any (append_only) as kept,
            relname = any (renewed) as renewed
        from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
            and relname <> 'flyway_schema_history'
    loop
        execute format('grant select, insert on %s to %I', entry.name, '${user}');
        execute format(
            case when entry.kept
                then 'revoke update, delete on %s from %I'
                else 'grant update, delete on %s to %I'
            end,
            entry.name, '${user}');
        if entry.renewed then
            execute format('revoke delete on %s from %I', entry.name, '${user}');
        end if;
    end loop;
    execute format('grant usage on all sequences in schema %I to %I', current_schema(), '${user}');
end
$$;

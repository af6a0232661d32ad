-- Reports that fall due by the pack's calendar: drafted by the system, commented by a person,
-- published and frozen. The version before works on it.
create table edition (
    id           uuid        primary key,
    -- The code of the duty in the pack, and the period that it is about.
    duty         text        not null,
    period       text        not null,
    due_on       date        not null,
    drafted_at   timestamptz not null,
    comment      text,
    commented_by text,
    published_at timestamptz,
    published_by text,
    -- The published report, and its figures by section and code, as they were on that day.
    report       jsonb,
    weak_points  jsonb,
    figures      jsonb,
    workbook     bytea,
    print        bytea,
    unique (duty, period)
);

create index edition_list on edition (drafted_at, id);

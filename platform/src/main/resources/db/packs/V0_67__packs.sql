-- The versions of the pack, the decisions which of them is in force from when on, and what each
-- running instance knows. Facts name a version; its files are never deleted. The version before works
-- on it.
create table pack_version (
    version   text        primary key,
    -- The texts of the files by their names.
    files     jsonb       not null,
    -- Whether a service read it from its folder at its start.
    by_start  boolean     not null,
    loaded_by text        not null,
    loaded_at timestamptz not null
);

create table pack_takeover (
    id           bigint      generated always as identity primary key,
    version      text        not null references pack_version,
    -- From then on the version is in force.
    at           timestamptz not null,
    by_start     boolean     not null,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    cancelled_by text,
    cancelled_at timestamptz
);

create index pack_takeover_at on pack_takeover (at) where cancelled_at is null;

create table pack_instance (
    instance text        primary key,
    -- The version that its units of work take now.
    version  text        not null,
    -- The versions that it has read and can take over.
    checked  text[]      not null,
    -- The version that it can't read, and why.
    refused  text,
    seen_at  timestamptz not null
);

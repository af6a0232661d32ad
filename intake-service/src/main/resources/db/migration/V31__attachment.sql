-- Files of tickets: photos, sounds, PDF and office files. Their contents are outside of the database
-- (folder or S3), under the id. The version before works on it.
create table attachment (
    id           uuid        primary key,
    ticket_id    uuid        not null references ticket,
    name         text        not null,
    kind         text        not null,
    media_type   text        not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null,
    -- A photo has a smaller one for view.
    has_view     boolean     not null,
    for_customer boolean     not null,
    quarantined  boolean     not null,
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null
);

create index attachment_ticket on attachment (ticket_id, uploaded_at desc, id desc);

-- Contents that are being stored. A row that stays has no attachment: its content is an orphan,
-- because the upload was refused, repeated or interrupted.
create table attachment_upload (
    id         uuid        primary key,
    started_at timestamptz not null
);

create index attachment_upload_started on attachment_upload (started_at);

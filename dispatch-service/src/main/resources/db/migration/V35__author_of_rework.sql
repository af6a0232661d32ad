-- Who requested a rework that waits for its ticket, because the pack may want a review of what this
-- person dispatches (T5). A rework that waits already was requested by nobody known. The version before
-- works on it: it writes no author, which reads as the system.
alter table early_rework
    add column author       text not null default 'system:openhotline',
    add column author_roles text not null default '';

-- A second dispatch names the attachments of the ticket that prove its written warning (T11). The
-- version before works on it.
alter table work_order add column evidence jsonb;
alter table early_rework add column evidence jsonb;

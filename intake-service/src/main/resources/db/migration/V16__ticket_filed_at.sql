-- An agent may give an earlier time of receipt for a letter (F9): both times are kept. Tickets of
-- earlier versions have none. The version before works on it.
alter table ticket add column filed_at timestamptz;

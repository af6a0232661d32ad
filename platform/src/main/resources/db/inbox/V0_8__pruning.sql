-- What only recognises repeats is deleted by age, so each row says when it was last of use. The
-- indices are of blocks, since rows come in the order of time: they cost next to nothing to write.
alter table inbox_sequence add column seen_at timestamptz not null default now();

create index inbox_sequence_seen_at on inbox_sequence using brin (seen_at);
create index inbox_received_at on inbox using brin (received_at);
create index idempotent_answer_answered_at on idempotent_answer using brin (answered_at);

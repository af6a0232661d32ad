-- When the merge of a ticket is taken back, its recalled work order is followed by a new one of the
-- same round. The version before works on it.
alter table work_order drop constraint if exists work_order_ticket_id_round_key;

create unique index work_order_round on work_order (ticket_id, round) where status <> 'RECALLED';
create index work_order_of_ticket on work_order (ticket_id, round);

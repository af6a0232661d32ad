-- Tables, columns and values get the words of docs/glossary.md. The version before does not work on
-- it: stop all its instances first. Ten million rows take about two minutes.
alter table draw_record rename to sampling_decision;
alter index draw_record_pkey rename to sampling_decision_pkey;
alter index draw_record_ticket rename to sampling_decision_ticket;
alter sequence draw_record_position_seq rename to sampling_decision_position_seq;
update sampling_decision
set reason = case reason
    when 'NOT_DRAWN' then 'NOT_SAMPLED'
    when 'LOST' then 'NO_RESPONSE'
    else 'WITHDRAWN'
end
where reason in ('NOT_DRAWN', 'LOST', 'GONE');

drop index stratum_member_not_drawn;
alter table stratum_member rename column standing to state;
update stratum_member
set state = case state
    when 'DRAWN' then 'SAMPLED'
    when 'NOT_DRAWN' then 'NOT_SAMPLED'
    when 'LOST' then 'NO_RESPONSE'
    else 'WITHDRAWN'
end
where state in ('DRAWN', 'NOT_DRAWN', 'LOST', 'GONE');
-- Finds the candidates for a replacement.
create index stratum_member_not_sampled on stratum_member (stratum, handled_at, ticket_id) where state = 'NOT_SAMPLED';

alter table follow_up rename column draw to reason;
alter table follow_up_attempt rename column contact to result;

-- The approval of an outcome by the head of the department, and its judgement (C4). The version
-- before doesn't know the status PROPOSED: stop it before this one starts.
alter table work_order
    add column proposed_by text,
    add column proposed_at timestamptz,
    add column reason_holds boolean,
    add column claim_fair boolean,
    add column responsible_unit text,
    add column responsible_person text,
    add column loss_amount numeric(16, 4),
    add column loss_currency text;

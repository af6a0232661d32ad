-- Reviews before the release (T5, T8) and the mark of an urgent work order. Every existing work order
-- has left for its department and is not urgent. The version before doesn't know the statuses
-- AWAITING_REVIEW and SENT_BACK and would show such a work order to its department: stop it first.
alter table work_order
    add column urgent boolean not null default false,
    add column released boolean not null default true,
    add column review_author text,
    add column sent_back_reason text,
    add column sent_back_at timestamptz;

-- A dispatch, chase order or recall that waits for a second person, or waited.
create table review (
    id            uuid        primary key,
    ticket_id     uuid        not null,
    work_order_id uuid        not null,
    kind          text        not null,
    text          text,
    author        text        not null,
    requested_at  timestamptz not null,
    decided_at    timestamptz,
    decided_by    text,
    verdict       text,
    reason        text
);

create index review_waiting on review (id) where decided_at is null;
create index review_waiting_of_work_order on review (work_order_id) where decided_at is null;

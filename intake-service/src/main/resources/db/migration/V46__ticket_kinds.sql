-- Lists of complaints and of one kind of customer are read in order (T13). The version before works
-- on it.
create index ticket_kind on ticket (kind, received_at desc, id desc);

create index ticket_customer_kind on ticket (customer_kind, received_at desc, id desc)
    where customer_kind is not null;

-- Some call on behalf of many: their tickets too are paged by (received_at, id), without sorting
-- all of them for each page.
drop index ticket_phone;
create index ticket_phone on ticket (customer_phone, received_at desc, id desc)
    where customer_phone is not null;

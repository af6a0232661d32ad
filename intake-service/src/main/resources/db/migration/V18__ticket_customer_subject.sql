-- The customer of an app sees what this customer filed (issue 22), so a ticket keeps the subject of
-- the token. Tickets of earlier versions have none: the app sees them when it acts for no customer.
-- The version before works on it.
alter table ticket add column customer_subject text;

create index ticket_customer_subject on ticket (customer_subject, received_at desc, id desc)
    where customer_subject is not null;

-- The lists of an app and of an importer.
create index ticket_own on ticket (first_receiver, received_at desc, id desc)
    where first_receiver not like 'agent:%';

-- The lists of a librarian (T4).
create index ticket_suggestion on ticket (received_at desc, id desc) where kind = 'SUGGESTION';

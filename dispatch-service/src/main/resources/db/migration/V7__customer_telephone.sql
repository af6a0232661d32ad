-- The crew also gets the extension and the other numbers of the customer, and the number as it was
-- written (F4). The version before works on it.
alter table ticket
    add column customer_phone_as_written text,
    add column customer_extension text,
    add column customer_further_phones jsonb;

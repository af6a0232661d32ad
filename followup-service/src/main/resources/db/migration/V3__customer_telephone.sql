-- Surveyors also get the extension and the other numbers of the customer (F4). The version before
-- works on it.
alter table ticket
    add column customer_extension text,
    add column customer_further_phones jsonb;

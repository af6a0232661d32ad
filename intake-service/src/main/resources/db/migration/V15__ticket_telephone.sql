-- Telephone numbers are kept in E.164, beside how they were written (F4). The service brings the
-- numbers that are there into this form when it starts (TelephoneUpgrade), because only the pack
-- knows region and area code; the rows that wait for it have no customer_phone_written. The version
-- before works on it, and what it files is brought into form by the next run.
alter table ticket
    add column customer_phone_written   text,
    add column customer_phone_extension text,
    add column customer_further_phones  text[];

create index ticket_phone_upgrade on ticket (id)
    where customer_phone is not null and customer_phone_written is null;

-- By the last four digits, paged like a list by phone.
create index ticket_phone_tail on ticket (right(customer_phone, 4), received_at desc, id desc)
    where customer_phone is not null;

-- The few tickets with a second number, by the whole number and by its last four digits.
create function phone_keys(phones text[]) returns text[]
    language sql immutable strict parallel safe
    return phones || array(select right(phone, 4) from unnest(phones) as phone);

create index ticket_further_phones on ticket using gin (phone_keys(customer_further_phones))
    where customer_further_phones is not null;

-- The desk corrects category and nature (C34); these keep the first ones. They stay empty where
-- nothing was corrected. The version before works on it.
alter table ticket
    add column first_category text,
    add column first_nature   text;

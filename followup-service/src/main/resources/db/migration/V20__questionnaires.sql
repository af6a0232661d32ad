-- An answer knows the version of the questionnaire that it answers, and old versions stay readable.
-- The version before works on it.
create table questionnaire (
    code    text        not null,
    version int         not null,
    content jsonb       not null,
    since   timestamptz not null,
    primary key (code, version)
);

-- Null for answers from before.
alter table follow_up
    add column questionnaire         text,
    add column questionnaire_version int;

alter table follow_up_answer add column reason text;

-- The business unit by which a questionnaire is chosen (C6): the department that handled the ticket
-- last, and null for tickets from before and for those that the desk answered.
alter table ticket add column department text;

-- Survey links (P8, T10): a customer is asked by a link without login. The version before works on it.

-- One link for each follow-up, and with it for each round. The token is computed from the id and the
-- key, and is stored nowhere.
create table survey_link (
    id            uuid        primary key,
    follow_up_id  uuid        not null unique references follow_up,
    -- The way for which it was issued first; its questionnaire is asked.
    way           text        not null,
    signing_key   text        not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    answers       int         not null,
    correct_until timestamptz,
    settled_at    timestamptz
);

create index survey_link_unsettled on survey_link (correct_until)
    where correct_until is not null and settled_at is null;

-- Messages that carry a link: number 0 is the first one, the others are reminders. Neither address nor
-- text is stored; both are made when a message is sent.
create table survey_message (
    id         uuid        primary key,
    link_id    uuid        not null references survey_link,
    way        text        not null,
    number     int         not null,
    state      text        not null,
    attempts   int         not null,
    queued_at  timestamptz not null,
    next_at    timestamptz not null,
    claimed_at timestamptz,
    settled_at timestamptz,
    fault      text,
    unique (link_id, way, number)
);

create index survey_message_newest on survey_message (queued_at desc, id desc);
create index survey_message_by_state on survey_message (state, queued_at desc, id desc);
create index survey_message_queue on survey_message (next_at, id) where state = 'QUEUED';
create index survey_message_claimed on survey_message (claimed_at) where state = 'SENDING';

-- Every answer that a customer has given, in any way. The follow-up names the one that counts.
create table survey_answer (
    id           uuid        primary key,
    follow_up_id uuid        not null references follow_up,
    link_id      uuid        references survey_link,
    source       text        not null,
    given_by     text        not null,
    actor        text        not null,
    satisfaction text        not null,
    answers      jsonb       not null,
    remark       text,
    questionnaire         text,
    questionnaire_version int,
    given_at     timestamptz not null
);

create index survey_answer_of on survey_answer (follow_up_id, given_at, id);

-- How the answer that counts was given. All answers from before were given in a call, by the customer.
alter table follow_up
    add column source   text,
    add column given_by text;

update follow_up set source = 'CALL', given_by = 'CUSTOMER' where status = 'COMPLETED';

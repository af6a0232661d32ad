-- The knowledge base (T13): an article has numbered versions, which all stay readable. The state of a
-- version follows from its times and the present one, so that no job has to publish or end it. The
-- version before works on it.
create table article (
    id                uuid        primary key,
    code              text        not null unique,
    created_at        timestamptz not null,
    latest            int         not null,
    -- The ticket that it was proposed from.
    ticket_id         uuid,
    retired_at        timestamptz,
    retired_by        text,
    retirement_reason text
);



create table article_version (
    id             uuid        primary key,
    article_id     uuid        not null references article,
    number         int         not null,
    title_zh       text,
    body_zh        text,
    title_en       text,
    body_en        text,
    categories     text[]      not null,
    keywords       text[]      not null,
    audience       text        not null,
    sources        text[]      not null,
    effective_from timestamptz not null,
    effective_to   timestamptz check (effective_to > effective_from),
    review_at      timestamptz,
    author         text        not null,
    written_at     timestamptz not null,
    approved_by    text        check (approved_by <> author),
    approved_at    timestamptz,
    -- Published from starts_at and before ends_at: when it is over, superseded or retired.
    starts_at      timestamptz,
    ends_at        timestamptz,
    superseded_at  timestamptz,
    unique (article_id, number)
);

create index article_version_written on article_version (written_at desc, id desc);

-- The texts of approved versions, folded (SearchText), in week 0 of the index (decision 0025).
create table article_search (
    id         bigint generated always as identity primary key,
    version_id uuid   not null references article_version,
    -- How much a word counts here: more in a title than in a body.
    weight     int    not null,
    words      text   not null
);

create index article_search_version on article_search (version_id);
create index article_search_keys on article_search using gin (text_keys(words, 0));
alter index article_search_keys alter column 1 set statistics 0;
alter table article_search set (parallel_workers = 0);

-- Each use, so that counting one never waits for another.
create table article_use (
    id         bigint      generated always as identity primary key,
    article_id uuid        not null references article,
    version    int         not null,
    -- The ticket whose answer quotes it; null where it was read.
    ticket_id  uuid,
    used_at    timestamptz not null
);

create index article_use_article on article_use (article_id);

-- Searches that found nothing, by their masked words.
create table unanswered_search (
    id       uuid        primary key,
    words    text        not null unique,
    searches int         not null,
    first_at timestamptz not null,
    last_at  timestamptz not null
);

create index unanswered_search_last on unanswered_search (last_at desc, id desc);

-- Which version an answer quotes.
alter table ticket
    add column answer_article         text,
    add column answer_article_version int;

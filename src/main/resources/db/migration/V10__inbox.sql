-- Filters people come back to. What is kept is the filter as the page's address has it.
create table saved_view (
    id       uuid primary key,
    username text not null references person,
    page     text not null check (page in ('INBOX', 'CLAIMS')),
    name     text not null,
    query    text not null,
    saved_at timestamptz not null
);
create unique index on saved_view (username, page, lower(name));

-- Whose claims somebody took part in.
create index on participation (username);
create index on claim (accepted_by);

-- Files are kept once each, in chunks of one MiB, so that none is ever in memory as a whole.
alter table attachment rename to file;
alter table file add kept_at timestamptz not null default now();
alter table file alter kept_at drop default;
alter table file add check (size > 0);

create table file_chunk (
    sha256   text not null references file on delete cascade,
    position int not null check (position >= 0),
    content  bytea not null check (octet_length(content) between 1 and 1048576),
    primary key (sha256, position)
);
-- Photographs and films are compressed already.
alter table file_chunk alter content set storage external;

insert into file_chunk (sha256, position, content)
select f.sha256, n, substr(f.content, n * 1048576 + 1, 1048576)
  from file f cross join lateral generate_series(0, ((f.size - 1) / 1048576)::int) n;
alter table file drop content;

create trigger file_is_kept before update or truncate on file for each statement execute function refuse_change();
create trigger file_chunk_is_kept before update or truncate on file_chunk
    for each statement execute function refuse_change();

-- A file handed in with a form that came back, until the form is sent again. What nobody came back to is removed.
create table upload (
    id          uuid primary key,
    sha256      text not null references file,
    name        text not null,
    uploaded_by text not null references person,
    uploaded_at timestamptz not null
);
create index on upload (uploaded_at);
create index on upload (sha256);

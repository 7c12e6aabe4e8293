-- Captures of links. They belong to an address, so that items of evidence with one link share them.
create table capture (
    id              uuid primary key,
    url             text not null,
    normal          text not null,
    origin          text not null check (origin in ('MADE_HERE', 'BROUGHT')),
    status          text not null check (status in ('REQUESTED', 'CAPTURED', 'FAILED')),
    asked_by        text not null references person,
    asked_at        timestamptz not null,
    captured_at     timestamptz,
    final_url       text,
    http_status     int check (http_status between 100 and 999),
    ip              inet,
    media_type      text,
    title           text,
    language        text,
    published_on    date,
    text            text check (char_length(text) > 0),
    text_sha256     text check (text_sha256 ~ '^[0-9a-f]{64}$'),
    archive         text references file,
    picture         text references file,
    tool            text,
    left_out        text[] not null default '{}',
    failure         text,
    failure_details text[] not null default '{}',
    check ((status = 'CAPTURED') = (captured_at is not null)),
    check ((status = 'CAPTURED') = (archive is not null)),
    check ((status = 'CAPTURED') = (final_url is not null and media_type is not null and tool is not null)),
    check ((status = 'FAILED') = (failure is not null)),
    check ((text is null) = (text_sha256 is null)),
    check (status = 'CAPTURED' or (text is null and picture is null)),
    check (origin = 'MADE_HERE' or status = 'CAPTURED'),
    check (origin = 'BROUGHT' or status <> 'CAPTURED' or (http_status is not null and ip is not null))
);
create index on capture (normal);
-- Of one page only one is asked for at a time.
create unique index capture_requested on capture (normal) where status = 'REQUESTED';
create unique index capture_brought on capture (archive, normal, captured_at) where origin = 'BROUGHT';
create index on capture (archive);
create index on capture (picture);

-- What a capture has become stays.
create trigger capture_is_kept before update on capture
    for each row when (old.status <> 'REQUESTED') execute function refuse_change();
create trigger capture_is_never_removed before delete or truncate on capture
    for each statement execute function refuse_change();

-- As they are listed: without their texts, which are long.
create view captured as
select c.id, c.url, c.normal, c.origin, c.status, c.asked_by, c.asked_at, c.captured_at, c.final_url, c.http_status,
       host(c.ip) as ip, c.media_type, c.title, c.language, c.published_on, c.text_sha256, c.archive,
       a.size as archive_size, a.media_type as archive_type, c.picture, p.size as picture_size, c.tool, c.left_out,
       c.failure, c.failure_details
  from capture c
  left join file a on a.sha256 = c.archive
  left join file p on p.sha256 = c.picture;

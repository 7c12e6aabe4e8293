-- What a newsroom knows of a source beside its name: where it is at home, who rated it how reliable and why, whom it
-- belongs with, and by which names and domains it is recognised.

alter table source add country text check (country ~ '^[A-Z]{2}$');
alter table source add languages text[] not null default '{}';
alter table source add note text check (char_length(note) between 1 and 2000);

-- Every rating a source ever had; source.reliability is the latest. The first is the one it was entered with, and has
-- no reason.
create table source_rating (
    seq         bigint generated always as identity primary key,
    source_id   uuid not null references source,
    reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    reason      text check (char_length(reason) between 1 and 2000),
    rated_by    text not null references person,
    rated_at    timestamptz not null
);
create index on source_rating (source_id, seq);
insert into source_rating (source_id, reliability, rated_by, rated_at)
select id, reliability, created_by, created_at from source order by created_at, id;
create trigger source_rating_is_kept before update or delete or truncate on source_rating
    for each statement execute function refuse_change();

create function source_is_rated_as_entered() returns trigger language plpgsql as $$
begin
    insert into source_rating (source_id, reliability, rated_by, rated_at)
    values (new.id, new.reliability, new.created_by, new.created_at);
    return null;
end $$;
create trigger source_is_rated_as_entered after insert on source
    for each row execute function source_is_rated_as_entered();

-- Who belongs with whom, until it ends. A wire is shared by both: such a tie is kept once, the smaller id first.
create table source_tie (
    id         uuid primary key,
    source_id  uuid not null references source,
    kind       text not null check (kind in ('OWNED_BY', 'REPUBLISHES', 'SAME_WIRE')),
    other_id   uuid not null references source,
    reason     text not null check (char_length(reason) between 1 and 2000),
    entered_by text not null references person,
    entered_at timestamptz not null,
    ended_by   text references person,
    ended_at   timestamptz,
    check (source_id <> other_id),
    check (kind <> 'SAME_WIRE' or source_id < other_id),
    check ((ended_by is null) = (ended_at is null))
);
create unique index source_tie_in_force on source_tie (source_id, kind, other_id) where ended_at is null;
create index on source_tie (other_id);

-- Which claims a source is behind is asked of the evidence.
create index on evidence (source_id);
create index on evidence (derives_source) where derives_source is not null;

create table source_alias (
    source_id uuid not null references source,
    alias     text not null check (char_length(alias) between 1 and 500)
);
create unique index source_alias_once on source_alias (lower(alias));
create index on source_alias (source_id);
create index on source_alias using gin (lower(alias) gin_trgm_ops);

-- Lower-case ASCII without "www"; a domain covers those below it.
create table source_domain (
    source_id uuid not null references source,
    domain    text primary key check (domain ~ '^[a-z0-9_-]+([.][a-z0-9_-]+)+$' and domain not like 'www.%')
);
create index on source_domain (source_id);

-- No name means two sources, whether as the name of one or as an alias. Whoever brings in a name waits for whoever
-- brings in the same name at the same moment.
create function keep_source_names_apart() returns trigger language plpgsql as $$
declare
    given text := lower(case when tg_table_name = 'source' then to_jsonb(new) ->> 'name' else to_jsonb(new) ->> 'alias' end);
begin
    perform pg_advisory_xact_lock(hashtextextended('source name ' || given, 0));
    if (tg_table_name = 'source' and exists (select from source_alias where lower(alias) = given))
            or (tg_table_name = 'source_alias' and exists (select from source where lower(name) = given)) then
        raise exception 'A source is known by the name % already', given using errcode = 'unique_violation';
    end if;
    return new;
end $$;
create trigger source_name_is_no_alias before insert or update of name on source
    for each row execute function keep_source_names_apart();
create trigger source_alias_is_no_name before insert on source_alias
    for each row execute function keep_source_names_apart();

-- People are told when a claim they worked on falls short since a source was rated anew.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('ADDRESSED', 'ANSWERED', 'RETURNED', 'GIVEN', 'FALLS_SHORT'));

-- Items of evidence and sources that only named people may know of.
create table confidential (
    subject   uuid primary key,
    marked_by text not null references person,
    marked_at timestamptz not null
);

create table confidant (
    subject  uuid not null references confidential on delete cascade,
    username text not null references person,
    primary key (subject, username)
);

create index on evidence (source_id);

-- What a person may not know of: the sources and items kept from them, and the items of such sources. Nobody at all
-- (the public) is the empty name.
create function hidden_from(viewer text) returns table (subject uuid) language sql stable as $$
    with kept as materialized (
        select c.subject from confidential c
         where not exists (select from confidant p where p.subject = c.subject and p.username = viewer))
    select subject from kept
    union all
    select e.id from evidence e join kept on e.source_id = kept.subject
$$;

-- New versions of decision tables and process diagrams: as drafts, with what they would change, and once in force. What is
-- in force of each file is the newest that was put in force; a file nobody put in force is the one the program brings.
create table rules_draft (
    id         uuid primary key,
    file       text not null,
    content    bytea not null check (octet_length(content) <= 2097152),
    note       text not null check (char_length(note) between 1 and 1000),
    kept_by    text not null references person,
    kept_at    timestamptz not null,
    against    text not null,
    state      text not null check (state in ('REPLAYING', 'READY', 'IN_FORCE', 'DISCARDED')),
    total      int not null,
    decided_by text references person,
    decided_at timestamptz,
    deployment text,
    version    int,
    program    text,
    check ((state in ('IN_FORCE', 'DISCARDED')) = (decided_by is not null and decided_at is not null)),
    check ((state = 'IN_FORCE') = (deployment is not null and version is not null and program is not null))
);
create index rules_draft_in_force on rules_draft (file, decided_at desc) where state = 'IN_FORCE';
create index on rules_draft (kept_at);

-- What a draft would change for each claim: for those open when it was replayed, and those decided in the months before.
create table rules_replay (
    draft_id   uuid not null references rules_draft,
    population text not null check (population in ('OPEN', 'DECIDED')),
    subject    uuid not null,
    effect     text not null check (effect in ('MORE', 'LESS', 'SAME', 'MOVES', 'STAYS')),
    changes    text[] not null,
    primary key (draft_id, population, subject)
);
create index on rules_replay (draft_id, population, effect);

-- Running processes brought to the version in force, or only tried.
create table rules_migration (
    id       uuid primary key,
    process  text not null,
    dry_run  boolean not null,
    asked_by text not null references person,
    asked_at timestamptz not null,
    total    int not null,
    ended_at timestamptz
);
create index on rules_migration (asked_at);

create table rules_migrated (
    migration_id uuid not null references rules_migration,
    instance     text not null,
    subject      uuid not null,
    moved        boolean not null,
    reason       text,
    changes      text[] not null,
    primary key (migration_id, instance),
    check (moved = (reason is null))
);
create index on rules_migrated (migration_id, moved);

-- What people say to each other about a claim, what they are told of, and what they saw last.

create table remark (
    id         uuid primary key,
    claim_id   uuid not null references claim,
    text       text not null check (char_length(text) between 1 and 10000),
    addressed  text[] not null default '{}',
    written_by text not null references person,
    written_at timestamptz not null
);
create index on remark (claim_id, written_at);
create trigger remark_is_kept before update or delete or truncate on remark
    for each statement execute function refuse_change();

create table struck_remark (
    remark_id uuid primary key references remark,
    struck_at timestamptz not null
);
create trigger struck_remark_is_kept before update or delete or truncate on struck_remark
    for each statement execute function refuse_change();

create table notice (
    id        uuid primary key,
    person    text not null references person,
    kind      text not null check (kind in ('ADDRESSED', 'ANSWERED', 'RETURNED', 'GIVEN')),
    claim_id  uuid not null references claim,
    remark_id uuid references remark,
    task_id   uuid references task,
    return_to text check (return_to in ('COLLECTION', 'CORROBORATION')),
    reason    text,
    caused_by text not null references person,
    made_at   timestamptz not null,
    seen_at   timestamptz,
    unique (remark_id, person),
    check ((kind in ('ADDRESSED', 'ANSWERED')) = (remark_id is not null)),
    check ((kind = 'RETURNED') = (return_to is not null and reason is not null)),
    check ((kind = 'GIVEN') = (task_id is not null))
);
create index on notice (person, made_at desc);
create index notice_unseen on notice (person, claim_id) where seen_at is null;

-- How far in the audit record each person has seen each claim. A sitting ends with a pause; what counts as new is
-- what came after the sitting before.
create table look (
    person       text not null references person,
    claim_id     uuid not null references claim,
    baseline_seq bigint,
    since        timestamptz,
    seen_seq     bigint not null,
    looked_at    timestamptz not null,
    primary key (person, claim_id),
    check ((baseline_seq is null) = (since is null))
);

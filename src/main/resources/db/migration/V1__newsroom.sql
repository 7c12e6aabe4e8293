-- Twosource's own tables. The engine's live in the schema "camunda" (V2).
-- People are referred to by username: it is unique, never changes and is never deleted.

create extension if not exists pg_trgm with schema public;

create table person (
    username      text primary key check (username ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
    display_name  text not null,
    password_hash text not null,
    roles         text[] not null check (roles <@ array['FACT_CHECKER', 'EDITOR', 'MANAGER', 'ADMIN']),
    active        boolean not null default true,
    created_at    timestamptz not null,
    version       int not null default 0
);

create table api_token (
    id         uuid primary key,
    username   text not null references person,
    name       text not null,
    hash       text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);
create index on api_token (username);

create table audit_record (
    tx      xid8 not null default pg_current_xact_id(),
    seq     bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text not null,
    act     text not null,
    subject uuid not null,
    details jsonb not null,
    hash    text not null
);
create index on audit_record (subject, seq);

create table audit_seal (
    id            bigint generated always as identity primary key,
    records       int8multirange not null,
    count         bigint not null check (count > 0),
    through_seq   bigint not null,
    settled_seq   bigint not null,
    next_tx       xid8 not null,
    records_hash  text not null,
    previous_hash text not null unique,
    hash          text not null unique,
    sealed_at     timestamptz not null
);

create index on audit_seal (through_seq);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are kept for ever and never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_record_is_kept before update or delete or truncate on audit_record
    for each statement execute function refuse_change();
create trigger audit_seal_is_kept before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();

create table source (
    id          uuid primary key,
    name        text not null,
    type        text not null check (type in ('OUTLET', 'AGENCY', 'OFFICIAL_BODY', 'PERSON', 'WITNESS', 'DOCUMENT', 'DATASET')),
    reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    url         text,
    created_by  text not null references person,
    created_at  timestamptz not null,
    version     int not null default 0
);
create unique index source_name on source (lower(name));

create table document (
    id           uuid primary key,
    title        text not null,
    text         text not null,
    sha256       text not null unique,
    status       text not null check (status in ('EXTRACTING', 'TRIAGE', 'TRIAGED')),
    publisher    text,
    url          text,
    published_on date,
    language     text,
    media_type   text not null,
    imported_by  text not null references person,
    imported_at  timestamptz not null,
    version      int not null default 0
);

create table citation_defect (
    id          uuid primary key,
    document_id uuid not null references document,
    start_at    int not null check (start_at >= 0),
    end_at      int not null check (end_at > start_at),
    exact       text not null,
    problem     text not null
);
create index on citation_defect (document_id, start_at);

create sequence claim_number start 101;

create table claim (
    id             uuid primary key,
    number         bigint not null unique default nextval('claim_number'),
    statement      text not null,
    kind           text not null check (kind in ('CASUALTY', 'EVENT', 'CONDUCT', 'CAUSE', 'QUOTE', 'STATISTIC', 'CHARACTERISATION')),
    hedge          text not null check (hedge in ('ASSERTED', 'REPORTED', 'ALLEGED', 'RUMOUR', 'OPINION')),
    harm           text not null check (harm in ('LOW', 'MODERATE', 'HIGH')),
    figure_low     numeric,
    figure_best    numeric,
    figure_high    numeric,
    figure_unit    text,
    figure_scope   text,
    figure_as_of   timestamptz,
    figure_imputed boolean not null default false,
    stage          text not null check (stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF', 'PUBLISHED', 'SPIKED', 'WITHDRAWN')),
    stage_since    timestamptz not null,
    due_at         timestamptz,
    overdue        boolean not null default false,
    waiting        boolean not null default false,
    verdict        text check (verdict in ('CONFIRMED', 'PARTLY_CONFIRMED', 'UNVERIFIED', 'DISPUTED', 'FALSE')),
    confidence     text check (confidence in ('HIGH', 'MODERATE', 'LOW')),
    rationale      text,
    accepted_by    text not null references person,
    accepted_at    timestamptz not null,
    version        int not null default 0,
    constraint claim_figure_order check (
        (figure_low is null or figure_best is null or figure_low <= figure_best)
        and (figure_best is null or figure_high is null or figure_best <= figure_high)
        and (figure_low is null or figure_high is null or figure_low <= figure_high)),
    constraint claim_characterisation_is_never_ruled check (
        kind <> 'CHARACTERISATION' or verdict is null or verdict in ('DISPUTED', 'UNVERIFIED'))
);
create index on claim (stage, due_at);
create index on claim using gin (statement gin_trgm_ops);

create table mention (
    id          uuid primary key,
    claim_id    uuid not null references claim,
    document_id uuid not null references document,
    start_at    int not null check (start_at >= 0),
    end_at      int not null check (end_at > start_at),
    exact       text not null,
    prefix      text not null,
    suffix      text not null,
    speaker     text,
    outlet      text,
    cited_date  text
);
create index on mention (claim_id);
create index on mention (document_id, start_at);

create table candidate (
    id             uuid primary key,
    document_id    uuid not null references document,
    start_at       int not null check (start_at >= 0),
    end_at         int not null check (end_at > start_at),
    exact          text not null,
    statement      text not null,
    kind           text not null,
    hedge          text not null,
    speaker        text,
    outlet         text,
    cited_date     text,
    figure_low     numeric,
    figure_best    numeric,
    figure_high    numeric,
    figure_unit    text,
    figure_scope   text,
    figure_as_of   timestamptz,
    figure_imputed boolean not null default false,
    signals        text[] not null default '{}',
    status         text not null check (status in ('PROPOSED', 'ACCEPTED', 'MERGED', 'REJECTED')),
    claim_id       uuid references claim,
    reason         text,
    decided_by     text references person,
    decided_at     timestamptz,
    constraint candidate_decision check (
        (status = 'PROPOSED') = (decided_at is null)
        and (status in ('ACCEPTED', 'MERGED')) = (claim_id is not null)
        and (status = 'REJECTED') = (reason is not null))
);
create index on candidate (document_id, start_at);

create table attachment (
    sha256     text primary key,
    media_type text not null,
    size       bigint not null,
    content    bytea not null
);

create table evidence (
    id                 uuid primary key,
    claim_id           uuid not null references claim,
    source_id          uuid not null references source,
    url                text,
    quote              text,
    stance             text not null check (stance in ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    credibility        int not null check (credibility between 1 and 6),
    primary_source     boolean not null default false,
    published_at       timestamptz,
    retrieved_at       timestamptz not null,
    derives_evidence   uuid references evidence,
    derives_source     uuid references source,
    attachment_sha256  text references attachment,
    attachment_name    text,
    figure_low         numeric,
    figure_best        numeric,
    figure_high        numeric,
    figure_unit        text,
    figure_scope       text,
    figure_as_of       timestamptz,
    figure_imputed     boolean not null default false,
    collected_by       text not null references person,
    collected_at       timestamptz not null,
    constraint evidence_derives_once check (derives_evidence is null or derives_source is null),
    constraint evidence_figure_order check (
        (figure_low is null or figure_best is null or figure_low <= figure_best)
        and (figure_best is null or figure_high is null or figure_best <= figure_high)
        and (figure_low is null or figure_high is null or figure_low <= figure_high))
);
create index on evidence (claim_id, collected_at);
create trigger evidence_is_kept before update or delete or truncate on evidence
    for each statement execute function refuse_change();

create table empty_search (
    id          uuid primary key,
    claim_id    uuid not null references claim,
    place       text not null,
    query       text not null,
    searched_by text not null references person,
    searched_at timestamptz not null
);
create index on empty_search (claim_id, searched_at);

create table policy (
    id                  uuid primary key,
    claim_id            uuid not null references claim,
    independent_origins int not null check (independent_origins >= 0),
    least_reliability   text not null check (least_reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    primary_source      boolean not null,
    request_comment     boolean not null,
    second_checker      boolean not null,
    sign_offs           int not null check (sign_offs between 1 and 2),
    collection_days     int not null check (collection_days > 0),
    comment_days        int not null check (comment_days > 0),
    corroboration_days  int not null check (corroboration_days > 0),
    sign_off_days       int not null check (sign_off_days > 0),
    facts               jsonb not null,
    rules               jsonb not null,
    table_version       int not null,
    decided_at          timestamptz not null
);
create index on policy (claim_id, decided_at desc);

create table task (
    id           uuid primary key,
    kind         text not null check (kind in ('COLLECT_EVIDENCE', 'REQUEST_COMMENT', 'CORROBORATE', 'SIGN_OFF', 'REVIEW_CHALLENGE')),
    step         text not null,
    claim_id     uuid not null references claim,
    round        uuid not null,
    stage        text not null,
    created_at   timestamptz not null,
    due_at       timestamptz,
    assignee     text references person,
    taken_at     timestamptz,
    completed_by text references person,
    completed_at timestamptz,
    cancelled_at timestamptz,
    version      int not null default 0,
    check (completed_at is null or cancelled_at is null),
    check ((completed_at is null) = (completed_by is null))
);
create index task_open on task (due_at, id) where completed_at is null and cancelled_at is null;
create index task_held on task (assignee, due_at) where completed_at is null and cancelled_at is null;
create index on task (claim_id, created_at);
create index on task (round);
create index on task (completed_by, completed_at) where completed_at is not null;

-- What each person did on a claim: four eyes are computed from this, never from what a request says.
create table participation (
    claim_id uuid not null references claim,
    username text not null references person,
    duty     text not null check (duty in ('COLLECTED', 'CORROBORATED', 'SIGNED')),
    since    timestamptz not null,
    primary key (claim_id, username, duty)
);
create trigger participation_is_kept before update or delete or truncate on participation
    for each statement execute function refuse_change();

-- The last line of defence behind the rules in the application.
create function keep_four_eyes() returns trigger language plpgsql as $$
begin
    if new.duty = 'SIGNED' and exists (select 1 from participation p
            where p.claim_id = new.claim_id and p.username = new.username and p.duty in ('COLLECTED', 'CORROBORATED')) then
        raise exception 'Nobody signs a claim off on which they collected or corroborated'
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.duty = 'CORROBORATED' and exists (select 1 from participation p
            where p.claim_id = new.claim_id and p.username = new.username and p.duty = 'COLLECTED')
            and (select second_checker from policy where claim_id = new.claim_id order by decided_at desc limit 1) then
        raise exception 'A second checker corroborates this claim, not who collected on it'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger participation_keeps_four_eyes before insert on participation
    for each row execute function keep_four_eyes();

create table comment_request (
    id           uuid primary key,
    claim_id     uuid not null references claim,
    asked        text not null,
    asked_by     text not null references person,
    asked_at     timestamptz not null,
    reply        text,
    no_reply     boolean not null default false,
    settled_at   timestamptz,
    check (reply is null or not no_reply)
);
create index on comment_request (claim_id, asked_at);

create table assessment (
    id          uuid primary key,
    claim_id    uuid not null references claim,
    task_id     uuid not null unique references task,
    verdict     text not null check (verdict in ('CONFIRMED', 'PARTLY_CONFIRMED', 'UNVERIFIED', 'DISPUTED', 'FALSE')),
    confidence  text not null check (confidence in ('HIGH', 'MODERATE', 'LOW')),
    rationale   text not null,
    figure      jsonb,
    outcome     text not null check (outcome in ('CONCLUDED', 'MORE_EVIDENCE')),
    assessed_by text not null references person,
    assessed_at timestamptz not null,
    constraint assessment_figure_order check (
        (figure ->> 'low')::numeric <= (figure ->> 'best')::numeric
        and (figure ->> 'best')::numeric <= (figure ->> 'high')::numeric
        and (figure ->> 'low')::numeric <= (figure ->> 'high')::numeric)
);
create trigger assessment_is_kept before update or delete or truncate on assessment
    for each statement execute function refuse_change();
create index on assessment (claim_id, assessed_at desc);

create table decision (
    id          uuid primary key,
    claim_id    uuid not null references claim,
    task_id     uuid not null unique references task,
    round       uuid not null,
    answer      text not null check (answer in ('APPROVE', 'RETURN', 'SPIKE')),
    return_to   text check (return_to in ('COLLECTION', 'CORROBORATION')),
    reason      text,
    signed_hash text not null,
    decided_by  text not null references person,
    decided_at  timestamptz not null,
    unique (round, decided_by),
    check ((answer = 'RETURN') = (return_to is not null)),
    check (answer = 'APPROVE' or reason is not null)
);
create index on decision (claim_id, decided_at);
create trigger decision_is_kept before update or delete or truncate on decision
    for each statement execute function refuse_change();

create table voided_approval (
    decision_id uuid primary key references decision,
    reason      text not null,
    voided_at   timestamptz not null
);

create table challenge (
    id            uuid primary key,
    claim_id      uuid not null references claim,
    reason        text not null,
    challenged_by text not null references person,
    challenged_at timestamptz not null,
    outcome       text check (outcome in ('KEEP', 'REOPEN', 'DROPPED')),
    answer        text,
    answered_by   text references person,
    answered_at   timestamptz
);
create unique index challenge_open on challenge (claim_id) where outcome is null;
create index on challenge (claim_id, challenged_at);

create table withdrawal (
    claim_id     uuid primary key references claim,
    reason       text not null,
    withdrawn_by text not null references person,
    withdrawn_at timestamptz not null
);

-- Who may not do which open task, and by which rule.
create view four_eyes_obstacle as
select t.id as task_id, p.username, 'CHECKED' as rule
  from task t join participation p on p.claim_id = t.claim_id and p.duty in ('COLLECTED', 'CORROBORATED')
 where t.kind = 'SIGN_OFF'
union all
select t.id, coalesce(o.completed_by, o.assignee), 'SIGNS_ALREADY'
  from task t join task o on o.round = t.round and o.id <> t.id and o.cancelled_at is null
 where t.kind = 'SIGN_OFF' and coalesce(o.completed_by, o.assignee) is not null
union all
select t.id, p.username, 'SECOND_CHECKER'
  from task t join participation p on p.claim_id = t.claim_id and p.duty = 'COLLECTED'
 where t.kind = 'CORROBORATE'
   and (select second_checker from policy where claim_id = t.claim_id order by decided_at desc limit 1)
union all
select t.id, c.challenged_by, 'OWN_CHALLENGE'
  from task t join challenge c on c.claim_id = t.claim_id and c.outcome is null
 where t.kind = 'REVIEW_CHALLENGE';

create table finding_version (
    claim_id     uuid not null references claim,
    version      int not null check (version > 0),
    retracted    boolean not null default false,
    statement    text not null,
    verdict      text,
    confidence   text,
    content      jsonb not null,
    signed_hash  text,
    signed_by    text[] not null,
    what_changed text,
    why          text,
    published_at timestamptz not null,
    primary key (claim_id, version),
    check (version = 1 or (what_changed is not null and why is not null))
);
create index on finding_version (published_at desc);
create trigger finding_version_is_kept before update or delete or truncate on finding_version
    for each statement execute function refuse_change();

-- Who is told of what is published, what they were told, and what came of it.

create table webhook (
    id          uuid primary key,
    url         text not null check (url ~ '^https?://'),
    description text not null check (char_length(description) between 1 and 200),
    events      text[] not null
        check (cardinality(events) > 0 and events <@ array['FINDING_PUBLISHED', 'FINDING_CORRECTED', 'FINDING_RETRACTED']),
    state       text not null check (state in ('LIVE', 'PAUSED', 'GONE', 'REMOVED')),
    added_by    text not null references person,
    added_at    timestamptz not null
);

-- What its messages are signed with: as it is without a salt, else encrypted by the installation's key.
create table webhook_secret (
    id          uuid primary key,
    webhook_id  uuid not null references webhook,
    secret      bytea not null,
    salt        text,
    made_at     timestamptz not null,
    valid_until timestamptz
);
create unique index webhook_secret_current on webhook_secret (webhook_id) where valid_until is null;

-- What is sent is what is kept, letter for letter, however often it is sent.
create table webhook_event (
    id       text primary key,
    type     text not null check (type in ('FINDING_PUBLISHED', 'FINDING_CORRECTED', 'FINDING_RETRACTED', 'PING')),
    at       timestamptz not null,
    payload  text not null,
    claim_id uuid references claim,
    version  int,
    check ((type = 'PING') = (claim_id is null)),
    check ((claim_id is null) = (version is null))
);
create index on webhook_event (at);

create table webhook_delivery (
    id              uuid primary key,
    webhook_id      uuid not null references webhook,
    event_id        text not null references webhook_event on delete cascade,
    state           text not null check (state in ('UNDER_WAY', 'DELIVERED', 'GIVEN_UP', 'CALLED_OFF')),
    next_attempt_at timestamptz,
    made_at         timestamptz not null,
    unique (event_id, webhook_id),
    check (next_attempt_at is null or state = 'UNDER_WAY')
);
create index on webhook_delivery (webhook_id, made_at desc);

create table webhook_attempt (
    id              bigint generated always as identity primary key,
    delivery_id     uuid not null references webhook_delivery on delete cascade,
    at              timestamptz not null,
    millis          int not null check (millis >= 0),
    status          int check (status between 100 and 999),
    answer          text,
    failure         text,
    failure_details text[] not null default '{}',
    check (status is not null or failure is not null)
);
create index on webhook_attempt (delivery_id, id);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('ADDRESSED', 'ANSWERED', 'RETURNED', 'GIVEN',
    'FALLS_SHORT', 'NOT_DELIVERED'));
alter table notice add column webhook_id uuid references webhook;
alter table notice add check ((kind = 'NOT_DELIVERED') = (webhook_id is not null));

-- Alerts: what people are told by mail and by webhook, once each.

-- Where a person gets mails: an address they showed to be theirs.
alter table person add column mail text
    check (char_length(mail) <= 254 and mail ~ '^[^[:space:][:cntrl:]<>()\[\]\\,;:"@]+@[^[:space:][:cntrl:]<>()\[\]\\,;:"@]+$');

-- Addresses that people say are theirs; the newest one counts.
create table mail_confirmation (
    id         uuid primary key,
    username   text not null references person,
    mail       text not null,
    code_hash  text not null,
    tries      int not null default 0,
    asked_at   timestamptz not null,
    expires_at timestamptz not null
);
create index on mail_confirmation (username, asked_at desc);

-- What nobody chose is as the newsroom has it.
create table alert_reader (
    username    text primary key references person,
    language    text check (language in ('en', 'ru')),
    zone        text,
    digest_hour int check (digest_hour between 0 and 23)
);

create table alert_choice (
    username text not null references person,
    kind     text not null check (kind in ('CLAIM_OVERDUE', 'HIGH_HARM_UNHELD', 'STEP_FAILED', 'FINDING_CORRECTED')),
    pace     text not null check (pace in ('AT_ONCE', 'DIGEST', 'OFF')),
    primary key (username, kind)
);

-- What happened. The same occasion never makes a second one.
create table alert (
    id        uuid primary key,
    kind      text not null check (kind in ('CLAIM_OVERDUE', 'HIGH_HARM_UNHELD', 'STEP_FAILED', 'FINDING_CORRECTED')),
    subject   uuid not null,
    occasion  text not null,
    claim_id  uuid references claim,
    desks     uuid[] not null,
    stage     text,
    since     timestamptz,
    process   text,
    step      text,
    step_name text,
    version   int,
    at        timestamptz not null,
    ended_at  timestamptz,
    unique (kind, subject, occasion),
    check ((kind = 'STEP_FAILED') = (step is not null)),
    check (kind = 'STEP_FAILED' or claim_id is not null)
);
create index alert_open on alert (kind, claim_id) where ended_at is null;
create index on alert (at);

-- Mails as they are sent, letter for letter, however often that takes.
create table alert_mail (
    id              uuid primary key,
    username        text not null references person,
    address         text not null,
    purpose         text not null check (purpose in ('ALERT', 'DIGEST', 'TEST')),
    subject         text not null check (subject !~ '[[:cntrl:]]'),
    body            text not null,
    html            text not null,
    state           text not null check (state in ('UNDER_WAY', 'SENT', 'GIVEN_UP', 'CALLED_OFF')),
    made_at         timestamptz not null,
    next_attempt_at timestamptz,
    check (next_attempt_at is null or state = 'UNDER_WAY')
);
create index on alert_mail (made_at desc, id);
create index on alert_mail (username, made_at desc);
create index alert_mail_under_way on alert_mail (state) where state in ('UNDER_WAY', 'GIVEN_UP');

create table alert_mail_attempt (
    id      bigint generated always as identity primary key,
    mail_id uuid not null references alert_mail on delete cascade,
    at      timestamptz not null,
    millis  int not null check (millis >= 0),
    failure text,
    answer  text
);
create index on alert_mail_attempt (mail_id, id);

-- Who is told of what, and by which mail; by the next digest as long as there is none.
create table alert_telling (
    alert_id uuid not null references alert on delete cascade,
    username text not null references person,
    made_at  timestamptz not null,
    mail_id  uuid references alert_mail on delete cascade,
    primary key (alert_id, username)
);
create index alert_telling_waiting on alert_telling (username, made_at) where mail_id is null;
create index on alert_telling (mail_id);

-- Webhooks tell of alerts too.
alter table webhook drop constraint webhook_events_check;
alter table webhook add constraint webhook_events_check check (cardinality(events) > 0 and events <@ array[
    'FINDING_PUBLISHED', 'FINDING_CORRECTED', 'FINDING_RETRACTED', 'CLAIM_OVERDUE', 'CLAIM_UNHELD', 'STEP_FAILED']);
alter table webhook_event drop constraint webhook_event_type_check;
alter table webhook_event add constraint webhook_event_type_check check (type in ('FINDING_PUBLISHED',
    'FINDING_CORRECTED', 'FINDING_RETRACTED', 'CLAIM_OVERDUE', 'CLAIM_UNHELD', 'STEP_FAILED', 'PING'));
alter table webhook_event drop constraint webhook_event_check;
alter table webhook_event drop constraint webhook_event_check1;
alter table webhook_event add constraint webhook_event_claim_check check (case when type = 'PING' then claim_id is null
    when type = 'STEP_FAILED' then true else claim_id is not null end);
alter table webhook_event add constraint webhook_event_version_check check ((type like 'FINDING\_%') = (version is not null));

-- A notice that somebody could not be sent a mail; whatever other kinds there are by now stay.
do $$
declare
    known text := (select pg_get_constraintdef(oid) from pg_constraint
        where conname = 'notice_kind_check' and conrelid = 'notice'::regclass);
begin
    alter table notice drop constraint notice_kind_check;
    execute format('alter table notice add constraint notice_kind_check check (kind = %L or %s)', 'MAIL_NOT_SENT',
        substring(known from 7));
end $$;

-- What calls a published finding into question, beside the newsroom itself: readers, new evidence, changed pages,
-- sources rated lower, stricter rules, and corrections of findings it relied on. Several are reviewed together.
alter table challenge alter column reason drop not null;
alter table challenge alter column challenged_by drop not null;
alter table challenge add column cause text not null default 'NEWSROOM' check (cause in ('READER', 'NEWSROOM',
    'NEW_EVIDENCE', 'PAGE_CHANGED', 'SOURCE_RATED', 'RULE_CHANGED', 'RELIED_ON_CORRECTED'));
alter table challenge add column about text;
alter table challenge add column subject uuid;
alter table challenge add column link text check (char_length(link) <= 2000);
alter table challenge add column needs text[] not null default '{}';
alter table challenge add column reference text unique;
update challenge set cause = 'NEW_EVIDENCE', reason = null where reason in ('New evidence was added after publication',
    'Evidence became open after publication', 'It was found out after publication what evidence derives from');
alter table challenge add check (reason is not null or cause not in ('READER', 'NEWSROOM'));
alter table challenge add check ((cause = 'READER') = (reference is not null));
alter table challenge add check (cause <> 'READER' or challenged_by is null);
drop index challenge_open;
create index challenge_open on challenge (claim_id) where outcome is null;
-- The same thing calls a finding into question once.
create unique index challenge_once on challenge (claim_id, cause, about) where about is not null;

-- How a reader may be answered. It lies apart, so that it can be erased and the challenge stays.
create table challenge_contact (
    challenge_id uuid primary key references challenge on delete cascade,
    name         text check (char_length(name) <= 200),
    mail         text check (char_length(mail) <= 254),
    check (name is not null or mail is not null)
);

-- Nobody's challenge is everybody's to review.
create or replace view four_eyes_obstacle as
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
select distinct t.id, c.challenged_by, 'OWN_CHALLENGE'
  from task t join challenge c on c.claim_id = t.claim_id and c.outcome is null and c.challenged_by is not null
 where t.kind = 'REVIEW_CHALLENGE';

-- Up to which version of the policy table published findings were held against it.
create table rules_watched (
    table_version int primary key,
    begun_at      timestamptz not null
);

-- What made a claim, or relied on it, before its finding was corrected or retracted; until somebody has seen to it.
create table correction_flag (
    id          uuid primary key,
    corrected   uuid not null references claim,
    version     int not null,
    document_id uuid references document,
    claim_id    uuid references claim,
    raised_at   timestamptz not null,
    seen_by     text references person,
    seen_at     timestamptz,
    foreign key (corrected, version) references finding_version (claim_id, version),
    check ((document_id is null) <> (claim_id is null)),
    check ((seen_by is null) = (seen_at is null)),
    unique (corrected, version, document_id),
    unique (corrected, version, claim_id)
);
create index on correction_flag (document_id) where seen_at is null;
create index on correction_flag (claim_id) where seen_at is null;

alter table notice alter column caused_by drop not null;
alter table notice add column document_id uuid references document;
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('ADDRESSED', 'ANSWERED', 'RETURNED', 'GIVEN',
    'FALLS_SHORT', 'NOT_DELIVERED', 'DOCUMENT_CORRECTED', 'RELIED_ON_CORRECTED'));
alter table notice add check ((kind = 'DOCUMENT_CORRECTED') = (document_id is not null));

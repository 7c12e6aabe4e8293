-- Whether origins of one owner count as one; policies decided before counted them apart.
alter table policy add tied_sources_count_once boolean not null default false;

-- What an item may derive from, as it is proposed, with the grounds that speak for it; a person decides.
create table derivation_proposal (
    id            uuid primary key,
    claim_id      uuid not null references claim,
    evidence_id   uuid not null references evidence,
    from_evidence uuid references evidence check (from_evidence <> evidence_id),
    from_source   uuid references source,
    grounds       jsonb not null,
    score         numeric not null check (score between 0 and 1),
    status        text not null default 'PROPOSED' check (status in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    proposed_at   timestamptz not null,
    decided_by    text references person,
    decided_at    timestamptz,
    note          text,
    constraint derivation_proposal_from_one check (num_nonnulls(from_evidence, from_source) = 1),
    constraint derivation_proposal_decision check ((status = 'PROPOSED') = (decided_at is null)
        and (decided_at is null) = (decided_by is null))
);
create unique index on derivation_proposal (evidence_id, from_evidence, from_source) nulls not distinct;
create index on derivation_proposal (claim_id, proposed_at);

-- What an item derives from, as people found out after it was added: the latest row of an item counts, before
-- what was said when it was added. A row that names nothing says that it stands for itself.
create table derivation (
    seq           bigint generated always as identity primary key,
    evidence_id   uuid not null references evidence,
    from_evidence uuid references evidence check (from_evidence <> evidence_id),
    from_source   uuid references source,
    proposal_id   uuid references derivation_proposal,
    confirmed_by  text not null references person,
    confirmed_at  timestamptz not null,
    constraint derivation_from_one check (num_nonnulls(from_evidence, from_source) <= 1)
);
create index on derivation (evidence_id, seq desc);
create trigger derivation_is_kept before update or delete or truncate on derivation
    for each statement execute function refuse_change();

-- Since when newer evidence has exceeded the claim's figure.
alter table claim add stale_since timestamptz;
create index on claim (stale_since) where stale_since is not null;

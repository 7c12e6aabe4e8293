-- The list of sources begins with the first names, whatever is known of them, and is narrowed by any part of a name or
-- a domain.
create index source_by_name on source (lower(name));
create index source_country on source (country) where country is not null and not confidential;
create index source_named on source using gin (lower(name) gin_trgm_ops);
create index source_host on source using gin (host gin_trgm_ops);
create index source_domain_part on source_domain using gin (domain gin_trgm_ops);

-- What links to a finding is found by how the link begins.
create index evidence_link_beginning on evidence_link (lower(normal) text_pattern_ops);

-- The claims a source is behind are listed by harm, those that are published first, then the newest.
create index claim_by_weight on claim
    ((case harm when 'HIGH' then 1 when 'MODERATE' then 2 else 3 end), (stage = 'PUBLISHED') desc, number desc);

-- There were two of the same.
drop index evidence_source_id_idx1;

-- Mails and messages to other servers that stand in some way, the newest first.
create index alert_mail_standing on alert_mail (state, made_at desc, id);
create index webhook_delivery_standing on webhook_delivery (webhook_id, state, made_at desc, id);
-- When another server took anything last.
create index webhook_attempt_taken on webhook_attempt (at desc) where failure is null;

-- What is forgotten after some time.
create index notice_made on notice (made_at);

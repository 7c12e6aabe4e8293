-- What is left to triage, and what was published first, is found without going through all there is.
create index document_in_triage on document (imported_at, id) where status = 'TRIAGE';
create index finding_first on finding_version (published_at) include (claim_id) where version = 1;

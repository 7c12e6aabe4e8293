-- Every change of a candidate takes the next number while its document is held, so that the numbers of one document
-- follow the order of its changes: an open page asks for what changed after the last number it has seen.
create sequence candidate_change;
alter table candidate add change bigint not null default nextval('candidate_change');
create index on candidate (document_id, change);

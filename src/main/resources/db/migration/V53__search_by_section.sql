-- Each section of what can be searched for has an index of its own words, so that a word is only looked up where it is
-- asked for; and its newest are found first, for words that very many hold.
set local maintenance_work_mem = '512MB';
create index search_claim on search_entry using gin (words) where section = 'CLAIMS';
create index search_document on search_entry using gin (words) where section = 'DOCUMENTS';
create index search_evidence on search_entry using gin (words) where section = 'EVIDENCE';
create index search_finding on search_entry using gin (words) where section = 'FINDINGS';
drop index search_entry_words_idx;
create index search_newest on search_entry (section, at desc);

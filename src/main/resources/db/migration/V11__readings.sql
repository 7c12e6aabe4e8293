-- What reading a document told beside its claims: the language it is in, and whether there are rules for that.
alter table document add reading_language text;
alter table document add readable boolean not null default true;

-- How many people a document says were killed and injured; null where it does not say.
alter table document add killed int check (killed >= 0);
alter table document add injured int check (injured >= 0);

-- What is wrong with a citation is a type; its words are said in the reader's language.
alter table citation_defect add type text;
update citation_defect set type = case
    when problem like 'Items of this list%' then 'EMPTY_ITEMS'
    when problem like 'The reference%' then 'UNRESOLVED_REFERENCE'
    when problem like 'Nobody is named%' then 'NO_SPEAKER'
    else 'MISSING_OUTLET' end;
alter table citation_defect alter type set not null;
alter table citation_defect drop column problem;

-- The days a candidate speaks of, the other places where its document says the same, and a number that candidates
-- offered together share.
alter table candidate add occurred_from date;
alter table candidate add occurred_to date;
alter table candidate add again_start int[] not null default '{}';
alter table candidate add again_end int[] not null default '{}';
alter table candidate add together int;
alter table candidate add constraint candidate_days check (occurred_from <= occurred_to);
alter table candidate add constraint candidate_again check (cardinality(again_start) = cardinality(again_end));

-- The words of what is confidential are not among those by which searches are completed and corrected: whoever may not
-- know of it would be told that they are there.
create or replace function keep_search_words() returns trigger language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into search_word (word)
    select distinct w.word
      from added a cross join lateral unnest(tsvector_to_array(to_tsvector('simple', a.title || ' ' || a.body))) w (word)
     where length(w.word) between 2 and 100
       and not (a.section = 'EVIDENCE' and exists (
           select from evidence e join confidential c on c.subject in (e.id, e.source_id) where e.id = a.subject))
       and not exists (select from search_word known where known.word = w.word);
    return null;
end $$;

create function enter_opened_words() returns trigger language plpgsql as $$
begin
    update search_entry set at = at
     where section = 'EVIDENCE' and subject in (
         select id from evidence where id = old.subject union all select id from evidence where source_id = old.subject);
    return null;
end $$;
create trigger what_is_opened_is_searched after delete on confidential
    for each row execute function enter_opened_words();

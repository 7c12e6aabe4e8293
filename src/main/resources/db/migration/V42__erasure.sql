-- People are erased on demand: whatever names them names a pseudonym from then on, and their own things go.

create table erasure (
    pseudonym text primary key references person on delete restrict deferrable initially deferred,
    erased_by text not null references person,
    erased_at timestamptz not null,
    tx        xid8 not null default pg_current_xact_id()
);

-- Whom the transaction at hand erases, if it does; the name itself is kept nowhere.
create function being_erased(out gone text, out pseudonym text) language sql stable as $$
    select nullif(current_setting('twosource.erased', true), ''), e.pseudonym from erasure e
     where e.tx = pg_current_xact_id_if_assigned() order by e.erased_at desc limit 1
$$;

-- A text without somebody being addressed in it.
create function without_name(words text, gone text, pseudonym text) returns text language sql immutable as $$
    select regexp_replace(words, '@' || replace(gone, '.', '\.') || '(?![a-z0-9_-]|\.[a-z0-9])', '@' || pseudonym, 'g')
$$;

create function under_pseudonym(was jsonb, gone text, pseudonym text) returns jsonb language sql immutable as $$
    select case
        when was = to_jsonb(gone) then to_jsonb(pseudonym)
        when jsonb_typeof(was) = 'string' then to_jsonb(without_name(was #>> '{}', gone, pseudonym))
        when jsonb_typeof(was) = 'array' then (
            select coalesce(jsonb_agg(case when e = to_jsonb(gone) then to_jsonb(pseudonym) else e end order by n), '[]')
            from jsonb_array_elements(was) with ordinality as a (e, n))
        else was end
$$;

-- What is kept for ever is still never changed, but for the name of somebody being erased.
create function keep_but_for_erasure() returns trigger language plpgsql as $$
declare
    erased record;
begin
    select * into erased from being_erased();
    if erased.gone is not null and not exists (
            select from jsonb_each(to_jsonb(old)) o join jsonb_each(to_jsonb(new)) n using (key)
             where n.value <> o.value and n.value <> under_pseudonym(o.value, erased.gone, erased.pseudonym)) then
        return new;
    end if;
    raise exception 'Rows of % are kept for ever and never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array['evidence', 'participation', 'assessment', 'first_assessment', 'decision', 'remark',
            'derivation', 'source_rating', 'finding_version'] loop
        execute format('drop trigger %I on %I', kept || '_is_kept', kept);
        execute format('create trigger %I before update on %I for each row execute function keep_but_for_erasure()',
            kept || '_is_kept', kept);
        execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()',
            kept || '_is_never_removed', kept);
    end loop;
end $$;

drop trigger capture_is_kept on capture;
create trigger capture_is_kept before update on capture
    for each row when (old.status <> 'REQUESTED') execute function keep_but_for_erasure();
drop trigger published_document_is_taken_back_once on published_document;
create trigger published_document_is_taken_back_once before update on published_document
    for each row when (old.taken_back_at is not null or new.taken_back_at is null
        or (new.id, new.document_id, new.published_by, new.published_at)
           is distinct from (old.id, old.document_id, old.published_by, old.published_at))
    execute function keep_but_for_erasure();

-- In the audit record erasure rewrites what the hash does not cover: who, to what, how and from where. The hash and
-- what it is made of stay, and the act of erasure says what each record rewritten has come to say.
create function keep_audit_record() returns trigger language plpgsql as $$
begin
    if (select gone from being_erased()) is not null
       and (new.seq, new.tx, new.at, new.act, new.form, new.commitment, new.hash)
           is not distinct from (old.seq, old.tx, old.at, old.act, old.form, old.commitment, old.hash) then
        return new;
    end if;
    raise exception 'Rows of % are kept for ever and never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger audit_record_is_kept on audit_record;
create trigger audit_record_is_kept before update on audit_record for each row execute function keep_audit_record();
create trigger audit_record_is_never_removed before delete or truncate on audit_record
    for each statement execute function refuse_change();
create trigger erasure_is_kept before update on erasure for each row execute function keep_but_for_erasure();
create trigger erasure_is_never_removed before delete or truncate on erasure
    for each statement execute function refuse_change();
alter table audit_record enable always trigger audit_record_is_kept;
alter table audit_record enable always trigger audit_record_is_never_removed;
alter table erasure enable always trigger erasure_is_kept;
alter table erasure enable always trigger erasure_is_never_removed;

-- Erasure begins here: from now to the end of the transaction the name may be replaced.
create function begin_erasure(who text, called text, by_whom text, now timestamptz) returns void language plpgsql as $$
begin
    insert into erasure (pseudonym, erased_by, erased_at) values (called, by_whom, now);
    perform set_config('twosource.erased', who, true);
end $$;

-- Puts the pseudonym wherever a table names the person, whichever tables there are by now, and removes what was
-- theirs alone. What goes with a person by "on delete cascade" goes.
create function finish_erasure(no_password text) returns void language plpgsql as $$
declare
    who    text := (select gone from being_erased());
    called text := (select e.pseudonym from being_erased() e);
    c      record;
begin
    insert into person (username, display_name, password_hash, roles, active, created_at)
        select called, called, no_password, roles, false, created_at from person where username = who;
    delete from spring_session where principal_name = who;
    delete from api_token where username = who;
    delete from second_factor where username = who;
    delete from account_link where username = who;
    delete from known_device where username = who;
    delete from openid_session where username = who;
    delete from openid_identity where username = who;
    delete from saved_view where username = who;
    delete from mail_confirmation where username = who;
    delete from alert_reader where username = who;
    delete from alert_choice where username = who;
    delete from alert_telling where username = who;
    delete from alert_mail where username = who and state <> 'UNDER_WAY';
    -- Their process ends first; it finds nobody to send to.
    update alert_mail set address = called || '@erased.invalid', subject = '-', body = '', html = '' where username = who;
    delete from desk_person where username = who;
    delete from absence where username = who;
    delete from look where person = who;
    delete from notice where person = who;
    delete from upload where uploaded_by = who;
    update finding_version set signed_by = array_replace(signed_by, who, called) where who = any(signed_by);
    update remark set addressed = array_replace(addressed, who, called), text = without_name(text, who, called)
        where who = any(addressed) or position('@' || who in text) > 0;
    update published_document set published_by = called where published_by = who;
    update published_document set taken_back_by = called where taken_back_by = who;
    for c in select r.conrelid::regclass as child, a.attname as name
               from pg_constraint r join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
              where r.contype = 'f' and r.confrelid = 'person'::regclass and r.confdeltype <> 'c' loop
        execute format('update %s set %I = $1 where %I = $2', c.child, c.name, c.name) using called, who;
    end loop;
    for c in select format('%I.%I', table_schema, table_name) as child, column_name as name
               from information_schema.columns
              where table_schema = 'camunda' and data_type = 'character varying' and column_name in ('assignee_', 'owner_', 'user_id_',
                  'start_user_id_', 'assigner_id_', 'assigner_', 'create_user_id_', 'delegate_user_id_') loop
        execute format('update %s set %I = $1 where %I = $2', c.child, c.name, c.name) using called, who;
    end loop;
    delete from person where username = who;
end $$;

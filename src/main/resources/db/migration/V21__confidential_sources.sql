-- A confidential source is outside of the open registry: whoever may not know of it can enter one of the same name.
alter table source add confidential boolean not null default false;
drop index source_name;
create unique index source_name on source (lower(name)) where not confidential;
create index on source (lower(name)) where confidential;

create or replace function keep_source_names_apart() returns trigger language plpgsql as $$
declare
    given text := lower(case when tg_table_name = 'source' then to_jsonb(new) ->> 'name' else to_jsonb(new) ->> 'alias' end);
begin
    if tg_table_name = 'source' and (to_jsonb(new) ->> 'confidential')::boolean then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('source name ' || given, 0));
    if (tg_table_name = 'source' and exists (select from source_alias where lower(alias) = given))
            or (tg_table_name = 'source_alias' and exists (select from source
                where lower(name) = given and not confidential)) then
        raise exception 'A source is known by the name % already', given using errcode = 'unique_violation';
    end if;
    return new;
end $$;
drop trigger source_name_is_no_alias on source;
create trigger source_name_is_no_alias before insert or update of name, confidential on source
    for each row execute function keep_source_names_apart();

-- By what a new candidate finds the claims that are known, kept up by the database itself.

-- The words of a statement and how much each says of it: more when it is said again, less among many others
-- (BM25 with k1 = 1.2, b = 0.75 and statements of 20 words as the usual ones).
create function weighed_words(statement text) returns table (word text, weight real) language sql immutable as $$
    select lexeme, (times * 2.2 / (times + 1.2 * (0.25 + 0.75 * sum(times) over () / 20)))::real
      from (select lexeme, cardinality(positions) as times from unnest(to_tsvector('public.newsroom', statement))) w
$$;

create table claim_word (
    word   text not null,
    claim  bigint not null,
    weight real not null,
    primary key (word, claim) include (weight)
);
create index on claim_word (claim);

-- What a sentence model makes of a statement, with the model; nothing until one was asked. The transaction says who
-- has not seen it yet.
create table claim_vector (
    claim  bigint primary key,
    model  text,
    vector bytea,
    tx     xid8 not null default pg_current_xact_id(),
    check ((model is null) = (vector is null))
);
create index claim_vector_wanted on claim_vector (claim) where vector is null;
create index on claim_vector (tx);

create function enter_claim_for_matching() returns trigger language plpgsql as $$
begin
    delete from claim_word where claim = new.number;
    insert into claim_word (word, claim, weight) select word, new.number, weight from weighed_words(new.statement);
    insert into claim_vector (claim) values (new.number)
    on conflict (claim) do update set model = null, vector = null, tx = default;
    return null;
end $$;
create trigger claim_is_matched after insert on claim for each row execute function enter_claim_for_matching();
create trigger restated_claim_is_matched after update of statement on claim
    for each row when (old.statement <> new.statement) execute function enter_claim_for_matching();

insert into claim_word (word, claim, weight)
select w.word, c.number, w.weight from claim c cross join lateral weighed_words(c.statement) w;
insert into claim_vector (claim) select number from claim;

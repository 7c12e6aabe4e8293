-- From where an act was done, and a form of records whose content can be erased without breaking what was sealed:
-- the hash covers a commitment to the content (a salted hash of it), not the content itself. Records of the first form
-- stay as they were hashed.
alter table audit_record
    add form       smallint not null default 1 check (form in (1, 2)),
    add origin     jsonb,
    add salt       text,
    add commitment text,
    add check (form = 1 or (origin is not null and salt is not null and commitment is not null));

create function audit_commitment(salt text, actor text, subject uuid, details jsonb, origin jsonb) returns text
language sql stable as $$
    select encode(sha256(convert_to(concat_ws(chr(10), coalesce(salt, ''), actor, subject, details,
        coalesce(origin::text, '')), 'UTF8')), 'hex')
$$;

-- Seals of the second form have a Merkle root (RFC 9162) as records_hash, keep the leaves it is made of so that a
-- record that differs is found, and are signed.
alter table audit_seal
    add form      smallint not null default 1 check (form in (1, 2)),
    add leaves    bytea,
    add key_id    text,
    add signature text,
    add check (form = 1 or (leaves is not null and key_id is not null and signature is not null));
-- From here on every seal is signed; a node of an earlier version that is still up cannot seal.
alter table audit_seal add constraint audit_seal_is_signed check (form = 2) not valid;

-- The keys of this installation. A private key is here only when no file is configured for it.
create table audit_key (
    id          text primary key,
    public_key  text not null,
    private_key text,
    made_at     timestamptz not null
);
create unique index audit_key_without_file on audit_key ((true)) where private_key is not null;
create trigger audit_key_is_kept before update or delete or truncate on audit_key
    for each statement execute function refuse_change();

-- Also for whoever acts as a replica.
alter table audit_record enable always trigger audit_record_is_kept;
alter table audit_seal enable always trigger audit_seal_is_kept;
alter table audit_key enable always trigger audit_key_is_kept;

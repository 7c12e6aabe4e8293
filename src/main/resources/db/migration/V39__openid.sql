-- Who signs in through an OpenID provider, what tokens may be used for, and when they last were.

-- A person as a provider knows them, by issuer and subject, which never change there. Without a username nobody here is
-- meant yet: an administrator may say who it is.
create table openid_identity (
    id              uuid primary key,
    issuer          text not null,
    subject         text not null,
    username        text references person,
    known_as        text not null,
    display_name    text not null,
    first_seen_at   timestamptz not null,
    last_seen_at    timestamptz not null,
    unique (issuer, subject)
);
create index on openid_identity (username);

-- Whose the sessions at the provider are, so that one it ends is ended here too.
create table openid_session (
    issuer   text not null,
    sid      text not null,
    username text not null references person,
    begun_at timestamptz not null,
    primary key (issuer, sid)
);
create index on openid_session (begun_at);

-- Tokens made before there were scopes could be used for everything, and still can.
alter table api_token
    add scopes text[] not null default '{READ,DOCUMENTS,CLAIMS,PUBLICATION,ADMINISTRATION}'
        check (cardinality(scopes) > 0
            and scopes <@ array['READ', 'DOCUMENTS', 'CLAIMS', 'PUBLICATION', 'ADMINISTRATION']),
    add last_used_at timestamptz;

-- Machine clients: what each may do, where, until when and from which addresses; of its secrets only the hash.
create table api_client (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  organization_id bigint not null,
  name varchar(80) not null,
  scopes varchar(400) not null,
  allowed_addresses varchar(1000) not null,
  expires_at datetime(6) not null,
  disabled boolean not null,
  secret_hash binary(32) not null,
  former_hash binary(32),
  former_until datetime(6),
  tokens_since datetime(6) not null,
  last_used_at datetime(6),
  unique key api_client_name (name),
  key api_client_by_branch (branch_id, name, id),
  key api_client_by_township (township_id, name, id),
  key api_client_by_county (county_id, name, id),
  key api_client_by_organization (organization_id)
);

-- Whether a person or a machine did it.
alter table audit_event add actor_role varchar(20);

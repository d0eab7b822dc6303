-- The second step of signing in: a sealed secret of an account, the last time step it was used for, and codes for once.
create table second_factor (
  id bigint primary key,
  secret varbinary(80) not null,
  confirmed_at datetime(6),
  last_step bigint not null
);

create table recovery_code (
  id bigint primary key,
  account_id bigint not null,
  print binary(32) not null,
  used_at datetime(6),
  key recovery_code_by_account (account_id, id)
);

-- Which browser a session began in, so that its holder knows it again.
alter table session add device varchar(200);

-- Since when an account that is not used counts as unused, unless it was signed in to later.
alter table account add awake_since datetime(6) not null default current_timestamp(6);

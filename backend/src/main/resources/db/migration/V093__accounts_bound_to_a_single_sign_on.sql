-- Who vouches for an account's holder beside his password: the office's own sign-in, and how it calls him.
alter table account
  add column sign_on_issuer varchar(200),
  add column sign_on_subject varchar(255),
  add unique key account_by_sign_on (sign_on_issuer, sign_on_subject);

-- Who came in by it has no start password to change.
alter table session add column vouched boolean not null default false;

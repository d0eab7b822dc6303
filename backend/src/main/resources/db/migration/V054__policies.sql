-- What people may ask for: who is eligible, with which documents, where, until when; seen from the units below the one that wrote it.
create table policy (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint,
  county_id bigint,
  unit_id bigint not null,
  title varchar(60) not null,
  issuer varchar(60),
  audience varchar(24) not null,
  gives varchar(500) not null,
  eligible varchar(500) not null,
  documents varchar(600),
  apply_at varchar(120) not null,
  phone varchar(40),
  valid_from date not null,
  expires_on date,
  valid_through date not null,
  withdrawn_on date,
  withdrawn_because varchar(120),
  key policy_of_county (county_id, township_id, valid_through, id),
  key policy_by_county (county_id, valid_through, id),
  key policy_by_township (township_id, valid_through, id),
  key policy_by_branch (branch_id, valid_through, id),
  key policy_by_day (valid_through, id)
);

-- What was asked about a policy, by nobody in particular; answered it is a part of the policy.
create table policy_question (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  policy_id bigint not null,
  asked_on date not null,
  question varchar(300) not null,
  answered_on date,
  answer varchar(500),
  answered_by varchar(80),
  key policy_question_of (policy_id, id),
  foreign key policy_question_policy (policy_id) references policy (id)
);

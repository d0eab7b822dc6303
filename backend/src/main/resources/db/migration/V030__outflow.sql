-- One row an absence. The generated column is null for what has ended: a member has one open episode at a time.
-- since is the day the episode counts from whatever is known of its departure; departed_by the latest day he may have left.
create table outflow (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  status varchar(20) not null,
  since date not null,
  departed_by date,
  ended_on date,
  reported_on date,
  registered_on date,
  departed_on varchar(10),
  departed_on_text varchar(80),
  expected_return_on varchar(10),
  reported_before_departure boolean,
  reason varchar(20),
  channel varchar(24),
  departure_mode varchar(16),
  destination_text varchar(120),
  destination_country char(3),
  destination_area_code varchar(6),
  destination_precision varchar(10),
  destination_abroad boolean,
  unit_nature varchar(32),
  former_occupation varchar(32),
  employer varchar(120),
  trade varchar(60),
  income_band varchar(16),
  host_org varchar(120),
  host_reported_on date,
  contact_lost_since date,
  contact_lost_circumstance varchar(24),
  contact_restored_on date,
  returned_on varchar(10),
  return_reported_on date,
  relation_transferred_on date,
  closed_on date,
  closed_reason varchar(24),
  info_confirmed_on date,
  dues_paid_through char(7),
  review_state varchar(10) not null,
  reviewed_by varchar(80),
  reviewed_at datetime(6),
  review_reason varchar(200),
  note_cipher varbinary(2000),
  source varchar(40),
  external_id varchar(80),
  open_person bigint generated always as (case when status in
    ('REPORTED', 'AWAY', 'HOST_REGISTERED', 'ON_HOME_VISIT', 'CONTACT_LOST') then person_id end) stored,
  unique key outflow_open (open_person),
  unique key outflow_external (township_id, source, external_id),
  key outflow_by_person (person_id, since),
  key outflow_by_branch (branch_id, ended_on, since, id),
  key outflow_by_branch_id (branch_id, id),
  key outflow_by_township (township_id, ended_on, since, id),
  key outflow_by_township_id (township_id, id),
  key outflow_by_township_area (township_id, ended_on, destination_area_code, id),
  key outflow_by_township_review (township_id, review_state, id),
  key outflow_by_county (county_id, ended_on, since, id),
  key outflow_by_county_id (county_id, id),
  key outflow_by_day (ended_on, since, id),
  foreign key outflow_person (person_id) references person (id)
);

-- What one episode was, place by place; the last one without an end is where he is.
create table outflow_stay (
  id bigint primary key,
  outflow_id bigint not null,
  destination_text varchar(120),
  destination_country char(3),
  destination_area_code varchar(6),
  destination_precision varchar(10),
  destination_abroad boolean,
  site_cipher varbinary(800),
  employer varchar(120),
  trade varchar(60),
  from_on varchar(10),
  to_on varchar(10),
  recorded_at datetime(6) not null,
  key outflow_stay_by_outflow (outflow_id, id),
  foreign key outflow_stay_outflow (outflow_id) references outflow (id)
);

-- Short times at home within an episode; one at a time.
create table outflow_home_visit (
  id bigint primary key,
  outflow_id bigint not null,
  from_on date not null,
  to_on date,
  reason varchar(20) not null,
  recorded_at datetime(6) not null,
  open_outflow bigint generated always as (case when to_on is null then outflow_id end) stored,
  unique key outflow_home_visit_open (open_outflow),
  key outflow_home_visit_by_outflow (outflow_id, from_on),
  key outflow_home_visit_by_day (from_on, outflow_id),
  foreign key outflow_home_visit_outflow (outflow_id) references outflow (id)
);

-- What was done to find somebody whose contact was lost.
create table outflow_search_action (
  outflow_id bigint not null,
  place smallint not null,
  action varchar(120) not null,
  primary key (outflow_id, place),
  foreign key outflow_search_action_outflow (outflow_id) references outflow (id)
);

-- History: one row an act or a correction, never changed.
create table outflow_change (
  id bigint primary key,
  outflow_id bigint not null,
  recorded_at datetime(6) not null,
  business_date date not null,
  act varchar(24) not null,
  from_status varchar(20),
  to_status varchar(20) not null,
  on_day varchar(10),
  reason varchar(200),
  actor_id bigint,
  actor_name varchar(80),
  actor_role varchar(20),
  import_id bigint,
  key outflow_change_by_outflow (outflow_id, id),
  key outflow_change_by_import (import_id, id),
  foreign key outflow_change_outflow (outflow_id) references outflow (id)
);

create table outflow_change_field (
  change_id bigint not null,
  place smallint not null,
  field varchar(40) not null,
  was varchar(200),
  became varchar(200),
  primary key (change_id, place),
  foreign key outflow_change_field_change (change_id) references outflow_change (id)
);

-- What somebody owes to somebody until when. The owing unit is the unit of record and never moves; the other three say where the duty
-- is seen now. Whether it is open is generated, so that a work list is one range of an index.
create table duty (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  kind varchar(40) not null,
  subject_type varchar(20) not null,
  subject_id bigint not null,
  person_id bigint,
  owing_id bigint not null,
  owed_by varchar(20) not null,
  period varchar(10) not null,
  opens_on date not null,
  due_on date not null,
  grace_until date not null,
  closes_on date not null,
  lapses_to varchar(8) not null,
  state varchar(26) not null,
  backfilled boolean not null,
  met_on date,
  evidence_type varchar(20),
  evidence_id bigint,
  cancelled_on date,
  waived_on date,
  waived_because varchar(12),
  waived_by varchar(80),
  note_cipher varbinary(1000),
  is_open boolean generated always as (state in ('PENDING', 'OVERDUE')) stored,
  unique key duty_once (kind, subject_id, period),
  key duty_by_branch (branch_id, is_open, due_on, id),
  key duty_by_township (township_id, is_open, due_on, id),
  key duty_by_county (county_id, is_open, due_on, id),
  key duty_by_urgency (is_open, due_on, id),
  key duty_of_branch (branch_id, kind, period, due_on, id),
  key duty_of_township (township_id, kind, period, due_on, id),
  key duty_of_owing (owing_id, kind, period, due_on, id),
  key duty_by_person (person_id, due_on, id),
  key duty_by_subject (subject_id, kind, opens_on),
  key duty_by_evidence (evidence_id),
  key duty_by_lapse (state, grace_until, id),
  foreign key duty_person (person_id) references person (id)
);

-- What became of a duty after it arose: rows are only ever added.
create table duty_change (
  id bigint primary key,
  duty_id bigint not null,
  changed_at datetime(6) not null,
  was varchar(26) not null,
  state varchar(26) not null,
  changed_by varchar(80),
  key duty_change_by_duty (duty_id, id),
  foreign key duty_change_duty (duty_id) references duty (id)
);

-- How many duties of a kind stand in each state, unit of record by unit of record and period by period.
create table duty_tally (
  owing_id bigint not null,
  period varchar(10) not null,
  kind varchar(40) not null,
  state varchar(26) not null,
  n bigint not null,
  primary key (owing_id, period, kind, state),
  key duty_tally_by_state (owing_id, state, kind)
);

-- What a township has decided about a kind of duty. The unit it was decided for stays when townships are merged: the heir keeps its own.
create table duty_rule (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint not null,
  county_id bigint not null,
  unit_id bigint not null,
  kind varchar(40) not null,
  owed_by varchar(20) not null,
  due_days smallint not null,
  grace_days smallint not null,
  effective_from date not null,
  go_live_on date not null,
  active boolean not null,
  generated boolean not null,
  unique key duty_rule_once (unit_id, kind),
  key duty_rule_by_kind (kind, generated),
  key duty_rule_by_township (township_id, id),
  key duty_rule_by_county (county_id, id)
);

-- How far the duties of a kind have been generated: the stretch at hand, and the subject after which it goes on.
create table duty_progress (
  kind varchar(40) primary key,
  first_day date not null,
  last_day date,
  after_subject bigint not null
);

-- Whoever makes duties arise, lapse or be judged again holds this row until he is done.
insert into duty_progress (kind, first_day, after_subject) values ('TURN', '2000-01-01', 0);

-- About what facts have changed, so that what is owed about it is judged again.
create table stale_subject (
  id bigint primary key,
  subject_type varchar(20) not null,
  subject_id bigint not null,
  since date not null
);

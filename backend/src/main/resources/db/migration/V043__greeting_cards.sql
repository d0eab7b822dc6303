-- What a township writes on the cards of a year, with {称呼} where the salutation stands.
create table card_campaign (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint,
  township_id bigint not null,
  county_id bigint not null,
  campaign_year smallint not null,
  words varchar(600) not null,
  unique key card_campaign_once (township_id, campaign_year),
  key card_campaign_by_county (county_id, campaign_year)
);

-- The card of a year for somebody away: whether it was sent, and whether it came back.
create table greeting_card (
  id bigint primary key,
  version bigint not null,
  recorded_at datetime(6) not null,
  revised_at datetime(6) not null,
  branch_id bigint not null,
  township_id bigint not null,
  county_id bigint not null,
  person_id bigint not null,
  campaign_year smallint not null,
  salutation varchar(80) not null,
  address_cipher varbinary(1000),
  state varchar(24) not null,
  sent_on date,
  sent_by varchar(80),
  returned_on date,
  resent_on date,
  needs_address boolean not null,
  unique key greeting_card_once (person_id, campaign_year),
  key greeting_card_by_branch (branch_id, campaign_year, id),
  key greeting_card_by_township (township_id, campaign_year, id),
  key greeting_card_by_county (county_id, campaign_year, id),
  key greeting_card_by_year (campaign_year, id),
  key greeting_card_state_of_branch (branch_id, campaign_year, state, id),
  key greeting_card_state_of_township (township_id, campaign_year, state, id),
  key greeting_card_address_of_branch (branch_id, campaign_year, needs_address, id),
  key greeting_card_address_of_township (township_id, campaign_year, needs_address, id),
  foreign key greeting_card_person (person_id) references person (id)
);

-- The ledger of a county or a province is turned over by name: the key stands in the episode, as it does in the membership.
alter table outflow add column name_key varchar(120) after person_id;
update outflow o join person p on p.id = o.person_id set o.name_key = p.name_key;
alter table outflow modify name_key varchar(120) not null,
  add key outflow_by_township_name (township_id, ended_on, name_key, id),
  add key outflow_by_county_name (county_id, ended_on, name_key, id),
  add key outflow_by_name (ended_on, name_key, id);

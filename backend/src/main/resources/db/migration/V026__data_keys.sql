-- The keys of the data, each sealed with the key of the installation. Number 0 makes the prints and stays; the highest
-- other one seals what is written now. A key has spread when nothing is sealed with an older one.
create table data_key (
  number smallint primary key,
  wrapped varbinary(80) not null,
  made_at datetime(6) not null,
  spread_at datetime(6)
);

-- A file is kept in sealed pieces of one megabyte: none of them ever stands in memory as a whole.
drop table import_file;

create table import_file (
  import_id bigint not null,
  piece int not null,
  kept_until datetime(6) not null,
  content mediumblob not null,
  primary key (import_id, piece),
  key import_file_retention (kept_until)
);

-- A client may have every scope there is.
alter table api_client modify scopes varchar(1000) not null;

alter table account add password_since datetime(6) not null default current_timestamp(6);
alter table session add idle_minutes smallint not null default 30;

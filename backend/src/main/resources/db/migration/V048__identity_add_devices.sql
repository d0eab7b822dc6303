-- Phones on which somebody comes in by a PIN; of secret and PIN only prints are kept, and five wrong PINs end a device.
create table device (
  id bigint primary key,
  account_id bigint not null,
  name varchar(200),
  secret_print binary(32) not null,
  pin_print binary(32) not null,
  failures int not null,
  enrolled_at datetime(6) not null,
  leased_until datetime(6) not null,
  ended_at datetime(6),
  key device_by_account (account_id, id),
  foreign key device_account (account_id) references account (id)
);

-- By which of them a session came in.
alter table session add device_id bigint;

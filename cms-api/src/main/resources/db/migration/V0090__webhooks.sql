-- Who is told when something is published. The signing secret is sealed; an earlier one signs beside it for a day.
create table webhook_receiver (
  id            binary(16)     not null primary key,
  address       varchar(500)   not null,
  state         varchar(10)    not null,
  secret        varbinary(200) not null,
  earlier       varbinary(200) null,
  earlier_until bigint         not null
) engine = InnoDB default charset = utf8mb4;

-- One row for each thing told to each receiver. Moments are milliseconds since 1970.
create table webhook_delivery (
  id       binary(16)  not null primary key,
  receiver binary(16)  not null,
  sequence bigint      null,
  kind     varchar(80) not null,
  body     text        not null,
  made     bigint      not null,
  state    varchar(10) not null,
  tries    int         not null,
  due      bigint      not null,
  status   int         null,
  failure  varchar(40) null,
  unique key one_each (receiver, sequence),
  key by_due (state, due),
  foreign key (receiver) references webhook_receiver (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

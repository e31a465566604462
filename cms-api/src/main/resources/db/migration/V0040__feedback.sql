-- What may be known of a submission without any key: a day, where it stands, how long it is kept.
create table submission (
  id        binary(16)  not null primary key,
  received  date        not null,
  state     varchar(16) not null,
  retention varchar(20) not null,
  expires   char(7)     not null,
  key by_state (state, received)
) engine = InnoDB;

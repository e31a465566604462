-- The diary. A row leads to no case: the case knows its designation, sealed.
create table diary_row (
  id          binary(16)   not null primary key,
  designation varchar(20)  not null,
  arrived     date         not null,
  subject     varchar(120) not null,
  unique key one_designation (designation),
  key by_day (arrived)
) engine = InnoDB;

-- What has ended and stays ended when an older backup is restored; neither when nor why.
create table tombstone (
  words        varchar(80)    not null primary key
) engine = InnoDB;

-- How long each class of submissions is kept, and by which decision; without one nothing is disposed of.
create table retention_rule (
  kind         varchar(20)    not null primary key,
  months       int            not null,
  decision     varchar(80)    null
) engine = InnoDB default charset = utf8mb4;

insert into retention_rule (kind, months) values ('usual', 24), ('child', 60);

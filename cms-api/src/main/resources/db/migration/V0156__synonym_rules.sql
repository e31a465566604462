-- What people say and what papers call it: a line each, as editors have written them.
create table synonym_rule (
  id   binary(16)   not null primary key,
  line varchar(300) not null unique
) engine = InnoDB default charset = utf8mb4;

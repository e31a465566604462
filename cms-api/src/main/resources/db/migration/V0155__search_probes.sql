-- What a search ought to find, as editors have said: the relevance report tries each.
create table search_probe (
  id     binary(16)   not null primary key,
  words  varchar(200) not null,
  number int          not null,
  unique key one_each (words, number)
) engine = InnoDB default charset = utf8mb4;

-- The library's own words and how often they stand there: what the search takes compounds apart by.
-- Words are told apart letter by letter, here and in what editors say of them: "mål" is not "mal".
create table counted_word (
  word  varchar(48) not null primary key,
  times bigint      not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
alter table word_rule modify line varchar(300) character set utf8mb4 collate utf8mb4_bin not null;

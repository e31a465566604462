-- How long something is kept is decided for its class, and counted from the day it came: never twice.
alter table submission drop column expires;

-- A report about a child belongs to its case and ends with it: nobody can press that it is made when
-- the case cannot be opened any more.
delete from child_report where id not in (select id from submission);
alter table child_report
  add constraint report_of_a_case foreign key (id) references submission (id) on delete cascade;

-- "halla" and "hålla" are two words.
alter table synonym_rule modify line varchar(300) character set utf8mb4 collate utf8mb4_bin not null;
alter table search_probe modify words varchar(200) character set utf8mb4 collate utf8mb4_bin not null;

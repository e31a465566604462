-- Papers that go with entries: the file lies in data/media under its hash, here is what it is.
create table paper (
  id      binary(16)                       not null primary key,
  name    varchar(200)                     not null,
  kind    enum ('PDF', 'DOCX', 'ODT')      not null,
  size    int                              not null,
  hash    char(64) character set ascii     not null,
  reading enum ('WHOLE', 'PART', 'NOTHING') not null,
  kept_by binary(16)                       not null,
  kept_on date                             not null
) engine = InnoDB default charset = utf8mb4;

-- Its words, read once. Page 0 is a paper that does not say where its pages end.
create table paper_page (
  paper binary(16) not null,
  page  int        not null,
  words mediumtext not null,
  primary key (paper, page),
  constraint page_of_paper foreign key (paper) references paper (id)
) engine = InnoDB default charset = utf8mb4;

-- Which versions name it. Like versions only ever added to: a paper is seen as long as one of them
-- is the published one.
create table paper_use (
  paper  binary(16)  not null,
  entry  binary(16)  not null,
  locale varchar(12) not null,
  n      int         not null,
  primary key (paper, entry, locale, n),
  constraint use_of_paper foreign key (paper) references paper (id),
  constraint use_by_version foreign key (entry, locale, n) references version (entry, locale, n)
) engine = InnoDB default charset = utf8mb4;

-- The council's own conversations. What is said lies sealed in a case; here are only marks, random ids and days.
create table circle (
  id       binary(16)   not null primary key,
  name     varchar(120) not null,
  theme    binary(16)   not null,
  case_id  binary(16)   not null,
  proposal binary(16)   null
) engine = InnoDB default charset = utf8mb4;

create table circle_member (
  circle binary(16) not null,
  member binary(16) not null,
  primary key (circle, member),
  foreign key (circle) references circle (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table circle_post (
  id     binary(16)  not null primary key,
  circle binary(16)  not null,
  state  varchar(10) not null,
  day    date        not null,
  key by_circle (circle),
  key by_state (state),
  foreign key (circle) references circle (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

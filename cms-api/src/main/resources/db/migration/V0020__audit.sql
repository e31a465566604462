-- What staff did and read, each row bound to the one before by a hash. Days only: the order is in the number,
-- and a time of day would tell when somebody was here.
create table audit_note (
  n        bigint      not null primary key,
  sequence bigint      not null,
  day      date        not null,
  name     varchar(80) not null,
  member   binary(16)  not null,
  facts    longtext    not null,
  hash     binary(32)  not null,
  unique key (sequence)
) engine = InnoDB default charset = utf8mb4;

-- The chain's end, so that a cut at the end is seen too.
create table audit_head (
  id   tinyint    not null primary key,
  n    bigint     not null,
  hash binary(32) not null
) engine = InnoDB;

insert into audit_head (id, n, hash) values (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000');

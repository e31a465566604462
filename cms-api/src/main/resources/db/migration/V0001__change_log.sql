-- The change log: append-only, numbered in commit order under the lock of one row.
create table change_log_head (
  id   tinyint not null primary key,
  last bigint  not null
) engine = InnoDB;

insert into change_log_head (id, last) values (1, 0);

create table change_log (
  sequence bigint      not null primary key,
  name     varchar(80) not null,
  facts    longtext    not null
) engine = InnoDB;

-- How far each subscriber has read; one row for all nodes, or one for each where its state is per node.
create table change_cursor (
  subscription varchar(60) not null,
  node         varchar(40) not null,
  position     bigint      not null,
  moved        date        not null,
  primary key (subscription, node)
) engine = InnoDB;

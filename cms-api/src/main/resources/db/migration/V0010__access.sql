-- People of the council. The name one signs in with is known to nobody else; others see the alias.
create table member (
  id            binary(16)    not null primary key,
  name          varchar(80)   not null,
  alias         varchar(60)   not null,
  password      varchar(200)  not null,
  authenticator varbinary(200) not null,
  last_step     bigint        not null,
  roles         varchar(200)  not null,
  seat          varchar(20)   null,
  state         varchar(10)   not null,
  since         date          not null,
  version       bigint        not null,
  unique key (name),
  unique key (alias)
) engine = InnoDB default charset = utf8mb4;

-- One-time links: only a hash is kept. With a member, the link renews that member's sign-in.
create table invitation (
  id      binary(16)   not null primary key,
  hash    binary(32)   not null,
  label   varchar(80)  not null,
  roles   varchar(200) not null,
  seat    varchar(20)  null,
  member  binary(16)   null,
  until   date         not null,
  unique key (hash)
) engine = InnoDB default charset = utf8mb4;

-- Keys of programs that act for a member; again only a hash.
create table api_token (
  id      binary(16)   not null primary key,
  hash    binary(32)   not null,
  label   varchar(80)  not null,
  member  binary(16)   not null,
  roles   varchar(200) not null,
  until   date         not null,
  unique key (hash)
) engine = InnoDB default charset = utf8mb4;

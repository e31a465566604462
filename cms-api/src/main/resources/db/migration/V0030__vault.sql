-- The vault. Ciphertext, random ids, months and sizes; nothing here can be read without the key files.
create table key_holder (
  member       binary(16)     not null primary key,
  public_key   binary(32)     not null,
  salt         binary(16)     not null,
  by_phrase    varbinary(160) not null,
  by_paper     varbinary(160) not null
) engine = InnoDB;

create table trustee (
  member       binary(16)     not null primary key
) engine = InnoDB;

create table reader_group (
  id           binary(16)     not null primary key,
  name         varchar(120)   not null,
  epoch        int            not null,
  public_key   binary(32)     not null
) engine = InnoDB;

-- A group's private key of one epoch, for one reader.
create table group_share (
  id           binary(16)     not null primary key,
  group_id     binary(16)     not null,
  epoch        int            not null,
  member       binary(16)     not null,
  wrapped      varbinary(160) not null,
  unique key one_share (group_id, epoch, member)
) engine = InnoDB;

-- The same key for two trustees together: one layer inside the other.
create table recovery_share (
  id           binary(16)     not null primary key,
  group_id     binary(16)     not null,
  epoch        int            not null,
  inner_member binary(16)     not null,
  outer_member binary(16)     not null,
  wrapped      varbinary(255) not null,
  unique key one_pair (group_id, epoch, inner_member, outer_member)
) engine = InnoDB;

create table sealed_case (
  id           binary(16)     not null primary key,
  month        char(7)        not null,
  tag          binary(32),
  by_code      varbinary(160),
  contents     mediumblob     not null,
  unique key one_code (tag)
) engine = InnoDB;

create table case_wrap (
  id           binary(16)     not null primary key,
  case_id      binary(16)     not null,
  group_id     binary(16)     not null,
  epoch        int            not null,
  wrapped      varbinary(255) not null,
  unique key one_wrap (case_id, group_id, epoch),
  key by_group (group_id, epoch)
) engine = InnoDB;

create table sealed_record (
  id           binary(16)     not null primary key,
  case_id      binary(16)     not null,
  sealed       mediumblob     not null,
  key by_case (case_id)
) engine = InnoDB;

-- Where a member wants letters, sealed; a code is the digest of what was sent there to be typed in. Moments are
-- milliseconds since 1970.
create table notice_mailbox (
  member    binary(16)     not null primary key,
  address   varbinary(600) not null,
  language  varchar(20)    not null,
  code      varbinary(32)  null,
  tries     int            not null,
  letters   int            not null,
  asked     date           not null,
  due       bigint         not null,
  key by_due (due)
) engine = InnoDB default charset = utf8mb4;

-- A search somebody follows, sealed, and the day from which they have not been told.
create table notice_watch (
  id       binary(16)      not null primary key,
  member   binary(16)      not null,
  search   varbinary(8000) not null,
  told     date            not null,
  key of_member (member)
) engine = InnoDB default charset = utf8mb4;

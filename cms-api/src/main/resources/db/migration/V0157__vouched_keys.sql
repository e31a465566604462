-- What whoever holds a group's private key vouches for: whose public key a share was made for, and
-- which key came after which. Nobody without it can put another in their place.
alter table group_share
  add column vouched varbinary(32) not null,
  add column chained varbinary(32) not null;

alter table recovery_share
  add column vouched varbinary(32) not null;

-- Somebody has left since the group's key was made: the next reader who unlocks makes another.
alter table reader_group
  add column left_since boolean not null default false;

-- Who stands aside from a case; no reason, no day.
create table case_aside (
  id           binary(16)     not null primary key,
  case_id      binary(16)     not null,
  member       binary(16)     not null,
  unique key one_aside (case_id, member),
  key by_member (member)
) engine = InnoDB;

-- The days on which two trustees tried whether they could recover.
create table recovery_drill (
  day          date           not null primary key
) engine = InnoDB;

-- A case somebody proposes to dispose of before its time, by a decision; somebody else has to agree.
create table early_disposal (
  submission   binary(16)     not null primary key,
  proposer     binary(16)     not null,
  decision     varchar(80)    not null
) engine = InnoDB default charset = utf8mb4;

-- Who has come to read is told to everybody, on each visit.
create index by_name on audit_note (name, day);

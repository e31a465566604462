-- What staff have to tell the social services, and since which day. The row goes when it is told.
create table child_report (
  id       binary(16) not null primary key,
  marked   date       not null
) engine = InnoDB;

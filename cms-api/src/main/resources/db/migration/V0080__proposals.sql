-- What a proposal's document cannot hold: that it is the council's own, and what was decided on it.
create table council_proposal (
  entry   binary(16)   not null primary key,
  state   varchar(10)  not null,
  decided date         null
) engine = InnoDB default charset = utf8mb4;

-- The figures of a decision. Each row holds at least five answers; what could not be merged to that is not kept.
create table proposal_figure (
  entry     binary(16)  not null,
  seat      varchar(20) not null,
  from_step int         not null,
  to_step   int         not null,
  answers   int         not null,
  primary key (entry, seat, from_step),
  foreign key (entry) references council_proposal (entry) on delete cascade
) engine = InnoDB default charset = utf8mb4;

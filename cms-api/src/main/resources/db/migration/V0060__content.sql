-- The open room. One series of numbers for all types, so that an address is a number and nothing
-- else. A number is allotted once.
create table entry_number (
  id   tinyint not null primary key,
  last int     not null
) engine = InnoDB;

insert into entry_number (id, last) values (1, 0);

create table entry (
  id        binary(16)   not null primary key,
  number    int          not null,
  type      varchar(40)  not null,
  origin    varchar(20)  not null,
  source_id varchar(190) null,
  unique key entry_number (number),
  unique key entry_source (type, source_id)
) engine = InnoDB default charset = utf8mb4;

-- An entry in one language. Type and number repeat the entry, title and date the published version
-- (the one worked on, until there is one), so that a list is read along one index.
create table variant (
  entry        binary(16)   not null,
  locale       varchar(12)  not null,
  type         varchar(40)  not null,
  number       int          not null,
  state        varchar(40)  not null,
  working      int          not null,
  published    int          null,
  published_on date         null,
  title        varchar(600) not null,
  dated        varchar(10)  null,
  primary key (entry, locale),
  key variant_by_day (locale, published_on, number),
  key variant_of_type_by_day (type, locale, published_on, number),
  key variant_of_type_by_date (type, locale, dated, number),
  constraint variant_of_entry foreign key (entry) references entry (id)
) engine = InnoDB default charset = utf8mb4;

-- Only ever added to. A day, not a time: at what hour somebody writes is nobody's business.
create table version (
  entry      binary(16)  not null,
  locale     varchar(12) not null,
  n          int         not null,
  document   json        not null,
  author     binary(16)  not null,
  written_on date        not null,
  primary key (entry, locale, n),
  constraint version_of_variant foreign key (entry, locale) references variant (entry, locale)
) engine = InnoDB default charset = utf8mb4;

-- Read at request time and never rewritten by publishing.
create table relation (
  from_entry binary(16)  not null,
  field      varchar(40) not null,
  ordinal    int         not null,
  to_entry   binary(16)  not null,
  primary key (from_entry, field, ordinal),
  key relation_to (to_entry, field),
  constraint relation_from_entry foreign key (from_entry) references entry (id),
  constraint relation_to_entry foreign key (to_entry) references entry (id)
) engine = InnoDB default charset = utf8mb4;

-- One row: by what the vault knows its key folder again. Derived from the keys; they cannot be found from it.
create table vault_mark (
  id           int            not null primary key,
  mark         binary(32)     not null
) engine = InnoDB;

-- How often the relations of an entry have been changed, so that who changes them next can say what
-- they had seen.
alter table entry add column linked int not null default 0;

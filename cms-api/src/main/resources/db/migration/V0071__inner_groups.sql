-- Groups that carry the council's own conversations: recovered like any other, offered to nobody who writes.
alter table reader_group add column offered boolean not null default true;

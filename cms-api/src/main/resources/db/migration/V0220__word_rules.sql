-- Editors say how words are taken apart in the same way as what they mean: lines of two kinds.
alter table synonym_rule rename to word_rule, add column kind varchar(10) character set ascii not null default 'SYNONYMS';

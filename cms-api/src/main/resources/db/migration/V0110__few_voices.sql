-- How many voices something rests on is told from five. Fewer stood in documents that anybody could
-- fetch, so this once versions are changed: the number goes, the words stay.
update version
set document = json_remove(document, '$.voices')
where json_extract(document, '$.voices') < 5
  and entry in (select id from entry where type in ('proposal', 'outcome'));

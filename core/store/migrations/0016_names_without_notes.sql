-- Names are compared without what is noted in their cell: 张三（户主） is 张三. What was sent stays in `name`.
UPDATE person SET match_name = person_match_name(name), initials = person_initials(name)
WHERE match_name <> person_match_name(name);
UPDATE reference_record SET match_name = person_match_name(name)
WHERE subject_type = 'person' AND match_name <> person_match_name(name);
UPDATE former_identity SET match_name = person_match_name(match_name)
WHERE subject_type = 'person' AND match_name <> person_match_name(match_name);

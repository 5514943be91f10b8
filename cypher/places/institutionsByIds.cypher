// The institutions with these ids, in no particular order.
MATCH (institution:Institution)
WHERE institution.id IN $ids
RETURN institution.id AS id, institution.nameZh AS nameZh, institution.nameEn AS nameEn, institution.ror AS ror,
  institution.uscc AS uscc, institution.kind AS kind, institution.country AS country, institution.region AS region,
  institution.cityZh AS cityZh, institution.cityEn AS cityEn, institution.ownership AS ownership,
  institution.highTech AS highTech, institution.headquarters AS headquarters,
  institution.registeredCapital AS registeredCapital, institution.foundedOn AS foundedOn,
  institution.publicGrade AS publicGrade, institution.people AS headcount

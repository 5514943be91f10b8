// What ties one person to things and people, opted out or not, by kind of tie and the latest first.
// withheld: it is their own record, and it names nobody else who opted out.
MATCH (person:Person|Withheld {id: $id})
CALL (person) {
  MATCH (person)-[tie:AFFILIATED_WITH|EDUCATED_AT|PERMITTED_AT|FOUNDED|HOLDS_TITLE|SKILLED_AS|CERTIFIED|DESIGNATED|
    WORKS_IN|AUTHORED|TAKES_PART_IN|MEMBER_OF|SUPERVISES_AT|STAYED_AT|BELONGS_TO|ATTENDED|SELECTED_FOR|WON|SERVED_ON|
    DESCRIBED_BY|SUPERVISED]->(thing)
  RETURN tie, thing, true AS outgoing
  UNION ALL
  MATCH (person)<-[tie:SUPERVISED]-(thing:Person|Withheld)
  RETURN tie, thing, false AS outgoing
}
WITH tie, outgoing, CASE WHEN thing:Withheld THEN null ELSE thing END AS thing
RETURN type(tie) AS type, outgoing, properties(tie) AS facts,
  coalesce(thing.nameZh, thing.title, thing.name, thing.nameEn, thing.code) AS zh,
  coalesce(thing.nameEn, thing.title, thing.name, thing.nameZh, thing.code) AS en
ORDER BY type, outgoing DESC, coalesce(tie.from, '') DESC, zh

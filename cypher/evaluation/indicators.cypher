// What the scheme's indicators measure, for each of these people, in no particular order.
UNWIND $ids AS personId
MATCH (person:Person {id: personId})
OPTIONAL MATCH (person)-[:HAS_DOSSIER]->(dossier:Dossier)
CALL (person) {
  MATCH (person)-[written:AUTHORED]->(paper:Paper)
  WHERE paper.year IS NULL OR paper.year <= $year
  WITH paper, written, COUNT { (paper)<-[:AUTHORED]-(:Person|Withheld) } AS authors
  ORDER BY coalesce(paper.citations, 0) DESC, paper.id
  RETURN collect({id: paper.id, citations: paper.citations, year: paper.year,
    leading: coalesce(written.position = 1 OR written.position = authors OR written.role IS NOT NULL, false)}) AS papers
}
RETURN person.id AS id, dossier.misconductOn AS misconductOn, dossier.ethicsCleared AS ethicsCleared, papers,
  [(person)-[:AUTHORED]->(output:Output) WHERE coalesce(output.year, $year) <= $year | output.id] AS others,
  [(person)-[lead:MEMBER_OF]->(team:Team) WHERE lead.role = 'LEADER' |
    {team: team.id, core: COUNT { (team)<-[member:MEMBER_OF]-(:Person) WHERE member.core = true }}] AS teams,
  [(person)-[:SUPERVISED]->(student:Person) | student.id] AS students

// Who wrote each of these papers, in the order printed, at most $first apiece; of whoever opted out, the place in the line alone.
UNWIND $ids AS workId
CALL (workId) {
  MATCH (:Paper {id: workId})<-[authored:AUTHORED]-(author:Person)
  RETURN author.id AS personId, authored.name AS name, authored.position AS position, authored.role AS role,
    authored.affiliation AS affiliation
  ORDER BY position LIMIT $first
  UNION ALL
  MATCH (:Paper {id: workId})<-[authored:AUTHORED]-(:Withheld)
  RETURN null AS personId, null AS name, authored.position AS position, null AS role, null AS affiliation
  ORDER BY position LIMIT $first
}
RETURN workId, personId, name, position, role, affiliation
ORDER BY position

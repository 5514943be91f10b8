// The nodes that are about one person alone (civil facts, dossier, contact points, …), by kind and id.
MATCH (person:Person|Withheld {id: $id})
CALL (person) {
  MATCH (person)-[tie:HAS_CIVIL|HAS_DOSSIER|REACHED_AT|IDENTIFIED_BY|GAVE]->(own:Civil|Dossier|ContactPoint|Identifier|Consent)
  RETURN own, tie.source AS source
  UNION ALL
  MATCH (person)<-[tie:NOMINATES]-(own:Nomination)
  RETURN own, tie.source AS source
  UNION ALL
  MATCH (person)<-[:NOMINATES]-(:Nomination)<-[tie:SCORES]-(own:Score)
  RETURN own, tie.source AS source
}
RETURN head(labels(own)) AS label, properties(own) AS facts, source
ORDER BY label, own.id

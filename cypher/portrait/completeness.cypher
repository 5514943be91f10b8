// Which parts of a whole portrait these people have by $asOf, in no particular order.
MATCH (person:Person)
WHERE person.id IN $ids
RETURN person.id AS personId, person.nameZh IS NOT NULL AND person.nameEn IS NOT NULL AS names,
  (person.orcid IS NOT NULL OR EXISTS { (person)-[:IDENTIFIED_BY]->(:Identifier) }) AS identifiers,
  EXISTS {
    MATCH (person)-[post:AFFILIATED_WITH]->(:Institution)
    WHERE coalesce(post.from, '') <= $asOf AND coalesce(post.to, '9999') >= $on
  } AS affiliations,
  EXISTS {
    MATCH (person)-[study:EDUCATED_AT]->(:Institution) WHERE coalesce(study.from, study.to, '') <= $asOf
  } AS degrees,
  EXISTS { MATCH (person)-[held:HOLDS_TITLE]->(:Title) WHERE coalesce(held.from, '') <= $asOf } OR
  EXISTS { MATCH (person)-[held:SKILLED_AS]->(:Occupation) WHERE coalesce(held.from, '') <= $asOf } AS titles,
  EXISTS {
    MATCH (person)-[field:WORKS_IN]->(:Discipline) WHERE coalesce(field.from, '') <= $asOf
  } AS disciplines,
  EXISTS {
    MATCH (person)-[:AUTHORED]->(work:Paper|Output)
    WHERE coalesce(work.publishedOn, toString(work.year), '') <= $asOf
  } AS outputs

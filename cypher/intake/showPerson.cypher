// A person who had opted out comes back, into the pool their source declares; and who supervised them.
MATCH (person:Withheld {id: $id})
REMOVE person.withheldOn, person:Withheld
SET person:Person
FOREACH (_ IN CASE person.pool WHEN 'INTERNATIONAL' THEN [1] ELSE [] END | SET person:InternationalPool)
FOREACH (_ IN CASE person.pool WHEN 'OVERSEAS_CHINESE' THEN [1] ELSE [] END | SET person:OverseasChinesePool)
FOREACH (_ IN CASE person.pool WHEN 'DOMESTIC' THEN [1] ELSE [] END | SET person:DomesticPool)
FOREACH (_ IN CASE person.pool WHEN 'UNASSIGNED' THEN [1] ELSE [] END | SET person:UnassignedPool)
RETURN person.id AS id,
  COLLECT { MATCH (supervisor:Person)-[:SUPERVISED {role: 'POSTDOC'}]->(person) RETURN DISTINCT supervisor.id } AS supervisors

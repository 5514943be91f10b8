// How many people each pool holds, read off the count store; opting out takes a person's pool label away.
CALL () { MATCH (person:InternationalPool) RETURN count(person) AS people }
RETURN 'INTERNATIONAL' AS pool, people
UNION ALL
CALL () { MATCH (person:OverseasChinesePool) RETURN count(person) AS people }
RETURN 'OVERSEAS_CHINESE' AS pool, people
UNION ALL
CALL () { MATCH (person:DomesticPool) RETURN count(person) AS people }
RETURN 'DOMESTIC' AS pool, people
UNION ALL
CALL () { MATCH (person:UnassignedPool) RETURN count(person) AS people }
RETURN 'UNASSIGNED' AS pool, people

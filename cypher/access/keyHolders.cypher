// Whether the institution and the person that a key is to be bound to are there, opted out or not.
RETURN EXISTS { (:Institution {id: $institution}) } AS institution,
       EXISTS { (:Person|Withheld {id: $person}) } AS person

// How many names the database has now met: the planner warns and guesses about those it has not.
UNWIND $names AS name
CALL db.createLabel(name)
RETURN count(*) AS met

// The $most institutions or disciplines (label $label) whose name answers the text best, the best first.
CALL db.index.fulltext.queryNodes('place_names', $text, {limit: $most}) YIELD node, score
WITH node, score WHERE $label IN labels(node)
RETURN node.id AS id, score ORDER BY score DESC, id

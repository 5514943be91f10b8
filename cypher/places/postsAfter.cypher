// The next $first posts behind $after, in the order of their ids; those only that can still be applied for on $openOn, if it is a day.
MATCH (post:Post)
WHERE post.id > $after AND (coalesce(post.opensOn, '') <= $openOn AND coalesce(post.closesOn, '9999') >= left($openOn, size(coalesce(post.closesOn, '9999'))) OR $openOn = '')
RETURN post.id AS id, post.id AS key ORDER BY key LIMIT $first

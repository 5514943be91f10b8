// What a graph holds at a start: people, keys, and the sources that have spoken.
// scan: asked once at a start, of a handful of sources.
RETURN COUNT { (:Person) } AS people, COUNT { (:ApiKey) } AS keys,
  COLLECT { MATCH (source:Source) RETURN source.code ORDER BY source.code } AS sources

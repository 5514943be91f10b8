// The oldest and the newest page of the audit.
CALL () {
  MATCH (page:AuditPage) WHERE page.id > ''
  RETURN page.id AS oldest ORDER BY oldest LIMIT 1
}
CALL () {
  MATCH (page:AuditPage) WHERE page.id > ''
  RETURN page.id AS newest ORDER BY newest DESC LIMIT 1
}
RETURN oldest, newest

// Pages of the audit, each with what one key did within a moment.
UNWIND $pages AS page
CREATE (audit:AuditPage)
SET audit = page, audit.sequence = toInteger(page.sequence)
RETURN count(audit) AS pages

// The catalogues with these ids, in no particular order.
MATCH (catalogue:Catalogue)
WHERE catalogue.id IN $ids
RETURN catalogue.id AS id, catalogue.nameZh AS nameZh, catalogue.nameEn AS nameEn, catalogue.system AS system,
  catalogue.issuer AS issuer, catalogue.issuerLevel AS issuerLevel, catalogue.jointIssuer AS jointIssuer

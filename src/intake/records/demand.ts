import { type Kind, linkEach, named, period } from './kind';

export const post: Kind<'post'> = {
  things({ type, id, names, institution, disciplines, industries, ...facts }, scribe) {
    scribe.node('Post', scribe.define('Post', id), { ...facts, ...named(names) });
  },
  links({ id, institution, disciplines, industries }, scribe) {
    const self = ['Post', scribe.own('Post', id)] as const;
    scribe.edge('OFFERED_BY', self, ['Institution', scribe.refer('Institution', institution, 'institution')]);
    linkEach(scribe, 'NEEDS', self, 'Discipline', disciplines, 'disciplines');
    linkEach(scribe, 'IN_INDUSTRY', self, 'Industry', industries, 'industries');
  },
};

export const catalogue: Kind<'catalogue'> = {
  things({ id, names, system, issuer, issuerLevel, jointIssuer, editions }, scribe) {
    const facts = { ...named(names), system, issuer, issuerLevel, jointIssuer };
    scribe.node('Catalogue', scribe.define('Catalogue', id), facts);
    for (const { id: edition, year, status, publishedOn, entries, ...when } of editions) {
      const id = scribe.define('CatalogueEdition', edition);
      scribe.node('CatalogueEdition', id, { year, status, publishedOn, ...period(when) });
      for (const { id: entry, names, industries, regions, disciplines, ...wants } of entries) {
        scribe.node('CatalogueEntry', scribe.define('CatalogueEntry', entry), { ...wants, ...named(names) });
      }
    }
  },
  links({ id, regions, editions }, scribe) {
    const self = ['Catalogue', scribe.own('Catalogue', id)] as const;
    linkEach(scribe, 'IN_REGION', self, 'Region', regions, 'regions');
    editions.forEach((edition, i) => {
      const issued = ['CatalogueEdition', scribe.own('CatalogueEdition', edition.id)] as const;
      scribe.edge('EDITION_OF', issued, self);
      edition.entries.forEach((entry, j) => {
        const field = `editions[${i}].entries[${j}]`;
        const wanted = ['CatalogueEntry', scribe.own('CatalogueEntry', entry.id)] as const;
        scribe.edge('ENTRY_OF', wanted, issued);
        linkEach(scribe, 'IN_INDUSTRY', wanted, 'Industry', entry.industries, `${field}.industries`);
        linkEach(scribe, 'IN_REGION', wanted, 'Region', entry.regions, `${field}.regions`);
        linkEach(scribe, 'NEEDS', wanted, 'Discipline', entry.disciplines, `${field}.disciplines`);
      });
    });
  },
};

import type { Shown } from './question';

/** The portrait as schema.org knows it; what is made up says so, for whoever reads it without the page around it. */
export const jsonLd = (person: Shown, url: string) => ({
  '@context': 'https://schema.org',
  '@type': 'Person',
  '@id': url,
  identifier: [
    person.id,
    ...person.identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
  ],
  name: person.name,
  alternateName: person.names.map(({ text }) => text).filter((text) => text !== person.name),
  ...(person.notice && { disambiguatingDescription: person.notice }),
  ...(person.homepage && { url: person.homepage }),
  sameAs: person.identifiers
    .filter(({ scheme }) => scheme === 'ORCID' && !person.fictional)
    .map(({ value }) => `https://orcid.org/${value}`),
  jobTitle: person.affiliations.flatMap(({ role, current }) => (current && role ? [role] : [])),
  worksFor: person.affiliations
    .filter(({ current }) => current)
    .map(({ institution }) => organization(institution.name)),
  alumniOf: person.education.map(({ institution }) => organization(institution.name)),
  knowsAbout: person.disciplines.map(({ discipline }) => discipline.name),
  knowsLanguage: person.languages.map(({ code }) => code),
  award: [
    ...person.awards.map(({ award }) => award.name),
    ...person.programmes.map(({ edition }) => edition.name),
  ],
  memberOf: person.associations.map(({ association }) => organization(association.name)),
});

const organization = (name: string) => ({ '@type': 'Organization', name });

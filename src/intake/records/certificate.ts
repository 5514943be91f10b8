import { type Kind, named, period } from './kind';

export const certificate: Kind<'certificate'> = {
  things({ id, code, names, issuer, country, trade }, scribe) {
    const facts = { code, ...named(names), issuer, country, trade };
    scribe.node('Certificate', scribe.define('Certificate', id), facts);
  },
  links({ id, listed }, scribe) {
    const self = ['Certificate', scribe.own('Certificate', id)] as const;
    listed?.forEach(({ list, letter, equivalentTitle }, i) => {
      const edition = scribe.refer('CertificateList', list, `listed[${i}].list`);
      scribe.edge('LISTED_IN', self, ['CertificateList', edition], { role: letter, equivalentTitle });
    });
  },
};

export const certificateList: Kind<'certificateList'> = {
  things({ id, edition, sourceDoc, from, to }, scribe) {
    scribe.node('CertificateList', scribe.define('CertificateList', id), { edition, sourceDoc, from, to });
  },
};

export const certified: Kind<'certified'> = {
  links({ person, certificate, verification, ...when }, scribe) {
    scribe.edge(
      'CERTIFIED',
      ['Person', scribe.refer('Person', person, 'person')],
      ['Certificate', scribe.refer('Certificate', certificate, 'certificate')],
      { verification, ...period(when) },
      'to',
    );
  },
};

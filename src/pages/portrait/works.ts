import { type Html, html } from '../html';
import type { Say } from '../words';
import { list, section } from './lists';
import type { Shown } from './question';
import { line } from './when';

type Paper = Shown['papers']['nodes'][number];

/** Made-up works have made-up DOIs, which lead nowhere. */
const titled = ({ doi, title }: Paper, fictional: boolean): Html =>
  doi && !fictional ? html`<a href="https://doi.org/${doi}" rel="noreferrer">${title}</a>` : html`${title}`;

const paperEntry = (paper: Paper, fictional: boolean, say: Say) => ({
  main: html`${titled(paper, fictional)}${paper.retracted && html` <span class="warn">${say('retracted')}</span>`}`,
  soft: line(
    authorsOf(paper),
    paper.venue,
    paper.year === null ? say('unknown') : String(paper.year),
    paper.citations === null ? null : say('cited', { n: paper.citations }),
    paper.doi && `doi:${paper.doi}`,
  ),
});

const authorsOf = ({ authors }: Paper): string =>
  authors.map(({ name, withheld }) => (withheld ? `[${name}]` : name)).join(', ') +
  (authors.length === 8 ? ' …' : '');

export const works = (person: Shown, earlier: string | null, say: Say): (Html | null)[] => [
  person.papers.nodes.length > 0
    ? section(
        `${say('papers')} (${person.metrics.papers})`,
        html`${list(person.papers.nodes.map((paper) => paperEntry(paper, person.fictional, say)))}
${earlier && html`<p class="more"><a href="${earlier}">${say('more')}</a></p>`}`,
      )
    : null,
  person.outputs.nodes.length > 0
    ? section(
        `${say('outputs')} (${person.metrics.outputs})`,
        list(
          person.outputs.nodes.map(({ title, kindLabel, number, year }) => ({
            main: title,
            soft: line(kindLabel, number, year === null ? null : String(year)),
          })),
        ),
      )
    : null,
];

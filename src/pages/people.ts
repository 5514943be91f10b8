import { z } from 'zod';
import { html } from './html';
import { type Frame, page } from './layout';
import { list } from './portrait/lists';

export const peopleQuestion = /* GraphQL */ `
  query PeoplePage($after: String) {
    people(first: 20, after: $after) {
      nodes { id name metrics { papers } affiliations(current: true) { institution { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

export const peopleAnswered = z.object({
  people: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        metrics: z.object({ papers: z.number() }),
        affiliations: z.array(z.object({ institution: z.object({ name: z.string() }) })),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

type People = z.infer<typeof peopleAnswered>['people'];

/** Where somebody begins who has no name in hand: everybody by name, and a way to open one by id. */
export function peoplePage({ nodes }: People, next: string | null, suffix: string, frame: Frame): string {
  const { say, language } = frame;
  const body = html`<main id="portrait"><h1>${say('people')}</h1>
<form class="inline wide" method="get" action="/people"><label>${say('openById')} <input name="id" pattern="per_[0-9a-z]{16}" placeholder="per_…" required></label><input type="hidden" name="lang" value="${language}"><button>${say('open')}</button></form>
<section>${list(
    nodes.map(({ id, name, affiliations, metrics: { papers } }) => ({
      main: html`<a href="/people/${id}${suffix}">${name}</a>`,
      soft: [...affiliations.map(({ institution }) => institution.name), `${say('papers')} ${papers}`].join(
        ' · ',
      ),
    })),
  )}</section>
${next && html`<p><a href="${next}">${say('next')}</a></p>`}</main>`;
  return page(frame, say('people'), body);
}

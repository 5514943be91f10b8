import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeAllowed } from '../access/rules';
import { dayAt } from '../door/today';
import type { Answer } from '../door/visit';
import { schema } from '../graphql';
import { frameFor } from './frame';
import { sendPage } from './headers';
import { addressOf, languageAsked, withPart } from './language';
import { nextFor } from './next';
import type { Pages } from './pages';
import { peopleAnswered, peoplePage, peopleQuestion } from './people';
import { portraitPage } from './portrait/portrait';
import { answered, partsFor, question } from './portrait/question';
import { sendTrouble } from './told';
import { ask, type Visitor, visitorOf } from './visitor';
import { sayIn } from './words';

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
};

/** The pages that show somebody: for those who signed in. */
export function shown(http: FastifyInstance, { door, sessions }: Pages): void {
  const rules = describeAllowed(schema);

  const signedIn =
    (show: (request: FastifyRequest, reply: FastifyReply, visitor: Visitor) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const visitor = await visitorOf(request, sessions, door);
      if (visitor) return show(request, reply, visitor);
      const params = new URLSearchParams({ next: request.url, lang: languageAsked(request) });
      return reply.redirect(`/sign-in?${params}`, 303);
    };

  const refusedBy = ({ status, body, faults }: Answer, request: FastifyRequest, reply: FastifyReply) => {
    for (const fault of faults) request.log.error({ err: fault }, 'our fault');
    const first = body.errors?.[0];
    return first
      ? sendTrouble(request, reply, { status: status === 200 ? 400 : status, sentence: first.message })
      : null;
  };

  http.get(
    '/people',
    signedIn(async (request, reply, visitor) => {
      const address = addressOf(request);
      const id = address.searchParams.get('id');
      const suffix = `?lang=${languageAsked(request)}`;
      if (id !== null) return reply.redirect(`/people/${encodeURIComponent(id)}${suffix}`, 303);
      if (visitor.viewer.role === 'SELF') return reply.redirect(nextFor('', visitor.viewer), 303);
      const answer = await ask(request, door, visitor, peopleQuestion, {
        after: address.searchParams.get('after'),
      });
      const trouble = refusedBy(answer, request, reply);
      if (trouble) return trouble;
      const { people } = peopleAnswered.parse(answer.body.data);
      const { hasNextPage, endCursor } = people.pageInfo;
      const next = hasNextPage ? withPart(address, 'after', endCursor) : null;
      return sendPage(reply, 200, peoplePage(people, next, suffix, frameFor(request, true)));
    }),
  );

  http.get<{ Params: { id: string } }>(
    '/people/:id',
    signedIn(async (request, reply, visitor) => {
      const address = addressOf(request);
      const { searchParams } = address;
      const asOf = searchParams.get('asOf') || null;
      const language = languageAsked(request);
      const say = sayIn(language);
      if (asOf !== null && !isDay(asOf))
        return sendTrouble(request, reply, { status: 400, sentence: say('badDay', { day: asOf }) });
      const id = decodeURIComponent(address.pathname.slice('/people/'.length));
      const { viewer, purpose } = visitor;
      const parts = partsFor(rules, { role: viewer.role, purpose });
      const answer = await ask(request, door, visitor, question, {
        id,
        asOf,
        after: searchParams.get('after'),
        ...parts,
      });
      const trouble = refusedBy(answer, request, reply);
      if (trouble) return trouble;
      const { person } = answered.parse(answer.body.data);
      if (!person)
        return sendTrouble(request, reply, { status: 404, sentence: say('noSuchPerson'), title: 'notFound' });
      const today = dayAt(door.now());
      const { hasNextPage, endCursor } = person.papers.pageInfo;
      return sendPage(
        reply,
        200,
        portraitPage(
          {
            person,
            day: asOf ?? today,
            today,
            url: `${request.protocol}://${request.host}/people/${person.id}`,
            earlier: hasNextPage ? withPart(address, 'after', endCursor) : null,
            suffix: `?${new URLSearchParams({ lang: language, ...(asOf && { asOf }) })}`,
            ofToday: withPart(address, 'asOf', null),
          },
          frameFor(request, true),
        ),
      );
    }),
  );
}

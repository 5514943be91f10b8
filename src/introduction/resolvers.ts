import type {
  IntroductionResolvers,
  IntroductionStepResolvers,
  IntroductionTieResolvers,
  QueryResolvers,
} from '../generated/graphql';
import { present } from '../graph/loaders';
import { evidenceOf } from '../portrait/evidence';
import { said } from '../wording/said';
import { filled } from '../wording/say';
import { introductions } from './introductions';
import type { Path } from './paths';
import type { TieRow } from './queries';
import { stepWords } from './words';

const factsOf = ({ times, first, latest }: TieRow) => ({ times, first: first ?? '?', latest: latest ?? '?' });

/** A path has at least one step. */
const firstStep = ({ steps }: Path) => {
  const [step] = steps;
  if (!step) throw new Error('An introduction without a step.');
  return step;
};

export const Query = {
  introductions: async (_, { from, to, first }, { graph, today, shown }) => {
    const paths = await introductions(graph, { from, to, first, today });
    // A path names its people in its advice, whatever else of them is asked.
    for (const step of paths.flatMap(({ steps }) => steps)) shown.add(step.from).add(step.to);
    return paths;
  },
} satisfies QueryResolvers;

export const Introduction = {
  steps: ({ steps }) => [...steps],
  askFirst: (path, _, { load }) => present(load.person.load(firstStep(path).to), firstStep(path).to),
  advice: async (path, asked, context) => {
    const step = firstStep(path);
    const direct = path.steps.length === 1;
    const person = await present(context.load.person.load(direct ? step.from : step.to), step.to);
    const ties = step.ties.map((tie) => filled(stepWords[tie.kind], factsOf(tie)));
    const tie = { zh: ties.map(({ zh }) => zh).join('，'), en: ties.map(({ en }) => en).join('; ') };
    const sentence = direct ? stepWords.direct : stepWords.askFirst;
    return said(
      {
        zh: filled(sentence, { who: person.name, tie: tie.zh }).zh,
        en: filled(sentence, { who: person.name, tie: tie.en }).en,
      },
      asked,
      context,
    );
  },
} satisfies IntroductionResolvers;

export const IntroductionStep = {
  from: ({ from }, _, { load }) => present(load.person.load(from), from),
  to: ({ to }, _, { load }) => present(load.person.load(to), to),
  ties: ({ ties }) => [...ties],
} satisfies IntroductionStepResolvers;

export const IntroductionTie = {
  text: (tie, asked, context) => said(filled(stepWords[tie.kind], factsOf(tie)), asked, context),
  from: ({ first }) => first,
  to: ({ latest }) => latest,
  papers: ({ evidence }, _, { load }) => evidenceOf('Paper', evidence, load.paper),
} satisfies IntroductionTieResolvers;

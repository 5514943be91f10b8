import { edges, fullText, nodes, version } from './index';
import type { Properties } from './kinds';

const table = (properties: Properties) =>
  Object.entries(properties)
    .map(([name, kind]) => `\`${name}\` ${kind}`)
    .join(' · ');

function together() {
  const groups = new Map<string, { pairs: string[]; properties: Properties }>();
  for (const { from, type, to, is, properties } of edges) {
    const group = groups.get(`${type}\n${is}`) ?? { pairs: [], properties };
    if (from !== 'Withheld' && to !== 'Withheld') group.pairs.push(`${from} → ${to}`);
    groups.set(`${type}\n${is}`, group);
  }
  return groups;
}

/** docs/model.md, made from the model itself. */
export function modelPage(): string {
  const nodeLines = Object.entries(nodes).map(
    ([label, { prefix, is, properties }]) =>
      `### ${label}${prefix ? ` \`${prefix}_…\`` : ''}\n\n${is}\n\n${table(properties)}`,
  );
  const edgeLines = [...together()].map(([name, { pairs, properties }]) => {
    const [type, is] = name.split('\n');
    return `### ${type}\n\n${is} ${pairs.join(', ')}.\n\n${table(properties)}`;
  });
  const texts = fullText.map(
    ({ name, labels, properties }) => `* \`${name}\`: ${labels.join(', ')} by ${properties.join(', ')}`,
  );
  const parts = [
    `# The graph, model version ${version}`,
    'Made from `src/graph/model` by `npm run talent -- model`; a test holds it fresh. Wherever `Person` stands in an edge, `Withheld` may stand too: that is a person who opted out.',
    '## Nodes',
    ...nodeLines,
    '## Edges',
    ...edgeLines,
    '## Full text',
    texts.join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

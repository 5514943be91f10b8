/** Words that say nothing about a field. */
const idle = new Set(
  (
    'a an and are as at be by for from has have in into is it its of on or our than that the their this to was we ' +
    'were which who will with who whom whose should would can could must may experience experienced expert experts ' +
    'looking seeking wanted need needs work works working person people someone strong research researcher researchers'
  ).split(' '),
);
const idleHan =
  /[的和与及在对为从于了是者并或等]|研究|方向|方面|领域|经验|具有|从事|需要|寻找|人才|专家|相关/g;

/** How many terms of a brief are looked for; more only blur it. */
const most = 24;

const quoted = (term: string) => `"${term.replace(/["\\]/g, ' ')}"`;

/** A long run of signs is no phrase that anybody else wrote: it is looked for in pieces of four, overlapping by two. */
const pieces = (run: string): string[] =>
  run.length <= 4
    ? [run]
    : Array.from({ length: Math.ceil((run.length - 2) / 2) }, (_, i) => run.slice(2 * i, 2 * i + 4));

/**
 * A brief in anybody's words as a full-text query: Latin words one by one, Chinese runs as phrases. Everything is
 * quoted, so that no sign of the brief is read as an operator. Null when nothing is left to look for.
 */
export function queryOf(brief: string): string | null {
  const text = brief.normalize('NFKC').toLowerCase();
  const latin =
    text.match(/[\p{L}\p{N}][\p{L}\p{N}.+#-]*/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)) ?? [];
  const han = text.match(/\p{Script=Han}+/gu)?.flatMap((run) => run.replace(idleHan, ' ').split(' ')) ?? [];
  const terms = [
    ...latin.filter((word) => word.length > 1 && !idle.has(word)),
    ...han.filter((run) => run.length > 1).flatMap(pieces),
  ];
  const distinct = [...new Set(terms)].slice(0, most);
  return distinct.length > 0 ? distinct.map(quoted).join(' ') : null;
}

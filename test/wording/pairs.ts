import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One `{ zh, en }` of the source, wherever it stands: a constant, a table, or what a function gives back. */
export interface Pair {
  /** `people/words.ts:14`. */
  where: string;
  zh: Half;
  en: Half;
}

interface Half {
  /** What is written there, without what is filled in. */
  text: string;
  /** What is filled in: `{slots}` of a template, and the names that `${…}` reads. */
  slots: string[];
}

const src = join(__dirname, '../../src');

/** Every pair in `src`, found by reading, not by calling: a sentence that a function makes is seen whatever it is given. */
export const everyPair = (): Pair[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .sort()
    .flatMap((file) => pairsIn(file, readFileSync(join(src, file), 'utf8')));

/** Pairs with words of their own: those that only pass on what stands elsewhere, or only punctuate, say nothing. */
export function pairsIn(file: string, text: string): Pair[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pair[] = [];
  const look = (node: ts.Node) => {
    const zh = halfOf(node, 'zh');
    const en = halfOf(node, 'en');
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (zh && en && /\p{L}/u.test(zh.text + en.text)) found.push({ where: `${file}:${line}`, zh, en });
    node.forEachChild(look);
  };
  look(source);
  return found;
}

function halfOf(object: ts.Node, language: 'zh' | 'en'): Half | null {
  if (!ts.isObjectLiteralExpression(object)) return null;
  const property = object.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => name.getText() === language);
  if (!property) return null;
  const { pieces, names } = readIn(property.initializer);
  const own = new RegExp(`\\b${language}\\b`);
  const text = pieces.join('');
  const slots = [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot);
  return {
    text: text.replace(/\{\w+\}/g, ''),
    slots: [...new Set([...slots, ...names].map((slot) => slot.replace(own, 'own')))].sort(),
  };
}

/** The strings written within a value, and the names it reads. */
function readIn(value: ts.Node) {
  const pieces: string[] = [];
  const names: string[] = [];
  const look = (node: ts.Node) => {
    if ((ts.isStringLiteralLike(node) && isSaid(node)) || isPartOfTemplate(node)) pieces.push(node.text);
    if (ts.isIdentifier(node) && !isMember(node)) names.push(node.text);
    node.forEachChild(look);
  };
  look(value);
  return { pieces, names };
}

/** What is only compared with is not said, and the name of a language is no word. */
function isSaid({ parent, text }: ts.StringLiteralLike): boolean {
  return !ts.isBinaryExpression(parent) && text !== 'zh' && text !== 'en';
}

function isPartOfTemplate(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** `why.zh` reads `why`: which half it takes is no difference. */
function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

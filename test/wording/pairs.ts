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
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .sort();

export const pairs: Pair[] = files.flatMap((file) => pairsIn(file, readFileSync(join(src, file), 'utf8')));

/** Found by reading, not by calling: so a sentence that a function makes is seen for whatever it is given. */
export function pairsIn(file: string, text: string): Pair[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pair[] = [];
  const look = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const zh = written(node, 'zh');
      const en = written(node, 'en');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (zh && en) found.push({ where: `${file}:${line}`, zh, en });
    }
    node.forEachChild(look);
  };
  look(source);
  return found;
}

/** A property's value where it holds words of its own, and not only what comes from elsewhere. */
function written(object: ts.ObjectLiteralExpression, name: 'zh' | 'en'): Half | null {
  const property = object.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name);
  if (!property || !ts.isPropertyAssignment(property)) return null;
  const pieces: string[] = [];
  const names = new Set<string>();
  const read = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || isTemplatePart(node)) pieces.push(node.text);
    if (ts.isIdentifier(node) && !isMember(node)) names.add(node.text);
    node.forEachChild(read);
  };
  read(property.initializer);
  const text = pieces.join('');
  for (const [, slot] of text.matchAll(/\{(\w+)\}/g)) if (slot) names.add(`{${slot}}`);
  return pieces.length === 0 ? null : { text: text.replace(/\{\w+\}/g, ''), slots: [...names].sort() };
}

const isTemplatePart = (node: ts.Node): node is ts.TemplateLiteralLikeNode =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** `why.zh` reads `why`, and the half it takes is its own language's. */
const isMember = (node: ts.Identifier) => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

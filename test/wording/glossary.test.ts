import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLEnumType, isEnumType } from 'graphql';
import { schema } from '../../src/graphql';
import { glossary } from '../../src/wording/glossary';
import { terms } from '../../src/wording/terms';
import { pairsIn } from './pairs';

const ours = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'),
);
const src = join(__dirname, '../../src');
const wordFiles = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)words\.ts$/.test(file))
  .sort();
/** The schemas of formats and ingredients are called words.ts too, and hold no sentence. */
const sentences = wordFiles.flatMap((file) => pairsIn(require(join(src, file)), file));
const labels = pairsIn({ glossary }, 'wording');
const everything = [...sentences, ...labels];

const han = /\p{Script=Han}/u;

import { gzipSync } from 'node:zlib';
import { type Line, parseLines } from '../../src/intake/lines/parse';

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function parse(text: string | Uint8Array, size?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of parseLines(inPieces(Buffer.from(text), size))) lines.push(line);
  return lines;
}

const industry = (more = '') =>
  `{"type":"industry","id":"y","code":"IC","names":[{"text":"集成电路","lang":"zh"}]${more}}`;

/** What a line is rejected for, in English. */
async function why(text: string | Uint8Array) {
  const [line] = await parse(text);
  if (!line || !('reject' in line)) throw new Error('The line was taken.');
  expect(line.reject.says.zh).toMatch(/[\u4e00-\u9fff]/);
  return line.reject.says.en;
}

test('good lines keep their numbers, however the bytes are cut', async () => {
  const text = `${industry()}\r\n\n${industry()}`;
  for (const size of [1, 3, 1000]) {
    expect((await parse(text, size)).map(({ line }) => line)).toEqual([1, 3]);
  }
});

test('a bad line is told with its number, and the run goes on', async () => {
  const lines = await parse(`${industry()}\n{"type":\n${industry()}`);
  expect(lines.map((line) => ('reject' in line ? 'rejected' : 'taken'))).toEqual([
    'taken',
    'rejected',
    'taken',
  ]);
  expect(lines[1]?.line).toBe(2);
});

test('an unknown field is named, nested ones by their path', async () => {
  expect(await why(industry(',"cod":"IC"'))).toContain('"cod" is unknown');
  expect(
    await why('{"type":"industry","id":"y","code":"IC","names":[{"text":"x","lang":"zh","font":1}]}'),
  ).toContain('"names[0].font"');
});

test('__proto__ is an unknown field like any other', async () => {
  expect(await why(industry(',"__proto__":{}'))).toContain('"__proto__" is unknown');
});

test('a missing field and an unknown type are named', async () => {
  expect(await why('{"type":"industry","id":"y","names":[{"text":"x","lang":"zh"}]}')).toBe(
    'The field "code" is missing.',
  );
  expect(await why('{"type":"indsutry"}')).toContain('"type" must be one of: source, institution');
});

test('days that do not exist are refused, whatever their precision', async () => {
  const event = (on: string) => `{"type":"event","id":"e","on":"${on}","names":[{"text":"x","lang":"zh"}]}`;
  for (const bad of ['2023-02-29', '2023-13', '2023-04-31', '1900-02-29', '23', '2023/01/01', '2023-00']) {
    expect(await why(event(bad))).toContain('"on"');
  }
  for (const good of ['2024-02-29', '2023', '2023-12', '2000-02-29']) {
    expect((await parse(event(good)))[0]).toHaveProperty('record');
  }
});

test('a key that stands twice in one object is refused, even when it is written in escapes', async () => {
  expect(await why(industry(',"code":"AI"'))).toContain('"code" stands twice');
  expect(await why(industry(',"\\u0063ode":"AI"'))).toContain('"code" stands twice');
});

test('the same key in two objects, or as a value, is no duplicate', async () => {
  const names = '[{"text":"text","lang":"zh"},{"text":"a \\"lang\\":","lang":"en"}]';
  expect((await parse(`{"type":"industry","id":"y","code":"code","names":${names}}`))[0]).toHaveProperty(
    'record',
  );
});

test('broken UTF-8, NULs and halves of characters are refused', async () => {
  expect(await why(Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xc3, 0x28])]))).toContain('UTF-8');
  expect(await why(industry().replace('IC', '\0'))).toContain('NUL');
  expect(await why(industry().replace('IC', '\\u0000'))).toContain('NUL');
  expect(await why(industry().replace('IC', '\\ud800'))).toContain('surrogate');
  expect((await parse(industry().replace('IC', '\\ud83d\\ude00 \\\\u0000')))[0]).toHaveProperty('record');
});

test('a line over a megabyte is refused without being kept, and the next one is read', async () => {
  const long = industry(`,"note":"${'x'.repeat(1_100_000)}"`);
  const lines = await parse(`${long}\n${industry()}`, 65_536);
  expect(lines.map((line) => ('reject' in line ? line.reject.says.en : line.line))).toEqual([
    expect.stringContaining('longer than'),
    2,
  ]);
});

test('what is no object is refused', async () => {
  for (const bad of ['[]', '3', 'null', '"type"', '{} {}'])
    expect(await why(bad)).toContain('not one JSON object');
});

test('gzip is told by its bytes; a damaged one is told after the last good line', async () => {
  const zipped = gzipSync(Array.from({ length: 500 }, () => industry()).join('\n'), { level: 1 });
  expect(await parse(zipped)).toHaveLength(500);
  const cut = await parse(zipped.subarray(0, zipped.length - 30));
  expect(cut.at(-1)).toMatchObject({ reject: { says: { en: expect.stringContaining('damaged') } } });
});

test('an empty stream has no lines', async () => {
  expect(await parse('')).toEqual([]);
  expect(await parse('\n')).toEqual([]);
});

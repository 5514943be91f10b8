import { purposeOf } from '../../src/access/purpose';
import { withinScopes } from '../../src/access/scopes';

const partner = { purposes: ['RECRUITMENT', 'STATISTICS'] as const };

test('a purpose is taken as its key may state it, however it is written', () => {
  expect(purposeOf('RECRUITMENT', partner)).toBe('RECRUITMENT');
  expect(purposeOf(' statistics ', partner)).toBe('STATISTICS');
});

test.each([
  ['no purpose', undefined, 'BAD_USER_INPUT', 'State what the request is for'],
  ['an empty one', ' ', 'BAD_USER_INPUT', 'State what the request is for'],
  ['an unknown one', 'FUN', 'BAD_USER_INPUT', 'no purpose that we know'],
  ['one that is not its key’s', 'EVALUATION', 'FORBIDDEN', 'may not be used for evaluation'],
])('%s is refused, and hears what may be stated', (_, header, code, sentence) => {
  const purpose = () => purposeOf(header, partner);
  expect(purpose).toThrow(expect.objectContaining({ code }));
  expect(purpose).toThrow(sentence);
  expect(purpose).toThrow('recruitment (RECRUITMENT), statistics (STATISTICS)');
});

test('a key for reading changes nothing', () => {
  expect(() => withinScopes('query', { scopes: ['read'] })).not.toThrow();
  expect(() => withinScopes('mutation', { scopes: ['read'] })).toThrow('scopes');
  expect(() => withinScopes('mutation', { scopes: ['read', 'write'] })).not.toThrow();
});

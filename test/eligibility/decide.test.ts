import { decide } from '../../src/eligibility/decide';
import type { Facts } from '../../src/eligibility/queries';
import { ruleFor } from '../../src/eligibility/rule';

const rule = ruleFor('RISING_STAR', 2023);
if (!rule) throw new Error('The rule of this test is gone.');

const facts = (more: Partial<Facts> = {}): Facts => ({
  id: 'per_1',
  sex: 'MALE',
  birthDate: '1990-05-01',
  insuredMonths: 24,
  leaderNoLongerTechnical: false,
  degrees: ['BACHELOR', 'PHD'],
  employers: [{ kind: 'EDUCATION', region: '310000' }],
  selectedFor: [],
  ...more,
});
const verdict = (more?: Partial<Facts>) => decide(rule, facts(more)).verdict;

test('启明星 2023: who fits in all passes', () => expect(verdict()).toBe('PASS'));

test('启明星 2023: born on 1988-01-01 passes, a day earlier fails', () => {
  expect(verdict({ birthDate: '1988-01-01' })).toBe('PASS');
  expect(verdict({ birthDate: '1987-12-31' })).toBe('FAIL');
});

test('启明星 2023: women have two years more', () => {
  expect(verdict({ sex: 'FEMALE', birthDate: '1986-01-01' })).toBe('PASS');
  expect(verdict({ sex: 'FEMALE', birthDate: '1985-12-31' })).toBe('FAIL');
});

test('a birth year settles the question only when all of its days do', () => {
  expect(verdict({ birthDate: '1991' })).toBe('PASS');
  expect(verdict({ birthDate: '1980' })).toBe('FAIL');
  expect(verdict({ birthDate: '1987', sex: null })).toBe('UNKNOWN');
});

test('what is not recorded is UNKNOWN, and says which document would settle it', () => {
  const { conditions, verdict } = decide(rule, facts({ birthDate: null, degrees: [] }));
  expect(verdict).toBe('UNKNOWN');
  expect(conditions.flatMap(({ missing }) => missing ?? [])).toEqual(['birth', 'degree']);
});

test('one failed demand fails the whole, whatever is unknown beside it', () => {
  expect(verdict({ birthDate: null, selectedFor: ['RISING_STAR'] })).toBe('FAIL');
});

test('东方英才领军 2022: 11 months of insurance fail and 12 pass; women in companies have their own window', () => {
  const leader = ruleFor('EASTERN_LEADER', 2022);
  if (!leader) throw new Error('The rule of this test is gone.');
  const at = (more: Partial<Facts>) => decide(leader, facts({ birthDate: '1972-03-01', ...more })).verdict;
  expect(at({ insuredMonths: 12 })).toBe('PASS');
  expect(at({ insuredMonths: 11 })).toBe('FAIL');
  const company = [{ kind: 'COMPANY', region: '310000' }];
  expect(at({ sex: 'FEMALE', birthDate: '1970-12-31', employers: company })).toBe('FAIL');
  expect(at({ sex: 'FEMALE', birthDate: '1970-12-31' })).toBe('PASS');
});

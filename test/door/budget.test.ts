import { budgets } from '../../src/door/cost/budget';
import { Refusal } from '../../src/refusal';

const bucket = { points: 100, perSecond: 10 };
const refusalOf = (spend: () => number): Refusal => {
  try {
    spend();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('It was not refused.');
};

test('a bucket lets its points go, and then refuses', () => {
  const { spend } = budgets();
  expect(spend('a', 60, bucket, 0)).toBe(40);
  expect(spend('a', 40, bucket, 0)).toBe(0);
  expect(refusalOf(() => spend('a', 1, bucket, 0)).code).toBe('BUDGET_SPENT');
});

test('the refusal says when enough points will be back, and then they are', () => {
  const { spend } = budgets();
  spend('a', 100, bucket, 0);
  const { retryAfterSeconds = 0 } = refusalOf(() => spend('a', 50, bucket, 0));
  expect(retryAfterSeconds).toBe(5);
  expect(spend('a', 50, bucket, retryAfterSeconds * 1000)).toBe(0);
});

test('a bucket never holds more than it is made for', () => {
  const { spend } = budgets();
  spend('a', 10, bucket, 0);
  expect(spend('a', 1, bucket, 3_600_000)).toBe(99);
});

test('one spender does not pay for another', () => {
  const { spend } = budgets();
  spend('a', 100, bucket, 0);
  expect(spend('b', 100, bucket, 0)).toBe(0);
});

test('what was asked and not used comes back, and no more than was taken', () => {
  const { spend, giveBack } = budgets();
  spend('a', 80, bucket, 0);
  expect(giveBack('a', 50, bucket, 0)).toBe(70);
  expect(giveBack('a', 500, bucket, 0)).toBe(100);
});

test('a clock that goes backwards gives nothing away', () => {
  const { spend } = budgets();
  spend('a', 100, bucket, 10_000);
  expect(refusalOf(() => spend('a', 1, bucket, 0)).code).toBe('BUDGET_SPENT');
});

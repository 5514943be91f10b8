import { sessions } from '../../src/pages/sessions';

const minute = 60_000;
const officer = { authorization: 'Bearer tg_x', purpose: 'RECRUITMENT' } as const;

function clock() {
  let now = 0;
  return {
    now: () => now,
    wait: (minutes: number) => {
      now += minutes * minute;
    },
  };
}

test('a session is found by its own cookie alone, and no two are alike', () => {
  const kept = sessions(() => 0);
  const token = kept.open(officer);
  expect(kept.open(officer)).not.toBe(token);
  expect(kept.of(token)).toEqual(officer);
  expect(kept.of(`${token}x`)).toBeNull();
  expect(kept.of(undefined)).toBeNull();
});

test('a session left alone for half an hour is over, and one in use is over after eight hours', () => {
  const { now, wait } = clock();
  const kept = sessions(now);
  const idle = kept.open(officer);
  wait(30);
  expect(kept.of(idle)).toBeNull();
  const used = kept.open(officer);
  for (let minutes = 0; minutes < 8 * 60 - 20; minutes += 20) {
    wait(20);
    expect(kept.of(used)).toEqual(officer);
  }
  wait(20);
  expect(kept.of(used)).toBeNull();
});

test('however many sign in, only so many are kept, and whoever was away longest goes first', () => {
  const kept = sessions(() => 0);
  const first = kept.open(officer);
  const second = kept.open(officer);
  expect(kept.of(first)).toEqual(officer);
  for (let i = 0; i < 9_999; i++) kept.open(officer);
  expect(kept.of(second)).toBeNull();
  expect(kept.of(first)).toEqual(officer);
});

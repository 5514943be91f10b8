const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** No place in China has this code. */
const nowhere = '990000';

const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check sign of an organisation code (GB 11714), the ninth of its signs. */
const bodyCheck = (body: string): string => {
  let total = 0;
  for (let at = 0; at < 8; at += 1) total += (body.charCodeAt(at) - 48) * (bodyWeights[at] ?? 0);
  const check = 11 - (total % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
};

/** A well-formed 统一社会信用代码 (GB 32100, MOD 31) of a place that does not exist; `register` is its first two signs. */
export const usccOf = (register: '12' | '91' | '51', number: number): string => {
  const body = String(number % 100_000_000).padStart(8, '0');
  const start = `${register}${nowhere}${body}${bodyCheck(body)}`;
  let total = 0;
  let weight = 1;
  for (const sign of start) {
    total += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return `${start}${signs[(31 - (total % 31)) % 31]}`;
};

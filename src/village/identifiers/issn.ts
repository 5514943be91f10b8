/** A well-formed ISSN in a block far beyond those in use: 99xx-xxxx. */
export const issnOf = (number: number): string => {
  const serial = `99${String(number % 100_000).padStart(5, '0')}`;
  let total = 0;
  for (let at = 0; at < 7; at += 1) total += (serial.charCodeAt(at) - 48) * (8 - at);
  const check = (11 - (total % 11)) % 11;
  return `${serial.slice(0, 4)}-${serial.slice(4)}${check === 10 ? 'X' : check}`;
};

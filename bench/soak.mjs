// Memory of the API process under a long load: the median of the last fifth against that of the second fifth.
import { readFileSync } from 'node:fs';
import { load, median } from './load.mjs';

const residentMiB = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

export async function soak({ minutes, clients, us, ask }) {
  const samples = [];
  const timer = setInterval(() => samples.push(residentMiB(us.pid)), 1000);
  await load(clients, minutes * 60, ask);
  clearInterval(timer);
  const fifth = Math.floor(samples.length / 5);
  const early = median(samples.slice(fifth, 2 * fifth));
  const late = median(samples.slice(-fifth));
  return {
    name: `resident memory of the API after ${minutes} minutes of load, against its second fifth`,
    ours: Math.round(late),
    raw: Math.round(early),
    peer: null,
    unit: 'MiB',
    toRaw: Math.round((late / early) * 100) / 100,
    toPeer: null,
  };
}

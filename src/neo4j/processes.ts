import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const linux = existsSync('/proc/self/stat');

/** When the process began: tells it from a later one that was given the same number. Null when there is none. */
export function birthOf(pid: number): string | null {
  if (linux) {
    const fields = reading(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ');
    return fields === undefined || fields[0] === 'Z' ? null : (fields[19] ?? null);
  }
  return ps(['-o', 'lstart=', '-p', String(pid)]).trim() || null;
}

/**
 * The database that serves this home, whoever started it. The process table is the truth: a pid file may be
 * missing (its writer was killed) or name a stranger (the number was given again).
 */
export function databaseOn(home: string): number | null {
  const mark = ` --home-dir=${home} `;
  return commands().find(({ line }) => line.includes(mark))?.pid ?? null;
}

const commands = () => (linux ? fromProc() : fromPs());

const fromProc = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      line: (reading(`/proc/${name}/cmdline`) ?? '').replaceAll('\0', ' '),
    }));

const fromPs = () =>
  ps(['-axww', '-o', 'pid=,command='])
    .split('\n')
    .map((row) => ({ pid: Number.parseInt(row, 10), line: `${row} ` }));

function ps(args: string[]): string {
  try {
    return execFileSync('ps', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
  } catch {
    return '';
  }
}

/** Processes come and go while we look. */
function reading(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

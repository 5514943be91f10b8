import { spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  /** What it wrote, both streams together. */
  output: string;
}

interface How {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** A file descriptor to read from; nothing by default. */
  stdin?: number;
  onLine?: (line: string) => void;
}

/** Runs a command to its end; a command that cannot be run at all ends with code null. */
export function command(file: string, args: string[], { env, cwd, stdin, onLine }: How = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(file, args, { env, cwd, stdio: [stdin ?? 'ignore', 'pipe', 'pipe'] });
    let output = '';
    let rest = '';
    const hear = (chunk: string) => {
      output += chunk;
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => done({ code: null, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

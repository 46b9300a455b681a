/** Runs a command of the project as a person would, and answers what it printed. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `script` is a file of `electron/`, run by the same Node as the tests. `input` goes to its standard input. */
export async function runCommand(
  script: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(project, 'electron', script), ...args], {
    env: { ...process.env, ...env },
    timeout: 120_000,
  });
  child.stdin.end(input);
  const code = new Promise<number | null>((done) => child.once('close', done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

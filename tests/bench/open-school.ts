/** The program with 2,000 students, beside the measurement as the product is beside its browser. Measures nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Asks the program beside this one for addresses; it does no work for the browser's other side. */
export function openSchool(folder: string) {
  const program = spawn(process.execPath, [join(import.meta.dirname, 'programs/serve-school.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  return {
    async ask(page: 'school' | 'empty'): Promise<string> {
      program.stdin.write(`${page}\n`);
      const { value } = await lines.next();
      if (typeof value !== 'string') throw new Error('the program gave no address');
      return value;
    },
    async close(): Promise<void> {
      program.stdin.end();
      await once(program, 'exit');
    },
  };
}

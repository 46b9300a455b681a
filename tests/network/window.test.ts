/**
 * No way out of the window: a page tries them all, a server outside hears nothing, and nothing goes onto the line.
 * The same page in a plain browser shows that what is tried does get out where nothing is shut.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { alone, type Sent, whyNotAlone } from './alone.ts';

const Report = z.object({
  tried: z.array(z.string()),
  unheard: z.array(z.string()),
  heard: z.array(z.string()),
});
type Result = z.output<typeof Report> & { sent: Sent | null };

const reason = process.platform === 'win32' ? 'the browser is started by a shell script' : null;
const noCount = reason ?? (await whyNotAlone());
if (noCount !== null) process.stdout.write(`Skipped: counting what the window sends: ${noCount}\n`);

async function open(where: 'window' | 'plain'): Promise<Result> {
  const script = join(import.meta.dirname, 'try-window.ts');
  const own = alone(process.execPath, '--disable-warning=ExperimentalWarning', script, where);
  const [program, ...args] = noCount === null ? own.command : [process.execPath, script, where];
  try {
    const { stdout } = await promisify(execFile)(program, args);
    return { ...Report.parse(JSON.parse(stdout)), sent: noCount === null ? own.sent() : null };
  } finally {
    own.close();
  }
}

const opened = Promise.all([open('window'), open('plain')]);

test('what the page tries gets out of a plain browser, so that the silence below means something', async () => {
  const [, inPlain] = await opened;
  expect(inPlain.unheard).toEqual([]);
  expect(inPlain.tried.length).toBeGreaterThan(40);
});

test('no way leads out of the window to another port of this machine', async () => {
  const [inWindow, inPlain] = await opened;
  expect(inWindow.tried).toEqual(inPlain.tried);
  expect(inWindow.heard).toEqual([]);
});

test.skipIf(noCount !== null)(
  'no way leads out of the window to another machine, nor asks for a name',
  async () => {
    const [inWindow, inPlain] = await opened;
    expect(inPlain.sent?.packets).toBeGreaterThan(50);
    expect(inWindow.sent).toEqual({ bytes: 0, packets: 0 });
  },
);

/** `npm test`: every check, one after the other, up to the first that fails. The last line always counts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findOrInstallBrowser } from '../electron/loopback/install-chromium.ts';
import { alone, whyNotAlone } from './network/alone.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface Stage {
  script: string;
  /** More arguments for the script. */
  more?: readonly string[];
  /** Counts the tests; a stage without tests counts only when it fails. */
  count?: () => Counts;
  /** Runs in a network of its own where the machine allows; what it sent then counts as one more test. */
  offline?: true;
}

const folder = mkdtempSync(join(tmpdir(), 'driehoek-results-'));
const unitResults = join(folder, 'unit.json');
const endToEndResults = join(folder, 'e2e.json');

const Unit = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
const EndToEnd = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

const read = <T extends z.ZodType>(path: string, schema: T): z.output<T> =>
  schema.parse(JSON.parse(readFileSync(path, 'utf8')));

function countUnit(): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(unitResults, Unit);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function countEndToEnd(): Counts {
  const { expected, unexpected, flaky, skipped } = read(endToEndResults, EndToEnd).stats;
  // A test that fails and then passes is a fault too.
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** The build comes before the tests, because some of them look at what it made. */
const stages: readonly Stage[] = [
  { script: 'format' },
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'build' },
  {
    script: 'test:unit',
    more: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    count: countUnit,
  },
  { script: 'test:e2e', more: ['--reporter=line,json'], count: countEndToEnd, offline: true },
];

const commandOf = ({ script, more = [] }: Stage) => ['npm', 'run', script, '--', ...more] as const;

async function run(
  [program, ...args]: readonly [string, ...string[]],
  browserPath: string,
): Promise<boolean> {
  const child = spawn(program, args, {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      CHROMIUM: browserPath,
      PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndResults,
      // npm looks for a newer npm now and then, which would count as something sent.
      npm_config_update_notifier: 'false',
    },
    shell: process.platform === 'win32',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** The stage, and whether it sent anything, as one more test. */
async function runOffline(stage: Stage, browserPath: string): Promise<Counts> {
  const reason = await whyNotAlone();
  if (reason !== null) {
    console.log(`\nSkipped: counting what is sent, for no network of its own can be had here: ${reason}\n`);
    const counts = countOf(stage, await run(commandOf(stage), browserPath));
    return { ...counts, skipped: counts.skipped + 1 };
  }
  const { command, sent, close } = alone(...commandOf(stage));
  try {
    const counts = countOf(stage, await run(command, browserPath));
    const { bytes, packets } = sent();
    console.log(`\nSent to other machines meanwhile: ${bytes} bytes in ${packets} packets`);
    return packets === 0
      ? { ...counts, passed: counts.passed + 1 }
      : { ...counts, failed: counts.failed + 1 };
  } finally {
    close();
  }
}

/** Results that are missing mean that the stage ended before its tests did. */
function countOf({ count }: Stage, ok: boolean): Counts {
  const none = { passed: 0, failed: 0, skipped: 0 };
  try {
    const counts = count?.() ?? none;
    // Something else failed than a test: a hook, an unhandled error, the stage itself.
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { ...none, failed: 1 };
  }
}

async function runAll(total: Counts): Promise<void> {
  const browser = await findOrInstallBrowser({ yes: true });
  if (browser === null) {
    console.error('The tests drive a real browser: install Chromium, or name one in the variable CHROMIUM.');
    total.failed += 1;
    return;
  }
  for (const stage of stages) {
    const counts = stage.offline
      ? await runOffline(stage, browser.path)
      : countOf(stage, await run(commandOf(stage), browser.path));
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (counts.failed > 0) return;
  }
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
try {
  await runAll(total);
} catch (error) {
  console.error(error);
  total.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

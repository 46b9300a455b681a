/**
 * Any sequence of calls, and after each of them everything compared with a plain model in memory: nothing is lost, nothing
 * is made up, and what can be undone leads to exactly the rows of before.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openTestBackend } from '../backend/open-test-backend.ts';
import { howMuch, patience, seed, tell } from './how-much.ts';
import { anyCommand } from './model/any-command.ts';
import { passphrases, type Real } from './model/command.ts';
import { compare } from './model/compare.ts';
import { type Model, newModel } from './model/plain-model.ts';

vi.mock(import('hash-wasm'), async (real) =>
  (await import('./quick-derivation.ts')).withQuickDerivation(real),
);

const runs = howMuch(30, 1000);
const start = new Date(2026, 1, 2, 9, 30);

test(
  `seed ${seed}: any sequence of calls leaves what a plain model says`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'driehoek-model-'));
    const template = join(folder, 'template');
    const [passphrase] = passphrases;
    let commands = 0;
    let sequences = 0;
    try {
      const first = await openTestBackend({ dataDir: template, vault: false });
      await first.call('vault.create', { passphrase, recovery: false });
      first.backend.close();

      const setUp = async (dataDir: string): Promise<{ model: Model; real: Real }> => {
        cpSync(template, dataDir, { recursive: true });
        const nextPath = { value: `${dataDir}-hand`, number: 0 };
        const program = await openTestBackend({
          dataDir,
          vault: false,
          saveAs: () => Promise.resolve(`${nextPath.value}-${nextPath.number}.driehoek-backup`),
        });
        program.clock.now = start;
        await program.call('vault.unlock', { passphrase });
        return { model: newModel(start, passphrase), real: { program, nextPath, done: 0 } };
      };

      await fc.assert(
        fc.asyncProperty(fc.commands([anyCommand], { maxCommands: 60, size: 'max' }), async (sequence) => {
          sequences += 1;
          const dataDir = join(folder, `run-${sequences}`);
          const { model, real } = await setUp(dataDir);
          try {
            await fc.asyncModelRun(() => ({ model, real }), sequence);
            await compare(model, real.program);
            commands += real.done;
          } finally {
            real.program.close();
          }
        }),
        { numRuns: runs, seed, endOnFailure: false },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    tell({
      what: 'sequences of calls against a plain model',
      times: runs,
      note: `${commands} commands, everything compared after each`,
    });
    expect(sequences).toBe(runs);
  },
  patience,
);

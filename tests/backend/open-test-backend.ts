/** A real back end with a real, encrypted, unlocked vault in a temporary folder, with a clock and ids that tests know. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import type { Host } from '../../electron/backend/host.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { Failure } from '../../shared/model/errors.ts';

export const testPassphrase = 'fiets lamp koe wolk';
/** A Monday in February, half past nine in the morning on the wall of the machine. */
export const testDay = '2026-02-02';
const testMoment = (): Date => new Date(`${testDay}T09:30:00`);

export interface TestBackend extends Disposable {
  backend: Backend;
  dataDir: string;
  /** Set `now` to move the clock. */
  clock: { now: Date };
  /** The value of a call that must succeed; throws with the code and the message when it does not. */
  call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** The failure of a call that must fail; takes any input. */
  refusal: (name: string, input: unknown) => Promise<Failure>;
  /** Another back end on the same folder, after closing this one: as after a restart. Locked. */
  restart: () => Backend;
  close: () => void;
}

interface Options extends Partial<Pick<Host, 'dataDir' | 'htmlToPdf' | 'saveAs' | 'newId' | 'keystore'>> {
  /** Without: a folder without a vault. */
  vault?: boolean;
}

/** `using test = await openTestBackend()` closes it and removes the folder at the end of the block. */
export async function openTestBackend({ vault = true, ...host }: Options = {}): Promise<TestBackend> {
  const dataDir = host.dataDir ?? mkdtempSync(join(tmpdir(), 'driehoek-test-'));
  const clock = { now: testMoment() };
  let ids = 0;
  const start = (): Backend =>
    createBackend({
      dataDir,
      htmlToPdf: host.htmlToPdf ?? (() => Promise.reject(new Error('this test prints nothing'))),
      saveAs: host.saveAs ?? (() => Promise.resolve(null)),
      ...(host.keystore && { keystore: host.keystore }),
      now: () => clock.now,
      newId: host.newId ?? (() => `id-${++ids}`),
    });
  const test: TestBackend = {
    backend: start(),
    dataDir,
    clock,
    async call(name, input) {
      const reply = await test.backend.call(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
      return reply.value as CallOutput<typeof name>;
    },
    async refusal(name, input) {
      const reply = await test.backend.call(name, input);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply;
    },
    restart() {
      test.backend.close();
      test.backend = start();
      return test.backend;
    },
    close() {
      test.backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    [Symbol.dispose]: () => test.close(),
  };
  if (vault) await test.call('vault.create', { passphrase: testPassphrase, recovery: false });
  return test;
}

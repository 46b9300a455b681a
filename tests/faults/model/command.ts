/** What a command of the model is made of: a call to the back end, and what it means in the plain model. */
import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CallName } from '../../../shared/contract.ts';
import type { TestBackend } from '../../backend/open-test-backend.ts';
import { faultsOfFailure } from '../whole-sentence.ts';
import { compare } from './compare.ts';
import type { Model } from './plain-model.ts';

export interface Real {
  program: TestBackend;
  /** A free path for a backup by hand, used by the next one. */
  nextPath: { value: string; number: number };
  /** How many commands were carried out. */
  done: number;
}
export type Command = fc.AsyncCommand<Model, Real>;

export const passphrases = ['fiets lamp koe wolk', 'zonnebloem wandelt traag'] as const;

/** Seconds between two commands: more than a minute, so that each is a step; or fewer, as while typing. */
export const typing = 5;
export const apart = 90;

interface Spec<T> {
  name: string;
  input: fc.Arbitrary<T>;
  can?: (model: Model, input: T) => boolean;
  seconds?: (input: T) => number;
  run: (model: Model, real: Real, input: T) => Promise<void>;
}

/** After each of them everything is compared. */
export const command = <T>({ name, input, can, seconds, run }: Spec<T>): fc.Arbitrary<Command> =>
  input.map((value) => ({
    check: (model) => can?.(model, value) ?? model.isOpen,
    async run(model, real) {
      real.done += 1;
      model.now += 1000 * (seconds?.(value) ?? apart);
      real.program.clock.now = new Date(model.now);
      await run(model, real, value);
      await compare(model, real.program);
    },
    toString: () => `${name}(${fc.stringify(value)})`,
  }));

export const pick = fc.nat(1000);
/** `undefined` when there is nothing to choose from. */
export const choose = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** A call that must be refused with this code, in a whole sentence, and change nothing. */
export async function refuse({ program }: Real, name: CallName, input: unknown, code: string): Promise<void> {
  const failure = await program.refusal(name, input);
  deepStrictEqual(
    [failure.code, faultsOfFailure(failure, [program.dataDir, ...passphrases])],
    [code, []],
    `${name} was refused otherwise`,
  );
}

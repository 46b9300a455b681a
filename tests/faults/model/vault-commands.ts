/** Commands about the vault as a whole: undo, search, settings, lock, keys, backups and the clock. */
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { choose, type Command, command, passphrases, pick } from './command.ts';
import { forgetSteps, type Model, takeBack } from './plain-model.ts';

const undo = (name: 'undo.back' | 'undo.again'): fc.Arbitrary<Command> => {
  const ways = (model: Model) =>
    name === 'undo.back' ? ([model.back, model.again] as const) : ([model.again, model.back] as const);
  return command({
    name,
    input: fc.nat(3),
    can: (model) => model.isOpen && ways(model)[0].length > 0,
    async run(model, { program }, number) {
      const list = (await program.call('undo.list', {}))[name === 'undo.back' ? 'back' : 'again'];
      const at = number % list.length;
      await program.call(name, { step: list[at]?.step ?? 0 });
      takeBack(model, at + 1, ways(model));
    },
  });
};

const search = command({
  name: 'search',
  input: fc.constantFrom('noor', 'amelie', 'hof', 'plannen', 'lez', 'week', 'oefent'),
  async run({ rows }, { program }, text) {
    const has = (...texts: readonly string[]): boolean =>
      texts
        .join(' ')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/u)
        .some((one) => one.startsWith(text));
    const found = await program.call('search.find', { text });
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    /** Eight of the newest. */
    const newest = (list: readonly { id: string }[]): string[] => ids(list.toReversed()).slice(0, 8);
    deepStrictEqual(
      [ids(found.students).toSorted(), ids(found.agreements), ids(found.notes)],
      [
        ids(rows.students.filter((one) => has(one.givenName, one.surname))).toSorted(),
        newest(rows.agreements.filter((one) => has(one.text, one.ifPart, one.thenPart))),
        newest(rows.notes.filter((one) => has(one.text))),
      ],
    );
  },
});

const saveSettings = command({
  name: 'saveSettings',
  input: fc.record({ language: fc.constantFrom('nl', 'en'), nameOrder: fc.constantFrom('nl', 'be') }),
  can: () => true,
  async run(model, { program }, settings) {
    await program.call('settings.save', settings);
    model.settings = { ...settings };
  },
});

const lock = command({
  name: 'lock',
  input: fc.constant(null),
  async run(model, { program }) {
    await program.call('vault.lock', {});
    model.isOpen = false;
    forgetSteps(model);
  },
});
const unlock = command({
  name: 'unlock',
  input: fc.constant(null),
  can: ({ isOpen }) => !isOpen,
  async run(model, { program }) {
    await program.call('vault.unlock', { passphrase: model.passphrase });
    model.isOpen = true;
  },
});
/** The program ends without a lock, and what can be undone is there again. */
const restart = command({
  name: 'restart',
  input: fc.constant(null),
  can: () => true,
  run(model, { program }) {
    program.restart();
    model.isOpen = false;
    return Promise.resolve();
  },
});
const changePassphrase = command({
  name: 'changePassphrase',
  input: fc.constantFrom(...passphrases),
  async run(model, { program }, next) {
    await program.call('vault.changePassphrase', { current: model.passphrase, next });
    model.passphrase = next;
  },
});

const makeBackup = command({
  name: 'makeBackup',
  input: fc.constant(null),
  async run(model, { program, nextPath }) {
    nextPath.number += 1;
    const { path } = await program.call('backups.make', { language: 'nl', job: 'j' });
    model.saved.push({ path, rows: model.rows, passphrase: model.passphrase });
  },
});
const restore = command({
  name: 'restore',
  input: pick,
  can: ({ saved }) => saved.length > 0,
  async run(model, { program }, number) {
    const saved = choose(model.saved, number);
    if (saved === undefined) throw new Error('no backup');
    const content = readFileSync(saved.path).toString('base64');
    const { name } = await program.call('backups.receive', { offset: 0, content });
    await program.call('backups.restore', { name, secret: saved.passphrase });
    model.rows = saved.rows;
    model.passphrase = saved.passphrase;
    model.isOpen = true;
    forgetSteps(model);
  },
});

const day = 86_400;
/** Somebody sets the clock, or its battery is empty. */
const setClock = command({
  name: 'setClock',
  input: fc.constantFrom(-3600, 3600, -day, day, -400 * day, 40 * day),
  can: () => true,
  seconds: (seconds) => seconds,
  run: () => Promise.resolve(),
});

export const vaultCommands = {
  undoBack: undo('undo.back'),
  undoAgain: undo('undo.again'),
  search,
  saveSettings,
  lock,
  unlock,
  restart,
  changePassphrase,
  makeBackup,
  restore,
  setClock,
};

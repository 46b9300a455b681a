/** What the mentor changed stays when the agenda is built again, and what that changed is told (issue: edits survive). */
import { expect, test } from 'vitest';
import type { CallInput } from '../../shared/contract.ts';
import { noEdits } from '../../shared/model/agenda.ts';
import { agreementDraft, conversationDraft, studentDraft, viewDraft } from './examples.ts';
import { openTestBackend } from './open-test-backend.ts';

type Change = Partial<CallInput<'conversations.save'>>;

async function openEdited() {
  const program = await openTestBackend();
  const { id } = await program.call('students.save', studentDraft());
  await program.call('agreements.save', agreementDraft(id));
  const save = (change: Change) =>
    program.call(
      'conversations.save',
      conversationDraft(id, { occasion: 'voortgang', minutes: 20, ...change }),
    );
  const open = () => program.call('conversations.open', { studentId: id, language: 'nl' });
  await save({});
  const ids = (await open()).agenda.items.map((item) => item.id);
  const edits = {
    ...noEdits,
    removed: ['help'],
    order: ids.toReversed(),
    minutes: { goal: 5 },
    own: { lookback: [{ id: 'own-1', to: 'student' as const, text: 'Wat hielp je?' }] },
  };
  await save({ edits });
  return { program, id, save, open, edits, ids, [Symbol.dispose]: () => program.close() };
}

const sum = (items: readonly { minutes: number }[]): number =>
  items.reduce((all, { minutes }) => all + minutes, 0);

test('other minutes keep what was set, as far as it fits, and still add up', async () => {
  using talk = await openEdited();
  for (const minutes of [10, 15, 30, 45] as const) {
    await talk.save({ minutes, edits: talk.edits });
    const { agenda, conversation } = await talk.open();
    expect(conversation.edits).toEqual(talk.edits);
    expect(sum(agenda.items)).toBe(minutes);
    expect(agenda.items.find(({ id }) => id === 'goal')).toMatchObject({
      // In ten minutes every other item still keeps one.
      minutes: minutes === 10 ? 4 : 5,
      edited: expect.arrayContaining(['minutes']) as unknown,
    });
    expect(agenda.items.map(({ id }) => id)).not.toContain('help');
  }
});

test('another occasion tells which changed items it does not have, and has them again when it is back', async () => {
  using talk = await openEdited();
  await talk.save({ occasion: 'start', edits: talk.edits });
  const start = await talk.open();
  expect(start.rebuilt.gone).toContain('lookback');
  expect(JSON.stringify(start.agenda.items)).not.toContain('Wat hielp je?');
  await talk.save({ edits: talk.edits });
  const back = await talk.open();
  expect(back.rebuilt).toEqual({ gone: [], added: [] });
  expect(back.agenda.items.find(({ id }) => id === 'lookback')?.questions.map(({ text }) => text)).toContain(
    'Wat hielp je?',
  );
  expect(back.agenda.items.map(({ id }) => id)).toEqual(talk.ids.toReversed().filter((id) => id !== 'help'));
});

test('new views bring a new item, named, in its place among the mentor’s order', async () => {
  using talk = await openEdited();
  await talk.program.call('views.save', viewDraft(talk.id, { by: 'student', planning: 4 }));
  await talk.program.call('views.save', viewDraft(talk.id, { by: 'mentor', planning: 1 }));
  const { agenda, rebuilt } = await talk.open();
  const added = agenda.items.find(({ block }) => block === 'difference');
  expect(added?.title).toBeTruthy();
  expect(rebuilt).toEqual({ gone: [], added: [added?.title] });
  expect(sum(agenda.items)).toBe(20);
});

test('an item that is gone takes no edit with it until the mentor has read it', async () => {
  using talk = await openEdited();
  const [agreement] = (await talk.program.call('students.get', { id: talk.id })).agreements;
  await talk.program.call('agreements.remove', { id: agreement?.id ?? '' });
  const { rebuilt, conversation } = await talk.open();
  expect(rebuilt.gone).toEqual(['lookback']);
  expect(conversation.edits).toEqual(talk.edits);
});

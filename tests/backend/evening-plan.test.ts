/** What `evening.plan` refuses, before it plans: references and stretches that the shape alone does not show to be wrong. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from './examples.ts';
import { openTestBackend, type TestBackend } from './open-test-backend.ts';

let backend: TestBackend;
beforeAll(async () => {
  backend = await openTestBackend({ vault: false });
});
afterAll(() => backend.close());

const facts = examples['evening.plan'];
const withTalk = (change: Record<string, unknown>) => ({
  ...facts,
  talks: facts.talks.map((talk) => ({ ...talk, ...change })),
});
const gone = { session: 'donderdag', start: '19:00' };
const window = { session: 'donderdag' };
const backwards = { session: 'dinsdag', from: '20:00', to: '19:30' };

test.each([
  [{ fixed: gone }, 'talks.0.fixed.session', 'is geen van de avonden (sessions)'],
  [{ was: gone }, 'talks.0.was.session', 'is geen van de avonden (sessions)'],
  [{ elsewhere: [window] }, 'talks.0.elsewhere.0.session', 'is geen van de avonden (sessions)'],
  [{ interpreter: [window] }, 'talks.0.interpreter.0.session', 'is geen van de avonden (sessions)'],
  [
    { wishes: [{ kind: 'early' }, { kind: 'not', window }] },
    'talks.0.wishes.1.window.session',
    'is geen van de avonden (sessions)',
  ],
  [{ elsewhere: [backwards] }, 'talks.0.elsewhere.0.to', 'ligt niet na het begin'],
])('%j is refused by its path', async (change, path, problem) => {
  const failure = await backend.refusal('evening.plan', withTalk(change));
  expect(failure).toMatchObject({ code: 'invalid-input', fields: [{ path, problem }] });
  expect(failure.message).not.toContain('donderdag');
});

test('a name that is a cry for help is not said back', async () => {
  expect(await backend.refusal('evening.plan', withTalk({ name: 'Noor wil niet meer leven' }))).toMatchObject(
    {
      code: 'safety',
    },
  );
});

test('a surname that is also a word is a name', async () => {
  const plan = await backend.call('evening.plan', withTalk({ name: 'Wil de Dood' }));
  expect(plan).toMatchObject({ placed: [{ talk: 'fatima', start: '19:00' }] });
});

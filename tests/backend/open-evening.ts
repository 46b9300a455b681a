/** An evening with its talks placed one after the other, for tests of how it runs. */
import type { CallInput } from '../../shared/contract.ts';
import type { Id } from '../../shared/model/records.ts';
import { studentDraft } from './examples.ts';
import { testDay, type TestBackend } from './open-test-backend.ts';

type Program = Pick<TestBackend, 'call'>;

export interface TestEvening {
  eveningId: Id;
  sessionId: Id;
  /** In the order of the evening. */
  talks: { id: Id; studentId: Id; household: number }[];
}

/** Talks of that many minutes from 19:00 on, 5 minutes between them; who comes apart has two of them, one after the other. */
export async function openEvening(
  program: Program,
  studentIds: readonly Id[],
  day: string = testDay,
  slot: 10 | 15 = 10,
): Promise<TestEvening> {
  const { id: eveningId } = await program.call('evenings.save', {
    title: 'Ouderavond februari',
    occasion: 'voortgang',
    rhythm: { minutes: slot },
    sessions: [{ day, from: '19:00', to: '21:00', place: 'Lokaal 12' }],
  });
  await program.call('evenings.addStudents', { id: eveningId, studentIds: [...studentIds] });
  const { sessions, talks } = await program.call('evenings.get', { id: eveningId });
  const [session] = sessions;
  if (session === undefined) throw new Error('the evening has no session');
  const ordered = studentIds.flatMap((id) =>
    talks.filter(({ studentId }) => studentId === id).toSorted((a, b) => a.household - b.household),
  );
  for (const [at, { id }] of ordered.entries()) {
    const minutes = 19 * 60 + at * (slot + 5);
    const start = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    await program.call('evenings.place', { talkId: id, place: { session: session.id, start } });
  }
  return {
    eveningId,
    sessionId: session.id,
    talks: ordered.map(({ id, studentId, household }) => ({ id, studentId, household })),
  };
}

/** Students with these given names. */
export async function addStudents(
  program: Program,
  names: readonly string[],
  change: Partial<CallInput<'students.save'>> = {},
): Promise<Id[]> {
  const ids: Id[] = [];
  for (const givenName of names)
    ids.push(
      (await program.call('students.save', studentDraft({ givenName, studentNumber: '', ...change }))).id,
    );
  return ids;
}

/** A parent evening of two dates with families of every kind, each talk at a known time, for tests of its paper. */
import type { CallInput, CallOutput } from '../../shared/contract.ts';
import type { Host } from '../../electron/backend/host.ts';
import { timeAfter } from '../../shared/domain/when.ts';
import type { Language } from '../../shared/model/language.ts';
import { addFamilies, testFamilies } from './add-families.ts';
import { openClass, type TestClass } from './open-class.ts';

export type Evening = CallOutput<'evenings.get'>;
export type Talk = Evening['talks'][number];

export interface TestEvening extends TestClass {
  eveningId: string;
  /** As it is kept now. */
  evening: () => Promise<Evening>;
  /** The talk of the student with this given name; `household` 0 where everybody comes together. Throws when there is none. */
  talkOf: (givenName: string, household?: number) => Promise<Talk>;
  /** Changes what is asked about a talk. */
  change: (talk: Talk, change: Partial<CallInput<'evenings.saveTalk'>>) => Promise<void>;
}

/** Names that break a layout, a file for a calendar or a spreadsheet. */
export const awkwardNames = [
  { givenName: 'Maximiliaan-Alexander', particle: 'van den', surname: 'Broek-Hoogenboezem' },
  { givenName: 'Çağla', particle: '', surname: 'Öztürk' },
  { givenName: 'Sean', particle: '', surname: "D'Souza" },
  { givenName: '=1+1', particle: '', surname: '=1+1' },
] as const;

/** 18 years old and without permission: nobody at home is written to (domain.md §6). */
export const adultAlone = { givenName: 'Yusuf', particle: 'el', surname: 'Amrani' } as const;
/** On the evening, without a time. */
export const waiting = { givenName: 'Wies', particle: 'de', surname: 'Wachter' } as const;

const addStudent = async (
  school: TestClass,
  name: Pick<CallInput<'students.save'>, 'givenName' | 'particle' | 'surname'>,
  birthDay: string,
): Promise<string> => {
  const { id } = await school.call('students.save', {
    ...name,
    studentNumber: '',
    classId: null,
    schoolType: 'havo',
    year: 3,
    birthDay,
    attributes: [],
    family: {},
    adults: 'parents',
    override: null,
  });
  return id;
};

const rhythm = { minutes: 15, changeover: 5, talksBeforeBreak: 4, breakMinutes: 15 } as const;
export const eveningDays = ['2026-02-10', '2026-02-12'] as const;

/** The talks take turns on the two dates, from 17:00, every 26 minutes on each: no two begin at the same time. */
export async function openEvening(
  host: Pick<Host, 'htmlToPdf' | 'saveAs'>,
  language: Language = 'nl',
): Promise<TestEvening> {
  const school = await openClass(host, language);
  await addFamilies(school, language);
  const rows = await school.call('students.list', {});
  const studentIds = rows
    .filter(({ givenName }) => Object.hasOwn(testFamilies, givenName))
    .map(({ id }) => id);
  for (const name of awkwardNames) studentIds.push(await addStudent(school, name, '2012-03-04'));
  studentIds.push(await addStudent(school, adultAlone, '2007-03-04'));
  studentIds.push(await addStudent(school, waiting, '2012-03-04'));
  const { id: eveningId } = await school.call('evenings.save', {
    title: 'Ouderavond 3HB',
    occasion: 'voortgang',
    rhythm,
    sessions: [
      { day: eveningDays[0], from: '17:00', to: '22:00', place: 'lokaal 114' },
      { day: eveningDays[1], from: '17:00', to: '22:00', place: 'lokaal 2.07, trap B' },
    ],
  });
  await school.call('evenings.addStudents', { id: eveningId, studentIds });
  const evening = () => school.call('evenings.get', { id: eveningId });
  const { talks, sessions } = await evening();
  const placed = talks.filter(({ givenName }) => givenName !== waiting.givenName);
  for (const [index, talk] of placed.entries()) {
    const session = sessions[index % 2]?.id ?? '';
    const start = timeAfter('17:00', index * 13);
    await school.call('evenings.place', { talkId: talk.id, place: { session, start } });
  }
  return Object.assign(school, {
    studentIds,
    eveningId,
    evening,
    async talkOf(givenName: string, household = 0) {
      const found = (await evening()).talks.find(
        (talk) => talk.givenName === givenName && talk.household === household,
      );
      if (found === undefined) throw new Error(`no talk of ${givenName} at home ${household}`);
      return found;
    },
    async change(talk: Talk, change: Partial<CallInput<'evenings.saveTalk'>>) {
      const { id, minutes, needed, way, wishes, elsewhere, interpreter, hard, mayMeet } = talk;
      const draft = { id, minutes, needed, way, wishes, elsewhere, interpreter, hard, mayMeet };
      await school.call('evenings.saveTalk', { ...draft, ...change });
    },
  });
}

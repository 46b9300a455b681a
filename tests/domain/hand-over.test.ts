/** What may go to another mentor, for any student: the own words, and never a word of anybody else. */
import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { handOver } from '../../shared/domain/hand-over.ts';
import type { Student } from '../../shared/model/records.ts';
import { HandedStudent } from '../../shared/model/transfer.ts';

/** In every text that may not go, and in none that may. */
const secret = 'qzgeheim';
const ratings = { goals: 1, planning: 2, help: null, reflection: 3, leading: 4 } as const;
const views = array(
  record({
    by: constantFrom('student' as const, 'parent' as const, 'mentor' as const),
    day: constantFrom('2026-01-05', '2026-02-05'),
  }),
  { maxLength: 6 },
);
const points = array(
  record({
    by: constantFrom('student' as const, 'parents' as const, 'mentor' as const),
    kind: constantFrom(null, 'sensitive' as const, 'policy' as const),
  }),
  { maxLength: 6 },
);
const agreements = array(
  constantFrom('open' as const, 'kept' as const, 'missed' as const, 'dropped' as const),
  { maxLength: 5 },
);

const base: Student = {
  id: 'qzgeheim-id',
  displayName: 'Noor Visser',
  listName: 'Visser, Noor',
  givenName: 'Noor',
  particle: '',
  surname: 'Visser',
  studentNumber: '7',
  classId: 'c',
  className: '2h1',
  schoolType: 'havo',
  year: 2,
  birthDay: '2012-03-04',
  age: 14,
  stage: 2,
  provisional: false,
  viewsBy: [],
  openAgreements: 0,
  due: { day: '2026-02-02', text: secret, count: 1 },
  conversation: null,
  archived: false,
  attributes: ['opp'],
  family: { authority: 'one', together: false, permission: null, interpreter: true },
  adults: 'mother',
  override: { stage: 1, reason: secret },
  lead: 2,
  views: [],
  points: [],
  parked: [],
  talkedPoints: [],
  agreements: [],
};

it('holds the own words of the student alone, and agreements only where that was agreed', () => {
  let went = 0;
  assert(
    property(views, points, agreements, boolean(), (seen, said, agreed, agrees) => {
      const student: Student = {
        ...base,
        views: seen.map(({ by, day }, at) => ({
          id: `v${at}`,
          by,
          who: by === 'parent' ? secret : '',
          day,
          ...ratings,
        })),
        points: said.map(({ by, kind }, at) => ({
          id: `p${at}`,
          by,
          kind,
          who: by === 'parents' ? secret : '',
          text: by === 'student' && kind === null ? `Ik wil beter leren plannen ${at}` : `${secret} ${at}`,
        })),
        agreements: agreed.map((outcome, at) => ({
          id: `a${at}`,
          text: outcome === 'open' && agrees ? `Elke zondag plannen ${at}` : `${secret} ${at}`,
          ifPart: '',
          thenPart: '',
          owner: 'student',
          firstMoment: null,
          checkMoment: null,
          supportEnds: null,
          outcome,
          timesMissed: 0,
          follows: null,
          madeOn: null,
          settledOn: null,
        })),
      };
      const handed = handOver(student, agrees ? '2026-02-02' : null, () => false);
      expect(HandedStudent.parse(handed)).toEqual(handed);
      expect(JSON.stringify(handed)).not.toContain(secret);
      expect(JSON.stringify(handed)).not.toMatch(/opp|mother|"one"|interpreter|override|"who"/u);
      expect(handed.views).toHaveLength(seen.filter(({ by }) => by === 'student').length);
      expect(handed.agreements).toHaveLength(agrees ? agreed.filter((one) => one === 'open').length : 0);
      const named = handOver(student, '2026-02-02', () => true);
      expect([named.points, named.agreements]).toEqual([[], []]);
      went += handed.points.length;
    }),
    { numRuns: 500 },
  );
  expect(went).toBeGreaterThan(100);
});

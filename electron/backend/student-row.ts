/** Makes one line of the class list out of a row of the database. Reads nothing itself. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { ageOn } from '../../shared/domain/days.ts';
import { displayName, listName, type NameOrder, type PersonName } from '../../shared/domain/names.ts';
import type { Day } from '../../shared/model/day.ts';
import type { StageOverride } from '../../shared/model/facts.ts';
import type { StudentRow } from '../../shared/model/records.ts';
import { Attribute } from '../../shared/model/school-type.ts';
import { Rater, type View } from '../../shared/model/views.ts';
import type { StudentTable } from './store/schema.ts';

export const Attributes = z.array(Attribute);

/** What a list shows of a student himself. */
export const listedColumns = [
  'id',
  'given_name',
  'particle',
  'surname',
  'class_id',
  'school_type',
  'year',
  'birth_day',
  'override_stage',
  'override_reason',
  'archived',
] as const;
type Listed = Pick<Selectable<StudentTable>, (typeof listedColumns)[number]> & { class_name: string | null };

export const nameOf = (student: Pick<Listed, 'given_name' | 'particle' | 'surname'>): PersonName => ({
  givenName: student.given_name,
  particle: student.particle,
  surname: student.surname,
});

export const overrideOf = (
  student: Pick<Listed, 'override_stage' | 'override_reason'>,
): StageOverride | null =>
  student.override_stage === null || student.override_reason === null
    ? null
    : { stage: student.override_stage, reason: student.override_reason };

/** From which day, and in which order of names, students are looked at. */
export interface ListView {
  today: Day;
  nameOrder: NameOrder;
}

/** `views`: the newest of each rater. */
export function toStudentRow(
  student: Listed,
  { today, nameOrder }: ListView,
  more: Pick<StudentRow, 'stage' | 'provisional' | 'points' | 'openAgreements' | 'due' | 'conversation'> & {
    views: readonly View[];
  },
): StudentRow {
  const name = nameOf(student);
  return {
    id: student.id,
    displayName: displayName(name),
    listName: listName(name, nameOrder),
    givenName: student.given_name,
    classId: student.class_id,
    className: student.class_name ?? '',
    schoolType: student.school_type,
    year: student.year,
    birthDay: student.birth_day,
    age: student.birth_day === null ? null : ageOn(student.birth_day, today),
    stage: more.stage,
    provisional: more.provisional,
    viewsBy: Rater.options.filter((rater) => more.views.some(({ by }) => by === rater)),
    openAgreements: more.openAgreements,
    due: more.due,
    points: more.points,
    conversation: more.conversation,
    archived: student.archived === 1,
  };
}

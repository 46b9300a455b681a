/**
 * What of a student may go to another mentor: who it is, the student's own words, and open agreements where the student
 * agreed to that (design.md §1, "student's own words to the next mentor"; domain.md §6, "file content": only what is
 * necessary). Nothing that parents or the mentor said, wrote or filled in; no particulars, no family, no stage.
 */
import type { Day } from '../model/day.ts';
import type { Student } from '../model/records.ts';
import type { HandedStudent } from '../model/transfer.ts';
import { sortPoints } from './sort-points.ts';

/**
 * `agreedOn`: the day on which the student agreed that the open agreements go along; null: that was not agreed.
 * `namesOther`: whether a text names another student, which the class list knows; such a text goes nowhere.
 */
export function handOver(
  student: Student,
  agreedOn: Day | null,
  namesOther: (text: string) => boolean,
): HandedStudent {
  const { givenName, particle, surname, studentNumber, className, schoolType, year, birthDay } = student;
  const own = student.points.filter(({ by }) => by === 'student');
  // What belongs elsewhere, or is sensitive, stays with the mentor who heard it.
  const points = sortPoints(
    own
      .filter(({ text }) => !namesOther(text))
      .map(({ by, text, kind }) => ({ by, text, ...(kind === null ? {} : { chosen: kind }) })),
    'nl',
  ).inside.student;
  const open = student.agreements.filter(
    ({ outcome, text, ifPart, thenPart }) =>
      agreedOn !== null && outcome === 'open' && !namesOther(`${text} ${ifPart} ${thenPart}`),
  );
  return {
    givenName,
    particle,
    surname,
    studentNumber,
    className,
    schoolType,
    year,
    birthDay,
    views: student.views
      .filter(({ by }) => by === 'student')
      .map(({ day, goals, planning, help, reflection, leading }) => ({
        day,
        goals,
        planning,
        help,
        reflection,
        leading,
      })),
    points: points.map(({ text }) => text),
    agreedOn,
    agreements: open.map((agreement) => ({
      text: agreement.text,
      ifPart: agreement.ifPart,
      thenPart: agreement.thenPart,
      owner: agreement.owner,
      firstMoment: agreement.firstMoment,
      checkMoment: agreement.checkMoment,
      supportEnds: agreement.supportEnds,
      timesMissed: agreement.timesMissed,
      madeOn: agreement.madeOn,
    })),
  };
}

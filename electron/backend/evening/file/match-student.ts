/** Finds whom a line of a schedule is about. Schedules hold half names; a doubt is a question, never an answer. */
import type { PersonName } from '../../../../shared/domain/names.ts';
import type { Id } from '../../../../shared/model/records.ts';
import { type KnownStudent, stripZeros } from '../../import/known-students.ts';
import { foldName } from '../../import/same-person.ts';
import { splitName } from '../../import/split-name.ts';

export interface PlanName {
  fullName: string;
  givenName: string;
  particle: string;
  surname: string;
  studentNumber: string;
}
export interface NameMatch {
  /** null: nobody, or several. */
  studentId: Id | null;
  /** Found by a part of the name only. */
  maybe: boolean;
  /** The likeliest first. */
  candidates: Id[];
}

/** As many are shown to choose from. */
const mostCandidates = 8;

const nobody: NameMatch = { studentId: null, maybe: false, candidates: [] };
const fold = (text: string): string => foldName({ givenName: text, particle: '', surname: '' });
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** "Fatima", "Fatima v. Verzonnen", "F. Verzonnen": each word begins a word of the name. */
const isPartOf = (words: readonly string[], student: PersonName): boolean => {
  const own = wordsOf(`${student.givenName} ${student.particle} ${student.surname}`);
  return words.length > 0 && words.every((word) => own.some((whole) => whole.startsWith(word)));
};

/** `isLikely`: on the evening already, or in a class of those who are. */
export function matchStudent(
  name: PlanName,
  students: readonly KnownStudent[],
  isLikely: (student: KnownStudent) => boolean,
): NameMatch {
  const number = stripZeros(name.studentNumber);
  const byNumber = students.filter(
    (student) => number !== '' && stripZeros(student.studentNumber) === number,
  );
  if (byNumber.length === 1 && byNumber[0] !== undefined)
    return { ...nobody, studentId: byNumber[0].id, candidates: [byNumber[0].id] };

  const parts = [name.givenName, name.particle, name.surname].filter((part) => part !== '').join(' ');
  const whole = name.fullName === '' ? parts : name.fullName;
  if (whole === '') return nobody;
  const asWritten = foldName(splitName(whole, name.fullName === '' ? name.givenName : ''));
  const settle = (found: readonly KnownStudent[], maybe: boolean): NameMatch | null => {
    const likely = found.filter(isLikely);
    const best = likely.length > 0 ? likely : found;
    if (best.length === 0) return null;
    const candidates = [...best, ...found.filter((one) => !best.includes(one))]
      .slice(0, mostCandidates)
      .map(({ id }) => id);
    return { studentId: best.length === 1 ? (best[0]?.id ?? null) : null, maybe, candidates };
  };
  const words = wordsOf(whole.replaceAll(/\([^)]*\)/gu, ' '));
  return (
    settle(
      students.filter((student) => [asWritten, fold(parts), fold(whole)].includes(foldName(student))),
      false,
    ) ??
    settle(
      students.filter((student) => isPartOf(words, student)),
      true,
    ) ??
    nobody
  );
}

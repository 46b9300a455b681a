/**
 * What each takes home of the talks of one student: who does what, by when. One household never reads the other's
 * words; where the parents come apart, what an adult agreed stands on no paper but that household's own.
 */
import type { RecapLine, RecapPage } from '../../model/after.ts';
import type { Household } from '../../model/sheet.ts';

export interface RecapFacts {
  /** The talks of this evening that were held. */
  talks: readonly { household: number; lines: readonly RecapLine[] }[];
  /** Where the parents come apart; null: everybody at home comes together. */
  households: readonly Household[] | null;
  /** The adults may have paper: always under 18 (domain.md §6). */
  forAdults: boolean;
  /** Points that wait for a later talk, and belong in one. */
  later: { student: readonly string[]; parents: readonly string[] };
}

const allLines = ({ talks }: Pick<RecapFacts, 'talks'>): RecapLine[] => talks.flatMap(({ lines }) => lines);

/** What may stand where more than one household can read it. */
export const sharedLines = (facts: Pick<RecapFacts, 'talks' | 'households'>): RecapLine[] =>
  allLines(facts).filter(({ owner }) => facts.households === null || owner !== 'parents');

/** A page for each who has something to take home; the student first. */
export function recapPages(facts: RecapFacts): RecapPage[] {
  const { talks, households, forAdults, later } = facts;
  const student: RecapPage = {
    reader: 'student',
    household: 0,
    who: '',
    lines: sharedLines(facts),
    later: [...later.student],
  };
  const parents = !forAdults
    ? []
    : households === null
      ? [pageOf(0, '', allLines(facts), later.parents)]
      : talks
          .filter(({ household }) => household > 0)
          .map(({ household, lines }) => {
            const home = households[household - 1];
            return pageOf(household, home?.who ?? '', lines, home?.points ?? []);
          });
  return [student, ...parents].filter((page) => page.lines.length + page.later.length > 0);
}

const pageOf = (
  household: number,
  who: string,
  lines: readonly RecapLine[],
  later: readonly string[],
): RecapPage => ({ reader: 'parents', household, who, lines: [...lines], later: [...later] });

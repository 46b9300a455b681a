/** All tables of one summary, each judged together with all before it, in this summary and in earlier ones. Writes nothing. */
import type { OpenModel } from '../../../model/program.ts';
import { floors } from '../../../model/summary.ts';
import { judgeLedger, type LedgerExport, type LedgerQuestion } from '../ledger/judge-ledger.ts';
import type { MenuTable, SummaryFacts } from './menu.ts';
import { conditionsOf, type Release, releaseTable } from './release-table.ts';

/** What the ledger remembers of one measure. */
export interface Past {
  exports: readonly LedgerExport[];
  /** Everybody who was in one: when the record changed, and the categories as far as they are still known. */
  students: LedgerQuestion['students'];
}

export interface SummaryQuestion {
  tables: readonly MenuTable[];
  facts: readonly SummaryFacts[];
  mode: 'rounded' | 'holes';
  moment: number;
  /** By the id of a measure; what is not there was never given out. */
  past: ReadonlyMap<string, Past>;
}

export interface SummaryPart {
  table: MenuTable;
  release: Release;
}

/** Everybody the ledger knows, with what this snapshot says of those who are in it. */
function studentsOf({ facts, moment }: SummaryQuestion, { measure }: MenuTable, past: Past | undefined) {
  const known = new Map((past?.students ?? []).map((student) => [student.id, student]));
  const now = new Map(facts.map((one) => [one.id, measure.categoryOf(one)]));
  return [...new Set([...known.keys(), ...now.keys()])].toSorted().map((id) => {
    const before = known.get(id);
    const values = [...(before?.values ?? [])];
    for (let at = values.length; at < moment; at++) values.push('');
    values[moment] = now.get(id) ?? values[moment] ?? '';
    return { id, changes: before?.changes ?? [], values };
  });
}

/** In the order of `tables`. Throws `SolverRefused`: then nothing at all may be given out. */
export function releaseSummary(question: SummaryQuestion, open: OpenModel): SummaryPart[] {
  const given = new Map<string, LedgerExport[]>();
  const said = { rounded: new Map<string, number | null>(), holes: new Map<string, number | null>() };
  return question.tables.map((table) => {
    const { measure } = table;
    const past = question.past.get(measure.id);
    const before = given.get(measure.id) ?? [...(past?.exports ?? [])];
    const students = studentsOf(question, table, past);
    const mayFollow = (exports: readonly LedgerExport[]): boolean =>
      judgeLedger(
        { k: floors.cell, categories: measure.categories, students, exports: [...before, ...exports] },
        open,
      ).allowed;
    const { facts, mode, moment } = question;
    const release = releaseTable(
      {
        table,
        facts,
        mode,
        moment,
        mayFollow,
        agreed: (conditions, way) => said[way].get(conditions),
      },
      open,
    );
    given.set(measure.id, before);
    if (release.status === 'released') {
      given.set(measure.id, [...before, ...release.exports]);
      for (const { key, value } of release.table.cells)
        said[release.table.mode].set(conditionsOf(release.dimensions, key), value);
    }
    return { table, release };
  });
}

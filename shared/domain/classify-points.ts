/**
 * Where a typed point belongs (domain.md §1): explainable, from the phrases of the library. It suggests and never
 * blocks; only a safety point is not repeated anywhere. When in doubt a point stays in the conversation.
 */
import type { PatternRow } from '../library/point-pattern.ts';
import { pointPatterns } from '../library/point-patterns.ts';
import { keptBecause, neutralWordings, pointRoutes } from '../library/point-routes.ts';
import { harmlessPhrases } from '../library/point-safety.ts';
import { goalTerms, schoolTerms, selfTerms, studentTerms } from '../library/point-words/terms.ts';
import { wordGroups } from '../library/point-words/word-groups.ts';
import type { ClassifiedPoint, PointKind } from '../model/agenda.ts';
import type { Point, Speaker } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { namesClassmate } from './find-name.ts';
import { isDenied } from './is-denied.ts';
import type { Match, PhraseIndex } from './match-phrases.ts';
import { compilePhrases, findPhrases } from './match-phrases.ts';
import type { TypedText } from './read-text.ts';
import { readText } from './read-text.ts';

const lists = {
  harmless: harmlessPhrases,
  school: schoolTerms,
  goal: goalTerms,
  student: studentTerms,
  self: selfTerms,
  adult: ['@adult'],
} as const satisfies Record<string, readonly string[]>;
type List = keyof typeof lists;
const listNames: readonly string[] = Object.keys(lists);

/**
 * The patterns first, then the lists: one index, so that a text is walked through once. Made when the first point is
 * judged, not when the program starts: it takes some tens of milliseconds.
 */
let made: PhraseIndex | undefined;
function phraseIndex(): PhraseIndex {
  made ??= compilePhrases(
    [...pointPatterns.map(({ phrases }) => [...phrases.nl, ...phrases.en]), ...Object.values(lists)],
    wordGroups,
  );
  return made;
}

interface Found {
  text: TypedText;
  /** By the number of their row. */
  matches: ReadonlyMap<number, readonly Match[]>;
}
/** What decided: the class, the rows that tell it, and their words; null: nothing points elsewhere. */
interface Decision {
  kind: PointKind;
  row: PatternRow | null;
  match: Match | null;
  kept: keyof typeof keptBecause | null;
}
/** What speaks for one class. */
interface Evidence {
  points: number;
  /** The strongest row, and its words. */
  row: PatternRow | null;
  match: Match | null;
}

/** From how many points on something goes elsewhere. */
const enough = 2;
const usualPoints = 3;
/** Equal points: the first of these. */
const elsewhere = ['participation', 'policy', 'subject', 'logistics', 'home'] as const;

const find = (typed: string, rows?: ReadonlySet<number>): Found => {
  const text = readText(typed);
  return { text, matches: Map.groupBy(findPhrases(phraseIndex(), text, rows), ({ row }) => row) };
};

const rowOf = (list: List): number => pointPatterns.length + listNames.indexOf(list);
/** All that is asked of a text of which only safety matters. */
const safetyRows = new Set([
  ...pointPatterns.flatMap(({ kind }, at) => (kind === 'safety' ? [at] : [])),
  rowOf('harmless'),
]);
const matchOf = ({ matches }: Found, list: List): Match | undefined => matches.get(rowOf(list))?.[0];

const isHarmless = ({ matches }: Found, { from, to }: Match): boolean =>
  matches
    .get(rowOf('harmless'))
    ?.some((idiom) => [from, to].some((word) => word >= idiom.from && word <= idiom.to)) === true;

/** The student's own doing, or adults telling what the student does (domain.md §1: "Ik organiseer zelf de excursie"). */
const isByStudent = (found: Found, by: Speaker): boolean =>
  by === 'student'
    ? matchOf(found, 'adult') === undefined
    : matchOf(found, 'student') !== undefined && matchOf(found, 'self') === undefined;

function matchOfRow(found: Found, row: PatternRow, at: number): Match | undefined {
  return found.matches
    .get(at)
    ?.find(
      (match) =>
        !(row.deniable === true && isDenied(found.text, match)) &&
        !((row.kind === 'safety' || row.kind === 'sensitive') && isHarmless(found, match)),
    );
}

const safetyRow = (found: Found): PatternRow | undefined =>
  pointPatterns.find((row, at) => row.kind === 'safety' && matchOfRow(found, row, at) !== undefined);

/** For every other text that people type: an agreement, a reason. Such a text is not repeated anywhere either. */
export const isAboutSafety = (text: string): boolean => safetyRow(find(text, safetyRows)) !== undefined;

const weightOf = ({ points }: PatternRow): number => points ?? usualPoints;

/** Adds up what every row that stands in the text says. */
function weigh(found: Found, by: Speaker): { all: Map<PointKind, Evidence>; kept: Decision['kept'] } {
  const all = new Map<PointKind, Evidence>();
  let kept: Decision['kept'] = null;
  const add = (kind: PointKind, row: PatternRow, match: Match): void => {
    const { points, ...strongest } = all.get(kind) ?? { points: 0, row: null, match: null };
    const isStronger = strongest.row === null || weightOf(row) > weightOf(strongest.row);
    all.set(kind, { points: points + weightOf(row), ...(isStronger ? { row, match } : strongest) });
  };
  for (const [at, row] of pointPatterns.entries()) {
    if (row.kind === 'safety' || row.kind === 'sensitive') continue;
    const match = matchOfRow(found, row, at);
    if (match === undefined) continue;
    const tie =
      by === 'student' && row.studentKeepsWith !== undefined
        ? matchOf(found, row.studentKeepsWith)
        : undefined;
    if (row.aboutAdults === true && isByStudent(found, by)) {
      add('involvement', row, match);
      kept = 'own';
    } else if (tie === undefined) add(row.kind, row, match);
    else {
      add('involvement', row, tie);
      kept = 'goal';
    }
  }
  return { all, kept };
}

function decide(found: Found, by: Speaker): Decision {
  for (const kind of ['safety', 'sensitive'] as const)
    for (const [at, row] of pointPatterns.entries()) {
      const match = row.kind === kind ? matchOfRow(found, row, at) : undefined;
      if (match !== undefined) return { kind, row, match, kept: null };
    }
  const { all, kept } = weigh(found, by);
  const staying = all.get('involvement');
  let most = enough - 1;
  let strongest: Decision = { kind: 'involvement', row: null, match: null, kept: null };
  for (const kind of elsewhere) {
    const evidence = all.get(kind);
    if (evidence === undefined || evidence.points <= most) continue;
    most = evidence.points;
    strongest = { kind, row: evidence.row, match: evidence.match, kept: null };
  }
  if (staying === undefined || staying.points < most) return strongest;
  return {
    kind: 'involvement',
    row: null,
    match: staying.match,
    kept: strongest.row === null && kept === null ? null : (kept ?? 'learning'),
  };
}

const wordsOf = ({ text }: Found, match: Match | null): string =>
  match === null ? '' : text.typed.slice(match.from, match.to + 1).join(' ');

/** The text of a safety point is empty, and nothing of it stands in the reason (domain.md §6, design §3). */
export function classifyPoint({ by, text }: Point, language: Language): ClassifiedPoint {
  const found = find(text);
  const { kind, row, match, kept } = decide(found, by);
  if (kind === 'safety') {
    const { route, because } = pointRoutes.safety;
    return { text: '', kind, route: route[language], because: because[language] };
  }
  if (kind !== 'sensitive' && namesClassmate(text, by))
    return {
      text,
      kind: 'sensitive',
      route: neutralWordings.classmate[language],
      because: pointRoutes.sensitive.because[language],
    };
  const { route, because } = pointRoutes[kind];
  const reason = kept === null ? because : keptBecause[kept];
  return {
    text,
    kind,
    route: (row?.neutral === undefined ? route : neutralWordings[row.neutral])[language],
    because: reason[language].replace('{match}', () => wordsOf(found, match)),
  };
}

/** In the same order. */
export const classifyPoints = (points: readonly Point[], language: Language): ClassifiedPoint[] =>
  points.map((point) => classifyPoint(point, language));

/** Compares the paper of an evening with what it would say now. Writes nothing. */
import type { CallOutput } from '../../../shared/contract.ts';
import {
  EveningPageKind,
  type PageToPrint,
  type ReprintReason,
} from '../../../shared/model/evening-paper.ts';
import { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import { dayInWords } from '../../../shared/domain/when.ts';
import { displayName } from '../../../shared/domain/names.ts';
import { pagesOfKind, type EveningPage } from '../../../shared/print/evening/evening-pages.ts';
import { eveningPaper } from '../../../shared/text/evening-paper.ts';
import { readEveningRow, type EveningView } from '../evening/read-evening.ts';
import type { Store } from '../store/store.ts';
import { type PaperView, readPaper } from './read-paper.ts';
import { forgetPrinted, identityOf, type PrintedPage, readPrinted, reasonToPrint } from './printed-pages.ts';

function ownerInWords(of: EveningPage['of'], screen: Language): string {
  if (of === null) return eveningPaper[screen].schedule.unplaced;
  return 'name' in of ? of.name : dayInWords(of.day, screen);
}

/** In words; `screen` is the language of who reads it, which need not be that of the paper. */
function describe(
  page: Pick<EveningPage, 'kind' | 'studentId' | 'of'>,
  language: Language,
  reason: PageToPrint['reason'],
  screen: Language,
): PageToPrint {
  const text = eveningPaper[screen];
  const name = text.kind[page.kind];
  return {
    kind: page.kind,
    language,
    studentId: page.studentId,
    of: ownerInWords(page.of, screen),
    page: language === screen ? name : `${name} (${text.inLanguage[language]})`,
    reason,
    why: text.reason[reason],
  };
}

/** The name of a student who may have no talk on the evening any more. */
function nameOfStudent({ first, query }: Store, id: Id): string {
  const row = first(
    query
      .selectFrom('student')
      .select(['given_name as givenName', 'particle', 'surname'])
      .where('id', '=', id),
  );
  return row === undefined ? '' : displayName(row);
}

interface Compared {
  changed: { page: EveningPage; reason: ReprintReason }[];
  /** On paper, and not on the evening any more. */
  gone: PrintedPage[];
}

/** What was printed in one language against what it would be now, in the order of the evening. */
async function compare(
  store: () => Store,
  eveningId: Id,
  printed: readonly PrintedPage[],
  view: PaperView,
): Promise<Compared> {
  const { language } = view;
  const own = printed.filter((page) => page.language === language);
  if (own.length === 0) return { changed: [], gone: [] };
  const kinds = EveningPageKind.options.filter((kind) => own.some((page) => page.kind === kind));
  const paper = await readPaper(store, eveningId, view);
  const now = kinds.flatMap((kind) => pagesOfKind(paper, kind));
  const before = new Map(own.map((page) => [identityOf(page, language), page]));
  const there = new Set(now.map((page) => identityOf(page, language)));
  return {
    changed: now.flatMap((page) => {
      const reason = reasonToPrint(page, before.get(identityOf(page, language)));
      return reason === null ? [] : [{ page, reason }];
    }),
    gone: own.filter((page) => !there.has(identityOf(page, language))),
  };
}

/** Throws `CallError`: `not-found`, `school-type-missing`. */
export async function findChanges(
  store: () => Store,
  eveningId: Id,
  view: EveningView,
): Promise<CallOutput<'evenings.toPrintAgain'>> {
  readEveningRow(store(), eveningId);
  const printed = readPrinted(store(), eveningId);
  const pages: PageToPrint[] = [];
  for (const language of Language.options) {
    const { changed, gone } = await compare(store, eveningId, printed, { ...view, language });
    for (const { page, reason } of changed) pages.push(describe(page, language, reason, view.language));
    for (const page of gone) {
      const of = page.studentId === null ? null : { name: nameOfStudent(store(), page.studentId) };
      pages.push(describe({ ...page, of }, language, 'gone', view.language));
    }
  }
  return { printed: printed.length > 0, pages };
}

/** Forgets the papers that are not needed any more. Throws `CallError`: `not-found`, `school-type-missing`. */
export async function discardGone(store: () => Store, eveningId: Id, view: EveningView): Promise<void> {
  readEveningRow(store(), eveningId);
  const printed = readPrinted(store(), eveningId);
  const gone: PrintedPage[] = [];
  for (const language of Language.options)
    gone.push(...(await compare(store, eveningId, printed, { ...view, language })).gone);
  const open = store();
  open.transaction(() => {
    for (const page of gone) forgetPrinted(open, eveningId, page);
  });
}

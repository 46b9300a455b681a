/** What stands on paper of an evening, as fingerprints: after a change they say which pages are not true any more. Holds no content. */
import { createHash } from 'node:crypto';
import { EveningPageKind, type ReprintReason } from '../../../shared/model/evening-paper.ts';
import type { Day } from '../../../shared/model/day.ts';
import { Language } from '../../../shared/model/language.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { EveningPage } from '../../../shared/print/evening/evening-pages.ts';
import type { Store } from '../store/store.ts';

export interface PrintedPage {
  studentId: Id | null;
  kind: EveningPageKind;
  language: Language;
  key: string;
  fingerprint: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of time and place, and of the page as it stands on paper: exactly what it shows, whatever it was made from. */
export const fingerprintOf = ({ when, html }: EveningPage): string => `${sha256(when)} ${sha256(html)}`;

/** "parents:nl:1.0": the kind, the language and which of them. */
const nameOf = (kind: EveningPageKind, language: Language, key: string): string =>
  `${kind}:${language}:${key}`;

export function readPrinted({ all, query }: Store, eveningId: Id): PrintedPage[] {
  return all(
    query
      .selectFrom('printed_page')
      .select(['student_id', 'page', 'fingerprint'])
      .where('evening_id', '=', eveningId)
      .orderBy('sequence'),
  ).map((row) => {
    const [kind, language, ...key] = row.page.split(':');
    return {
      studentId: row.student_id,
      kind: EveningPageKind.parse(kind),
      language: Language.parse(language),
      key: key.join(':'),
      fingerprint: row.fingerprint,
    };
  });
}

/**
 * Keeps what the printed pages say now: `pages` are all there are of `kinds` in that language, also those that were
 * right already. Older pages of these kinds that are no more are forgotten. Within a transaction.
 */
export function keepPrinted(
  { run, query }: Store,
  eveningId: Id,
  language: Language,
  kinds: readonly EveningPageKind[],
  pages: readonly EveningPage[],
  day: Day,
): void {
  for (const kind of kinds)
    run(
      query
        .deleteFrom('printed_page')
        .where('evening_id', '=', eveningId)
        .where('page', 'like', `${nameOf(kind, language, '')}%`),
    );
  for (const page of pages)
    run(
      query.insertInto('printed_page').values({
        evening_id: eveningId,
        student_id: page.studentId,
        page: nameOf(page.kind, language, page.key),
        fingerprint: fingerprintOf(page),
        day,
      }),
    );
}

/** The paper is gone, and nobody asks for it any more. Within a transaction. */
export function forgetPrinted({ run, query }: Store, eveningId: Id, page: PrintedPage): void {
  run(
    query
      .deleteFrom('printed_page')
      .where('evening_id', '=', eveningId)
      .where('student_id', 'is', page.studentId)
      .where('page', '=', nameOf(page.kind, page.language, page.key)),
  );
}

/** One page among all of an evening. */
export const identityOf = (
  { kind, studentId, key }: Pick<EveningPage, 'kind' | 'studentId' | 'key'>,
  language: Language,
): string => JSON.stringify([language, kind, studentId, key]);

/** Why a page must be printed again; null: the paper is right. */
export function reasonToPrint(page: EveningPage, printed: PrintedPage | undefined): ReprintReason | null {
  if (printed === undefined) return 'new';
  const [time, content] = fingerprintOf(page).split(' ');
  const [timeBefore, contentBefore] = printed.fingerprint.split(' ');
  // A label names no way, so that it stays right when a talk is held online: the page itself decides.
  if (content === contentBefore) return null;
  return time === timeBefore ? 'content' : 'time';
}

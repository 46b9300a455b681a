/** Writes one row for each letter as delimited text for a mail merge. A row holds what its own letter holds. Reads no store. */
import Papa from 'papaparse';
import {
  letterAsText,
  type LetterFacts,
  placeInWords,
  prepareInWords,
  writeLetter,
} from '../../../shared/domain/evening/write-letter.ts';
import { dayInWords, timeAfter } from '../../../shared/domain/when.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { TalkOnPaper } from '../../../shared/print/evening/paper-of-evening.ts';
import { mailMerge } from '../../../shared/text/mail-merge.ts';
import { letterTo } from './letter-to.ts';

type Column = keyof (typeof mailMerge)['nl']['columns'];

function cellsOf(talk: TalkOnPaper, facts: LetterFacts, language: Language): Record<Column, string> {
  const { at, minutes } = facts;
  const letter = writeLetter(facts, 'mail');
  return {
    student: talk.displayName,
    givenName: talk.givenName,
    className: talk.className,
    to: letterTo(facts),
    greeting: letter.greeting,
    date: at?.day ?? '',
    day: at === null ? '' : dayInWords(at.day, language),
    from: at?.start ?? '',
    until: at === null ? '' : timeAfter(at.start, minutes),
    minutes: String(minutes),
    place: placeInWords(facts),
    interpreter: facts.interpreter ? mailMerge[language].yes : mailMerge[language].no,
    prepare: prepareInWords(facts),
    subject: letter.subject,
    text: letterAsText(letter),
  };
}

/**
 * Semicolons, CRLF and a byte-order mark in UTF-8: what a Dutch spreadsheet and a word processor open without asking. A
 * cell that a spreadsheet would compute ("=1+1") gets an apostrophe in front (OWASP, CSV injection).
 */
export function writeMailMerge(talks: readonly TalkOnPaper[], language: Language): Buffer {
  const { columns } = mailMerge[language];
  const fields = Object.keys(columns) as Column[];
  const rows = talks.flatMap((talk) =>
    talk.letters.map((facts) => {
      const cells = cellsOf(talk, facts, language);
      return fields.map((field) => cells[field]);
    }),
  );
  const lines = [fields.map((field) => columns[field]), ...rows];
  const csv = Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return Buffer.from(`\uFEFF${csv}\r\n`);
}

/** Calls about how long things stay, what is kept about somebody, and what left the program. */
import { z } from 'zod';
import { ErasedBackups } from '../model/backup.ts';
import { Day } from '../model/day.ts';
import { Language } from '../model/language.ts';
import { PrivacyPage } from '../model/privacy-page.ts';
import { PrivacyLogEntry, StudentFile } from '../model/privacy.ts';
import { Id } from '../model/records.ts';
import { PostponeReason, RemovalChoice, RetentionChoice, RetentionEntry } from '../model/retention.ts';
import { call, callWithoutStore, nothing, done } from './call.ts';

export const rightsCalls = {
  /** What has been kept long enough or soon will be, the earliest first. Removes nothing. */
  'retention.list': call(nothing, z.array(RetentionEntry)),
  /** Removes what was shown, as far as it is due; `removed`: how many rows. Not to be undone. */
  'retention.carryOut': call(RemovalChoice, z.object({ removed: z.int(), ...ErasedBackups.shape })),
  /** Keeps what was shown, as far as it is due, until another day. */
  'retention.postpone': call(
    z.strictObject({ ...RetentionChoice.shape, reason: PostponeReason }),
    z.object({ until: Day }),
  ),
  /** Everything that is kept about a student, in words. `withAdults`: also what adults at home said themselves. */
  'privacy.file': call(z.strictObject({ id: Id, language: Language, withAdults: z.boolean() }), StudentFile),
  /** The same as a file: to read (pdf), or as data for another program (json). */
  'privacy.saveFile': call(
    z.strictObject({
      id: Id,
      language: Language,
      withAdults: z.boolean(),
      as: z.enum(['pdf', 'json']),
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
  /** Erases a student for good; `givenName` as typed to confirm it. */
  'privacy.erase': call(z.strictObject({ id: Id, givenName: z.string().max(80) }), ErasedBackups),
  'privacy.log': call(nothing, z.array(PrivacyLogEntry)),
  /** The window opened the system's print dialog for the sheets of so many students. */
  /** The list as a CSV file. */
  'privacy.saveLog': call(
    z.strictObject({ language: Language, job: Id }),
    z.object({ path: z.string(), entries: z.int() }),
  ),
  /** Removes the lines that were kept long enough; answers how many. */
  'privacy.clearLog': call(nothing, z.object({ removed: z.int() })),
  'privacy.printed': call(z.strictObject({ students: z.int().min(1).max(2000) }), done),
  /** For the data protection officer: what is kept, how it is protected, how to check that. Holds nothing of the vault. */
  'privacy.page': callWithoutStore(z.strictObject({ language: Language }), PrivacyPage),
  'privacy.savePage': callWithoutStore(
    z.strictObject({
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), pages: z.int() }),
  ),
};

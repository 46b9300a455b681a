/** Turns anything thrown into a failure that may cross the boundary. Lets no message, path or value of an error out. */
import type { ErrorCode, Failure } from '../../shared/model/errors.ts';
import type { Language } from '../../shared/model/language.ts';
import { dateInWords } from '../../shared/domain/date-in-words.ts';
import { errors } from '../../shared/text/errors.ts';
import { CallError } from './call-error.ts';
import { localDay, localTime } from './local-day.ts';

/** Codes of Node and of SQLite, whose own codes may carry a suffix: SQLITE_BUSY_SNAPSHOT. */
const foreseen: readonly (readonly [start: string, code: ErrorCode])[] = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  // The index of the log could not grow: what a full disk looks like just before SQLITE_FULL.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['EROFS', 'no-access'],
  ['SQLITE_READONLY', 'no-access'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['SQLITE_CORRUPT', 'vault-damaged'],
  ['SQLITE_NOTADB', 'vault-damaged'],
  ['SQLITE_BUSY', 'vault-busy'],
];

export function codeOf(error: unknown): ErrorCode {
  if (error instanceof CallError) return error.code;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return 'unexpected';
  const { code } = error;
  return foreseen.find(([start]) => code.startsWith(start))?.[1] ?? 'unexpected';
}

export function toFailure(error: unknown, language: Language): Failure {
  const code = codeOf(error);
  const { fields, seconds, holder } = error instanceof CallError ? error : {};
  return {
    ok: false,
    code,
    message: messageFor(code, language, error instanceof CallError ? error : {}),
    ...(fields && { fields }),
    ...(seconds !== undefined && { seconds }),
    ...(holder && { holder }),
  };
}

type Facts = Partial<Pick<CallError, 'fields' | 'seconds' | 'holder'>>;

function messageFor(code: ErrorCode, language: Language, { fields = [], seconds, holder }: Facts): string {
  const text = errors[language];
  if (code === 'invalid-input') return text.invalidInput([...new Set(fields.map(({ path }) => path))]);
  if (code === 'wait') return text.wait(seconds ?? 0);
  if (code === 'vault-busy' && holder !== undefined)
    return text.heldBy(holder.machine, momentInWords(new Date(holder.since), language), holder.silent);
  return text.plain[code];
}

const momentInWords = (moment: Date, language: Language): string =>
  `${dateInWords(localDay(moment), language)}, ${localTime(moment)}`;

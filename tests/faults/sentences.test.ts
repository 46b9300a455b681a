/** Every way to fail is said in whole sentences, in both languages, that tell nothing of the inside. */
import { expect, test } from 'vitest';
import { toFailure } from '../../electron/backend/reply.ts';
import { CallError } from '../../electron/backend/call-error.ts';
import { ErrorCode } from '../../shared/model/errors.ts';
import { Language } from '../../shared/model/language.ts';
import { faultsOfFailure, isSentence } from './whole-sentence.ts';

test('each code has a sentence, whatever the error held', () => {
  const secret = '/home/noor/vault.db';
  for (const language of Language.options)
    for (const code of ErrorCode.options) {
      const error = new CallError(code, {
        seconds: 4,
        fields: [{ path: 'students.0.givenName', problem: 'missing' }],
      });
      error.message = secret;
      const failure = toFailure(error, language);
      expect({ language, code, faults: faultsOfFailure(failure, [secret]) }).toEqual({
        language,
        code,
        faults: [],
      });
    }
});

test.each(['EIO', 'EMFILE', 'ENOSPC', 'EROFS', 'ENOENT', 'EBUSY', 'SQLITE_IOERR_WRITE', 'SQLITE_FULL'])(
  'an error %s of the system is a sentence as well',
  (code) => {
    for (const language of Language.options) {
      const failure = toFailure(
        Object.assign(new Error(`${code}: /home/noor/vault.db`), { code, path: '/home/noor/vault.db' }),
        language,
      );
      expect(faultsOfFailure(failure, ['/home', 'noor', code])).toEqual([]);
    }
  },
);

test('the check itself tells sentences from what is none', () => {
  expect(
    ['Er is niets veranderd.', 'The disk is full, so this was not kept. Make room.'].map(isSentence),
  ).toEqual([true, true]);
  const none = ['', 'disk-full', 'Disk full', 'Error: ENOENT: no such file.', 'Kijk in /home/noor/vault.'];
  expect(none.filter(isSentence)).toEqual([]);
});

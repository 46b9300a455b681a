/** Puts an invented school into a vault as if its talks had been held, past the calls: hundreds of evenings would take minutes. */
import { join } from 'node:path';
import { openEncrypted, prepareConnection } from '../../electron/backend/store/open-database.ts';
import { createStore, type Store } from '../../electron/backend/store/store.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';
import type { PeriodDraft } from '../../shared/model/summary-page.ts';
import { periodIdOf } from '../../shared/domain/counts/periods.ts';
import { studentValues } from '../store/open-test-store.ts';
import type { Person } from './any-school.ts';

export const testPeriod: PeriodDraft = {
  schoolYear: 2025,
  name: 'first-half',
  starts: '2025-08-01',
  ends: '2026-01-31',
};
export const testPeriodId = periodIdOf(testPeriod);

/** Opens the vault of a folder that no program has open, and lets go of it. */
export async function withStore<T>(
  dataDir: string,
  passphrase: string,
  work: (store: Store) => T,
): Promise<T> {
  const { kdf, passphrase: sealed } = readKeyFile(join(dataDir, 'vault.key'));
  const key = await openSeal(sealed, passphrase, 'passphrase', kdf);
  if (key === null) throw new Error('wrong passphrase');
  const database = openEncrypted(join(dataDir, 'vault.db'), key, true);
  prepareConnection(database);
  const store = createStore(database);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Students with a name and the counts of a closed period; `nameOf`: given name and surname. */
export function fillPeriod(
  store: Store,
  people: readonly Person[],
  nameOf: (at: number) => [string, string] = (at) => [`Leerling${at}`, `Achternaam${at}`],
): void {
  const { run, query } = store;
  store.transaction(() => {
    const { schoolYear: school_year, name, starts, ends } = testPeriod;
    run(
      query
        .insertInto('summary_period')
        .values({ id: testPeriodId, school_year, name, starts, ends, closed_on: '2026-02-01' }),
    );
    for (const [at, { person, counts }] of people.entries()) {
      run(query.insertInto('student').values(studentValues(person, ...nameOf(at))));
      run(
        query
          .insertInto('summary_count')
          .values({ period_id: testPeriodId, student_id: person, counts: JSON.stringify(counts) }),
      );
    }
  });
}

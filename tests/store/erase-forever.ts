/** A program of its own that erases one student after the other until somebody kills it: `node erase-forever.ts FOLDER`. */
import { writeSync } from 'node:fs';
import { eraseStudent } from '../../electron/backend/rights/erase-student.ts';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import { dataKey } from './open-test-store.ts';

const store = createVaultFiles(process.argv[2] ?? '').open(dataKey());
const students = store.all(store.query.selectFrom('student').select(['id', 'given_name']).orderBy('id'));
for (const [at, { id, given_name: givenName }] of students.entries()) {
  writeSync(1, `${at}\n`);
  eraseStudent(store, id, givenName, '2026-02-02');
}

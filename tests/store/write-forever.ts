/** A program of its own that writes until somebody kills it: `node write-forever.ts FOLDER`. Prints each kept number. */
import { writeSync } from 'node:fs';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import { dataKey, studentValues } from './open-test-store.ts';

const store = createVaultFiles(process.argv[2] ?? '').open(dataKey());
const kept = store.all(store.query.selectFrom('student').select('id')).length;
for (let n = kept + 1; ; n++) {
  store.transaction(() => {
    store.run(store.query.insertInto('student').values(studentValues(`s${n}`, 'Noor', 'Visser')));
    for (const half of ['a', 'b'])
      store.run(
        store.query
          .insertInto('point')
          .values({ id: `s${n}${half}`, student_id: `s${n}`, by: 'student', text: half.repeat(400) }),
      );
  });
  writeSync(1, `${n}\n`);
}

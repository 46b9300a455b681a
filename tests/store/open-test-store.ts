/** The two files of a vault in a temporary folder, with a data key that the test knows: no passphrase, no waiting. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../electron/backend/store/store.ts';
import { createVaultFiles } from '../../electron/backend/vault/vault-files.ts';
import type { KeyFile } from '../../electron/backend/vault/key-file.ts';

export const dataKey = (): Buffer => Buffer.alloc(32, 7);
const bytes = (length: number): string => Buffer.alloc(length, 1).toString('base64');
const seal = { salt: bytes(16), nonce: bytes(12), sealed: bytes(48) };
const keyFile: KeyFile = {
  format: 1,
  kdf: { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 },
  passphrase: seal,
  recovery: null,
};

export interface TestFolder extends Disposable {
  folder: string;
  /** vault.db */
  path: string;
  open: () => Store;
}

/** A folder with an empty vault; removed at the end of a `using` block. */
export function makeTestFolder(): TestFolder {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-store-'));
  const files = createVaultFiles(folder);
  files.create(dataKey(), keyFile);
  return {
    folder,
    path: join(folder, 'vault.db'),
    open: () => files.open(dataKey()),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A student of whom only the names are known. */
export const studentValues = (id: string, givenName: string, surname: string) =>
  ({
    id,
    given_name: givenName,
    particle: '',
    surname,
    student_number: '',
    class_id: null,
    school_type: null,
    year: null,
    birth_day: null,
    attributes: '[]',
    family: '{}',
    adults: 'parents',
    override_stage: null,
    override_reason: null,
    archived: 0,
    import_id: null,
  }) as const;

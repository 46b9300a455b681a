/** Every way a call can fail. Codes cross the boundary; sentences live in shared/text. No personal data in any of them. */
import { z } from 'zod';

export const ErrorCode = z.enum([
  'unknown-call',
  'invalid-input',
  'locked',
  'no-vault',
  'vault-exists',
  'wrong-passphrase',
  'wrong-recovery-key',
  'wait',
  'weak-passphrase',
  'keystore-unavailable',
  'keystore-failed',
  'vault-damaged',
  'vault-newer',
  'vault-busy',
  'backup-unknown',
  'backup-newer',
  'backup-damaged',
  'backup-differs',
  'disk-full',
  'no-access',
  'not-found',
  'kiosk',
  'school-type-missing',
  'safety',
  'missed-twice',
  'talk-running',
  'talk-moved-on',
  'period-open',
  'period-overlaps',
  'period-empty',
  'period-given-out',
  'bundle-unknown',
  'bundle-newer',
  'bundle-damaged',
  'bundle-passphrase',
  'bundle-here',
  'summary-refused',
  'class-not-empty',
  'wrong-name',
  'guardian-twice',
  'year-turned',
  'class-twice',
  'turn-incomplete',
  'turn-same-place',
  'import-empty',
  'import-binary',
  'import-xls',
  'import-ods',
  'import-zip',
  'import-encrypted',
  'import-bomb',
  'import-damaged',
  'import-doctype',
  'import-xml-unknown',
  'import-too-large',
  'import-no-rows',
  'import-one-column',
  'import-not-ready',
  'import-undone',
  'transfer-unknown',
  'transfer-newer',
  'transfer-damaged',
  'transfer-passphrase',
  'cancelled',
  'no-printer',
  'nothing-to-print',
  'unexpected',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** One field that was wrong: its path in the input, and what was expected there. */
export const FieldProblem = z.object({ path: z.string(), problem: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** Who has the vault open: the name of a computer, as its owner gave it, and nothing of a person. */
export const VaultHolder = z.object({
  machine: z.string(),
  /** ISO moment, UTC. */
  since: z.iso.datetime(),
  /** It has not been heard of for a while, and `vault.unlock` with `takeOver` opens the vault all the same. */
  silent: z.boolean(),
});
export type VaultHolder = z.infer<typeof VaultHolder>;

export const Failure = z.object({
  ok: z.literal(false),
  code: ErrorCode,
  /** What, where and what to do, in one or two sentences. */
  message: z.string(),
  /** With `invalid-input`: the fields by name. */
  fields: z.array(FieldProblem).optional(),
  /** With `wait` and `wrong-passphrase`: seconds until the next try. */
  seconds: z.int().optional(),
  /** With `vault-busy`, where it is known. */
  holder: VaultHolder.optional(),
});
export type Failure = z.infer<typeof Failure>;
export type Reply<T> = { ok: true; value: T } | Failure;

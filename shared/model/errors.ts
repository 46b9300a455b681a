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
  'vault-damaged',
  'vault-newer',
  'vault-busy',
  'disk-full',
  'no-access',
  'not-found',
  'kiosk',
  'school-type-missing',
  'safety',
  'missed-twice',
  'class-not-empty',
  'wrong-name',
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
  'cancelled',
  'no-printer',
  'unexpected',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** One field that was wrong: its path in the input, and what was expected there. */
export const FieldProblem = z.object({ path: z.string(), problem: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

export const Failure = z.object({
  ok: z.literal(false),
  code: ErrorCode,
  /** What, where and what to do, in one or two sentences. */
  message: z.string(),
  /** With `invalid-input`: the fields by name. */
  fields: z.array(FieldProblem).optional(),
  /** With `wait` and `wrong-passphrase`: seconds until the next try. */
  seconds: z.int().optional(),
});
export type Failure = z.infer<typeof Failure>;
export type Reply<T> = { ok: true; value: T } | Failure;

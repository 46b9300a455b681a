/** A failure that was foreseen. Carries a code and never a sentence, a name, a path or a secret. */
import type { ErrorCode, FieldProblem, VaultHolder } from '../../shared/model/errors.ts';

export class CallError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldProblem[] | undefined;
  readonly seconds: number | undefined;
  readonly holder: VaultHolder | undefined;

  constructor(
    code: ErrorCode,
    more: { fields?: FieldProblem[]; seconds?: number; holder?: VaultHolder } = {},
  ) {
    super(code);
    this.name = 'CallError';
    this.code = code;
    this.fields = more.fields;
    this.seconds = more.seconds;
    this.holder = more.holder;
  }
}

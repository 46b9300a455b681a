/** `summary.audit`: a table as a reader sees it in, what can be worked out from it out. Knows nothing of the protector. */
import type { z } from 'zod';
import { auditTable } from '../../../shared/domain/summary/audit/audit-table.ts';
import type { OpenModel } from '../../../shared/model/program.ts';
import type { Audited, AuditRequest } from '../../../shared/model/summary.ts';
import { sayReason } from './explain.ts';
import { keyWriter, readDimensions, readKeys, requireDimension } from './read-table.ts';

/** Throws `SolverRefused`, and `CallError` for a table that is none. */
export function answerAudit(
  request: z.output<typeof AuditRequest>,
  open: OpenModel,
): z.input<typeof Audited> {
  const { language, mode, k, base } = request;
  const sent = request.cells.map(({ key }) => key);
  const dimensions = readDimensions(request.dimensions, sent, language);
  const read = (keys: readonly (string | readonly string[])[], path: string) =>
    readKeys(keys, dimensions, path, language);
  const keys = read(sent, 'cells');
  const knownKeys = read(
    request.known.map(({ key }) => key),
    'known',
  );
  if (request.measure !== undefined) requireDimension(request.measure, dimensions, 'measure', language);
  const answer = auditTable(
    {
      dimensions,
      cells: keys.map((key, at) => ({ key, value: request.cells[at]?.value ?? null })),
      mode,
      k,
      base,
      known: knownKeys.map((key, at) => ({ key, value: request.known[at]?.value ?? 0 })),
      measure: request.measure ?? dimensions.at(-1)?.name ?? '',
      rules: request.rules ?? null,
      primary: request.primary === undefined ? null : read(request.primary, 'primary'),
      singles: read(request.singles, 'singles'),
    },
    open,
  );
  const write = keyWriter(sent);
  return {
    status: answer.safe ? 'safe' : 'unsafe',
    intervals: answer.intervals.map(({ key, low, high }) => ({ key: write(key), low, high })),
    findings: answer.findings.map(({ key, ...finding }) => ({ ...finding, ...(key && { key: write(key) }) })),
    reasons: answer.safe ? [] : [sayReason('audit-failed', language)],
  };
}

/** Saves the chosen students as an encrypted file for another mentor, and notes that it left the program. */
import type { CallOutput, ParsedInput } from '../../../shared/contract.ts';
import { handOver } from '../../../shared/domain/hand-over.ts';
import { namesOther } from '../../../shared/domain/name-others.ts';
import { transfer } from '../../../shared/text/transfer.ts';
import { CallError } from '../call-error.ts';
import type { CallContext } from '../context.ts';
import type { Job } from '../jobs.ts';
import { writeWholeFile } from '../print/write-whole-file.ts';
import { readNames } from '../read-names.ts';
import { readStudent } from '../read-students.ts';
import { keepLog } from '../rights/keep-log.ts';
import { judgePassphrase } from '../vault/judge-passphrase.ts';
import { writeTransfer } from './transfer-file.ts';

/** Throws `CallError`: `weak-passphrase`, `not-found`, `cancelled`, `locked`; or the file system's own error. */
export async function saveTransfer(
  context: CallContext,
  { studentIds, agreed, passphrase, language }: ParsedInput<'transfer.save'>,
  job: Job,
): Promise<CallOutput<'transfer.save'>> {
  const { enough } = await judgePassphrase(passphrase, language);
  if (!enough) throw new CallError('weak-passphrase');
  const today = context.today();
  const ids = [...new Set(studentIds)];
  const students = ids.map((id) => {
    const { own, others } = readNames(context.store(), id);
    return handOver(
      readStudent(context.store(), id, { today, nameOrder: 'nl' }),
      agreed.includes(id) ? today : null,
      (text) => namesOther(text, own, others),
    );
  });
  const path = await context.host.saveAs(`${transfer[language].fileName}.driehoek`);
  if (path === null) throw new CallError('cancelled');
  await writeWholeFile(path, await writeTransfer({ made: today, students }, passphrase), job);
  keepLog(context.store(), today, 'handed-over', ids.length);
  return { path, students: ids.length };
}

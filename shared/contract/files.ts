/** Calls that read a file from elsewhere, or hand students over in one. */
import { z } from 'zod';
import { Day } from '../model/day.ts';
import { ImportDone, ImportPreview, ImportRequest, ImportUndone, LastImport } from '../model/import.ts';
import { Language } from '../model/language.ts';
import { Id } from '../model/records.ts';
import { mostTransferred, TransferAnswer, TransferFile, TransferRow } from '../model/transfer.ts';
import { Passphrase } from '../model/vault.ts';
import { call, nothing } from './call.ts';

export const fileCalls = {
  'import.preview': call(ImportRequest, ImportPreview),
  'import.apply': call(ImportRequest, ImportDone),
  'import.undo': call(z.strictObject({ importId: Id }), ImportUndone),
  /** Forgets how the columns of a layout were mapped; `layout` is what a preview calls `remembered`. */
  'import.forget': call(z.strictObject({ layout: z.string().length(64) }), nothing),
  /** The newest import that can still be undone; null: none. */
  'import.last': call(nothing, LastImport.nullable()),
  /** The chosen students as an encrypted file for another mentor; `agreed`: whose open agreements may go along. */
  'transfer.save': call(
    z.strictObject({
      studentIds: z.array(Id).min(1).max(mostTransferred),
      agreed: z.array(Id).max(mostTransferred),
      passphrase: Passphrase,
      language: Language,
      /** As for `print.pack`. */
      job: Id,
    }),
    z.object({ path: z.string(), students: z.int() }),
  ),
  /** What is in such a file, and who of it is here already. Writes nothing. */
  'transfer.preview': call(
    z.strictObject({ content: TransferFile, passphrase: Passphrase }),
    z.object({ made: Day, rows: z.array(TransferRow) }),
  ),
  /** Adds what the preview shows and changes nothing; who has a question without an answer is left out. */
  'transfer.apply': call(
    z.strictObject({
      content: TransferFile,
      passphrase: Passphrase,
      answers: z.array(TransferAnswer).max(mostTransferred),
    }),
    z.object({ added: z.int(), completed: z.int() }),
  ),
};

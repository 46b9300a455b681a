/** The file of a hand-over: students with their own words, sealed under a passphrase of its own. Knows no store. */
import { TransferContent } from '../../../shared/model/transfer.ts';
import { createSealedFile } from './sealed-file.ts';

/**
 * Reading throws `CallError`: `transfer-unknown` for another kind of file, `transfer-newer` for one of a later version,
 * `transfer-damaged` for one that was cut off or changed, `transfer-passphrase`.
 */
export const { write: writeTransfer, read: readTransfer } = createSealedFile({
  format: 'driehoek-transfer',
  purpose: 'transfer',
  Content: TransferContent,
  codes: {
    unknown: 'transfer-unknown',
    newer: 'transfer-newer',
    damaged: 'transfer-damaged',
    passphrase: 'transfer-passphrase',
  },
});

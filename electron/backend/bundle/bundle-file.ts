/** The file of counts for a coordinator: personal data, sealed under a passphrase of its own. Knows no store. */
import { BundleContent } from '../../../shared/model/summary-page.ts';
import { createSealedFile } from '../transfer/sealed-file.ts';

/** Reading throws `CallError`: `bundle-unknown`, `bundle-newer`, `bundle-damaged`, `bundle-passphrase`. */
export const { write: writeBundle, read: readBundle } = createSealedFile({
  format: 'driehoek-counts',
  purpose: 'counts',
  Content: BundleContent,
  codes: {
    unknown: 'bundle-unknown',
    newer: 'bundle-newer',
    damaged: 'bundle-damaged',
    passphrase: 'bundle-passphrase',
  },
});

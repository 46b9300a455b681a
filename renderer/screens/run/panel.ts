/** What may stand over the table view. */
import type { StoredAgreement } from '../../../shared/model/records.ts';

export type Panel =
  { of: 'agreement'; from: StoredAgreement | null } | { of: 'note' | 'park' | 'mine' | 'leave' };

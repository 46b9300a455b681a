/** From a kept agreement back to what can be saved; knows no screen. */
import type { AgreementDraft, Id, StoredAgreement } from '../../../shared/model/records.ts';

/** How an agreement gets into the dialog. */
export type AgreementWork =
  { how: 'new'; from: null } | { how: 'edit' | 'carry-on' | 'smaller'; from: StoredAgreement };

/** Without the days, which only the back end sets. */
export function toAgreementDraft(
  { madeOn: _madeOn, settledOn: _settledOn, ...agreement }: StoredAgreement,
  studentId: Id,
): AgreementDraft & { id: Id } {
  return { ...agreement, studentId };
}

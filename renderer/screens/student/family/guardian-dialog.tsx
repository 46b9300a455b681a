/** One adult at home: who it is, in which household, and how to reach and talk with this person. */
import { useState } from 'react';
import { Checkbox, Form } from 'react-aria-components';
import { ContactWay, Relation, type StoredGuardian } from '../../../../shared/model/families.ts';
import type { Student } from '../../../../shared/model/records.ts';
import { app } from '../../../../shared/text/app.ts';
import { families } from '../../../../shared/text/families.ts';
import { useChange } from '../../../api.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogFoot } from '../../../components/dialog-foot.tsx';
import { ListChoice } from '../../../components/list-choice.tsx';
import { SegmentedChoice } from '../../../components/segmented-choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { Undo } from '../../../components/undo-notice.tsx';
import { useText } from '../../../language.tsx';

interface GuardianDialogProps {
  student: Student;
  guardians: readonly StoredGuardian[];
  /** null: a new one. */
  edited: StoredGuardian | null;
  onClose: () => void;
  offerUndo: (undo: Undo) => void;
}

const relations: readonly Relation[] = ['mother', 'father'];

/** Who is most often added next: the parent who is not there yet, in the other home where parents come apart. */
function nextGuardian({ family }: Student, guardians: readonly StoredGuardian[]): Omit<StoredGuardian, 'id'> {
  const relation = relations.find((one) => guardians.every((known) => known.relation !== one)) ?? 'other';
  const isFirstHomeTaken = guardians.some(({ household }) => household === 1);
  return {
    name: '',
    relation,
    household: !family.together && isFirstHomeTaken ? 2 : 1,
    speaks: '',
    interpreter: false,
    contactWay: 'not-chosen',
  };
}

export function GuardianDialog({ student, guardians, edited, onClose, offerUndo }: GuardianDialogProps) {
  const text = useText(families);
  const common = useText(app);
  const [typed, setTyped] = useState(edited ?? nextGuardian(student, guardians));
  const [tried, setTried] = useState(false);
  const save = useChange('families.saveGuardian');
  const remove = useChange('families.removeGuardian');
  const change = (changed: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...changed }));
  const submit = (): void => {
    setTried(true);
    if (typed.name.trim() === '') return;
    save.mutate(
      { ...typed, studentId: student.id },
      {
        onSuccess: onClose,
        onError: ({ failure }) => {
          if (failure.code === 'safety') change({ name: '', speaks: '' });
        },
      },
    );
  };
  const drop = ({ id, ...kept }: StoredGuardian): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          offerUndo({
            text: text.removed,
            run: () => save.mutate({ ...kept, studentId: student.id }),
          });
          onClose();
        },
      },
    );
  return (
    <Dialog title={edited === null ? text.addTitle : text.editTitle(edited.name)} isOpen onClose={onClose}>
      <Form
        className="stack"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={typed.name}
          onChange={(name) => change({ name })}
          maxLength={60}
          autoFocus
          problem={tried && typed.name.trim() === '' ? text.nameNeeded : undefined}
        />
        <div className="stack-tight">
          <div className="two-fields">
            <ListChoice
              label={text.relation}
              options={Relation.options.map((id) => ({ id, label: text.relations[id] }))}
              value={typed.relation}
              onChange={(relation) => change({ relation })}
            />
            <ListChoice
              label={text.contact}
              options={ContactWay.options.map((id) => ({ id, label: text.contactWays[id] }))}
              value={typed.contactWay}
              onChange={(contactWay) => change({ contactWay })}
            />
          </div>
          <p className="soft small">{text.contactHint}</p>
        </div>
        <div className="stack-tight">
          <SegmentedChoice
            label={text.household}
            options={[
              { id: '1', label: text.households[1] },
              { id: '2', label: text.households[2] },
            ]}
            value={typed.household === 1 ? '1' : '2'}
            onChange={(id) => change({ household: id === '1' ? 1 : 2 })}
          />
          <p className="soft small">{text.householdHint}</p>
        </div>
        <TextField
          label={text.speaks}
          hint={text.speaksHint}
          value={typed.speaks}
          onChange={(speaks) => change({ speaks })}
          maxLength={40}
        />
        <Checkbox
          className="checkbox"
          isSelected={typed.interpreter}
          onChange={(interpreter) => change({ interpreter })}
        >
          <span className="checkbox-box" aria-hidden="true" />
          {text.interpreter}
        </Checkbox>
        <DialogFoot
          error={save.error ?? remove.error}
          isSaving={save.isPending}
          onClose={onClose}
          remove={edited === null ? null : { label: common.remove, run: () => drop(edited) }}
        />
      </Form>
    </Dialog>
  );
}

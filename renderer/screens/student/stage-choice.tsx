/** The stage that the views give, and the mentor's own with the reason: both are shown (domain.md §3, rule 6). */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { combineViews } from '../../../shared/domain/combine-views.ts';
import { judgeStage } from '../../../shared/domain/stage.ts';
import type { StageOverride } from '../../../shared/model/facts.ts';
import type { Id, Student } from '../../../shared/model/records.ts';
import type { Stage } from '../../../shared/model/views.ts';
import { app } from '../../../shared/text/app.ts';
import { student as words } from '../../../shared/text/student.ts';
import { useChange } from '../../api.ts';
import { useBeforeKeeping } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { Problem } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../days.ts';
import { useTerms, useText } from '../../language.tsx';
import { toStudentDraft } from './to-student-draft.ts';

export function StageChoice({ student }: { student: Student }) {
  const text = useText(words);
  const terms = useTerms();
  const save = useChange('students.save');
  const [editing, setEditing] = useState(false);
  const judged = judgeStage(combineViews(student.views, today()), null);
  const store = (override: StageOverride | null): void =>
    save.mutate(
      { ...toStudentDraft(student), override },
      {
        onSuccess: () => setEditing(false),
        onError: ({ failure }) => {
          if (failure.code === 'safety') setEditing(false);
        },
      },
    );
  return (
    <section aria-labelledby="stage-title" className="stack-tight">
      <h2 id="stage-title">{text.stageTitle}</h2>
      <p>
        {judged.computed === null
          ? text.stageFromNothing(terms.stage[judged.stage])
          : text.stageFromViews(terms.stage[judged.stage])}
      </p>
      {student.override !== null && (
        <p>{text.stageYours(terms.stage[student.override.stage], student.override.reason)}</p>
      )}
      {editing ? (
        <OverrideForm
          studentId={student.id}
          from={student.override ?? { stage: student.stage, reason: '' }}
          busy={save.isPending}
          onSave={store}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className="row">
          <Button kind="quiet" onPress={() => setEditing(true)}>
            {student.override === null ? text.overrideStage : text.changeOverride}
          </Button>
          {student.override !== null && (
            <Button kind="quiet" onPress={() => store(null)}>
              {text.dropOverride}
            </Button>
          )}
        </div>
      )}
      <Problem error={save.error} />
    </section>
  );
}

interface OverrideFormProps {
  studentId: Id;
  from: { stage: Stage; reason: string };
  busy: boolean;
  onSave: (override: StageOverride) => void;
  onCancel: () => void;
}

function OverrideForm({ studentId, from, busy, onSave, onCancel }: OverrideFormProps) {
  const text = useText(words);
  const common = useText(app);
  const terms = useTerms();
  const [stage, setStage] = useState(from.stage);
  const [reason, setReason] = useState(from.reason);
  const [tried, setTried] = useState(false);
  const { check, forget, shown } = useBeforeKeeping({
    studentId,
    wipe: () => setReason(''),
    takeOver: setReason,
  });
  const stages = [1, 2, 3, 4] as const;
  return (
    <Form
      className="stack-tight"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        check('mentor', reason, () => onSave({ stage, reason }));
      }}
    >
      <SegmentedChoice
        label={text.stageTitle}
        hideLabel
        options={stages.map((one) => ({ id: String(one), label: terms.stage[one] }))}
        value={String(stage)}
        onChange={(id) => setStage(stages.find((one) => String(one) === id) ?? stage)}
      />
      <TextField
        label={text.overrideReason}
        hint={text.overrideHint}
        value={reason}
        onChange={(next) => {
          forget();
          setReason(next);
        }}
        maxLength={200}
        autoFocus
        problem={tried && reason.trim() === '' ? text.reasonNeeded : undefined}
      />
      {shown}
      <div className="row-end">
        <Button onPress={onCancel}>{common.cancel}</Button>
        <Button type="submit" isDisabled={busy}>
          {common.save}
        </Button>
      </div>
    </Form>
  );
}

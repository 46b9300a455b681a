/** Something that came up and waits for a later talk: one line, and whose it is. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Speaker } from '../../../shared/model/facts.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { RunningTalk } from '../../../shared/model/run.ts';
import { run as words } from '../../../shared/text/run.ts';
import { useChange } from '../../api.ts';
import { useBeforeKeeping } from '../../components/before-keeping.tsx';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { RunPanel } from './run-panel.tsx';

interface ParkFormProps {
  studentId: Id;
  running: RunningTalk;
  onParked: () => void;
  onClose: () => void;
}

export function ParkForm({ studentId, running, onParked, onClose }: ParkFormProps) {
  const text = useText(words);
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<Speaker>('student');
  const [tried, setTried] = useState(false);
  const park = useChange('run.parkNew');
  const { check, forget, shown } = useBeforeKeeping({
    studentId,
    wipe: () => setTyped(''),
    takeOver: setTyped,
  });
  const keep = (): void => {
    setTried(true);
    const line = typed.trim();
    if (line === '') return;
    check(by, line, () =>
      park.mutate(
        { talkId: running.talkId, by, text: line },
        {
          onSuccess: onParked,
          onError: ({ failure }) => {
            if (failure.code === 'safety') setTyped('');
          },
        },
      ),
    );
  };
  return (
    <RunPanel title={text.park.title} hint={text.park.hint} onClose={onClose}>
      <Form
        className="run-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={text.park.label}
          maxLength={400}
          autoFocus
          value={typed}
          onChange={(value) => {
            forget();
            setTyped(value);
          }}
          problem={tried && typed.trim() === '' ? text.park.none : undefined}
        />
        <SegmentedChoice
          label={text.park.by}
          options={Speaker.options.map((id) => ({ id, label: running.voices[id] }))}
          value={by}
          onChange={setBy}
        />
        {shown}
        <Problem error={park.error} />
        <div className="row-end run-form-end">
          <Button onPress={onClose}>{text.close}</Button>
          <Button kind="filled" type="submit" isDisabled={park.isPending}>
            {text.park.keep}
          </Button>
        </div>
      </Form>
    </RunPanel>
  );
}

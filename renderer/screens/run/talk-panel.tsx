/** The form that is open in the middle of a talk; nothing when none is. */
import type { RunningTalk, RunTalk } from '../../../shared/model/run.ts';
import { AgreementForm } from './agreement-form.tsx';
import { NoteLine } from './note-line.tsx';
import type { Panel } from './panel.ts';
import { ParkForm } from './park-form.tsx';

interface TalkPanelProps {
  panel: Panel | null;
  talk: RunTalk;
  running: RunningTalk;
  onParked: () => void;
  onClose: () => void;
}

export function TalkPanel({ panel, talk, running, onParked, onClose }: TalkPanelProps) {
  const { studentId, givenName } = talk;
  if (panel?.of === 'agreement')
    return (
      <AgreementForm
        studentId={studentId}
        givenName={givenName}
        running={running}
        from={panel.from}
        onClose={onClose}
      />
    );
  if (panel?.of === 'note') return <NoteLine studentId={studentId} onClose={onClose} />;
  if (panel?.of === 'park')
    return <ParkForm studentId={studentId} running={running} onParked={onParked} onClose={onClose} />;
  return null;
}

/** One parent evening: who comes, what each asks, and the timeline. Put together of parts that know their own work. */
import { useState } from 'react';
import type { Evening } from '../../../shared/model/evening.ts';
import type { Id } from '../../../shared/model/records.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { useRead } from '../../api.ts';
import { Problem } from '../../components/notice.tsx';
import { SegmentedChoice } from '../../components/segmented-choice.tsx';
import { useText } from '../../language.tsx';
import { EveningHead } from './evening-head.tsx';
import { EveningSaid } from './evening-said.tsx';
import { PlanButtons } from './plan-buttons.tsx';
import { RhythmHint } from './rhythm-hint.tsx';
import { TalkDialog } from './talk-dialog.tsx';
import { TalkList } from './talk-list.tsx';
import { Timeline } from './timeline.tsx';
import { useEvening } from './use-evening.ts';

export function EveningScreen({ id }: { id: Id }) {
  const { data, error } = useRead('evenings.get', { id });
  return data === undefined ? <Problem error={error} /> : <EveningPage evening={data} />;
}

type View = 'talks' | 'timeline';

function EveningPage({ evening }: { evening: Evening }) {
  const text = useText(eveningScreen);
  const work = useEvening(evening);
  const [view, setView] = useState<View>(evening.plan.placed.length > 0 ? 'timeline' : 'talks');
  const [opened, setOpened] = useState<Id | null>(null);
  const talk = evening.talks.find(({ id }) => id === opened);
  return (
    <div className="evening">
      <EveningHead evening={evening} />
      <div className="row evening-bar">
        <SegmentedChoice
          label={text.viewLabel}
          hideLabel
          options={(['talks', 'timeline'] as const).map((id) => ({ id, label: text.views[id] }))}
          value={view}
          onChange={setView}
        />
        <span className="grow" />
        <PlanButtons work={work} onPlanned={() => setView('timeline')} />
      </div>
      <Problem error={work.error} />
      <RhythmHint work={work} />
      {view === 'talks' || evening.talks.length === 0 ? (
        <TalkList work={work} onOpen={setOpened} />
      ) : (
        <Timeline work={work} onOpen={setOpened} />
      )}
      <EveningSaid work={work} />
      {talk !== undefined && (
        <TalkDialog key={talk.id} talk={talk} work={work} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

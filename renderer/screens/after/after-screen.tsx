/** After an evening: who does what, what is left to do, and a look back. Nothing here is kept by itself. */
import { useState } from 'react';
import type { Id } from '../../../shared/model/records.ts';
import { after as words } from '../../../shared/text/after.ts';
import { callBackend, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';
import { LookBackPart } from './look-back-part.tsx';
import { OpenTalks } from './open-talks.tsx';
import { RecapItem } from './recap-item.tsx';

export function AfterScreen({ id }: { id: Id }) {
  const text = useText(words);
  const language = useLanguage();
  const { data, error } = useRead('after.read', { id, language });
  const print = usePrintJob();
  const [copied, setCopied] = useState<Id | null>(null);
  if (data === undefined) return <Problem error={error} />;
  const save = (studentIds: Id[], readers: ('student' | 'parents' | 'mentor')[]): void =>
    print.start((job) => callBackend('print.recap', { id, studentIds, readers, language, job }));
  return (
    <div className="after stack">
      <header>
        <PageTitle windowTitle={text.windowTitle}>{text.title(data.title)}</PageTitle>
        <p className="sub">{text.intro}</p>
      </header>
      <section aria-labelledby="recap-title" className="stack-tight">
        <div className="row">
          <h2 id="recap-title" className="grow">
            {text.recapTitle}
          </h2>
          {data.recaps.length > 0 && (
            <Button
              kind="filled"
              onPress={() =>
                save(
                  data.recaps.map(({ studentId }) => studentId),
                  ['student', 'parents', 'mentor'],
                )
              }
            >
              {text.saveAll}
            </Button>
          )}
        </div>
        <p className="soft small">{data.recaps.length === 0 ? text.noRecaps : text.saveAllHint}</p>
        <PackState pack={print} />
        <ul className="lines">
          {data.recaps.map((recap) => (
            <RecapItem
              key={recap.studentId}
              recap={recap}
              onSave={() => save([recap.studentId], ['student', 'parents'])}
              isLastCopied={copied === recap.studentId}
              onCopy={() => setCopied(recap.studentId)}
            />
          ))}
        </ul>
      </section>
      <OpenTalks talks={data.talks} />
      <LookBackPart evening={data} />
      <p>
        <a href={`#/evening/${id}`}>{text.toEvening}</a>
      </p>
    </div>
  );
}

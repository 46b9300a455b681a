/** Growth over time: each dimension as a drawing of what each filled in, and the student's own page. For the mentor's eyes. */
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { nameVoices } from '../../../shared/domain/name-voices.ts';
import { growthOf } from '../../../shared/domain/growth.ts';
import { capitalise } from '../../../shared/domain/join-words.ts';
import type { Student } from '../../../shared/model/records.ts';
import { growthFigure, growthLegend } from '../../../shared/print/growth-figure.ts';
import { growth as words } from '../../../shared/text/growth.ts';
import { callBackend } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { drawNode } from '../../components/draw-node.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';
import { PackState } from '../pack/pack-state.tsx';
import { usePrintJob } from '../pack/use-print-job.ts';

export function Growth({ student }: { student: Student }) {
  const text = useText(words);
  const terms = useTerms();
  const language = useLanguage();
  const print = usePrintJob();
  const { days, rows } = growthOf(student.views);
  // One moment shows no growth; the profile above shows it already.
  if (days.length < 2) return null;
  const own = new Set(student.views.filter(({ by }) => by === 'student').map(({ day }) => day));
  const names = nameVoices(student, language);
  return (
    <Disclosure className="fold">
      <AriaButton slot="trigger" className="button button-quiet">
        {text.title}
      </AriaButton>
      <DisclosurePanel>
        <div className="growth-panel">
          <p className="soft small">{text.intro}</p>
          <ul className="growth-legend small">
            {growthLegend(rows[0]?.lines ?? [], names).map(({ name, sign }) => (
              <li key={name}>
                {drawNode(sign)} {name}
              </li>
            ))}
          </ul>
          <ul className="growth-list">
            {rows.map(({ dimension, lines }) => (
              <li key={dimension} className="growth">
                <h3>{capitalise(terms.dimension[dimension])}</h3>
                {drawNode(growthFigure({ language, dimension, days, lines, names }))}
              </li>
            ))}
          </ul>
          {own.size > 1 && (
            <div className="row">
              <Button
                onPress={() =>
                  print.start((job) => callBackend('print.growth', { studentId: student.id, language, job }))
                }
              >
                {text.save(student.givenName)}
              </Button>
              <span className="soft small">{text.saveHint(student.givenName)}</span>
            </div>
          )}
          <PackState pack={print} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

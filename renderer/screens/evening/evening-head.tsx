/** The head of an evening: its name, one line of facts, and the way to change it. */
import type { Evening } from '../../../shared/model/evening.ts';
import { eveningForm } from '../../../shared/text/evening-form.ts';
import { eveningScreen } from '../../../shared/text/evening-screen.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { weekdayShort } from '../../days.ts';
import { useLanguage, useText } from '../../language.tsx';
import { RunLinks } from '../run/run-links.tsx';
import { EveningActions } from './evening-actions.tsx';

export function EveningHead({ evening }: { evening: Evening }) {
  const text = useText(eveningScreen);
  const form = useText(eveningForm);
  const language = useLanguage();
  const { sessions, talks, plan, title } = evening;
  const needed = talks.filter((talk) => talk.needed).length;
  const days = [...new Set(sessions.map(({ day }) => day))].map((day) => weekdayShort(day, language));
  return (
    <header className="evening-head">
      <div className="grow">
        <a className="small" href="#/evenings">
          ‹ {text.toList}
        </a>
        <PageTitle windowTitle={text.windowTitle}>{title}</PageTitle>
        <p className="sub">
          {[
            days.join(', '),
            talks.length === 0 ? form.nobodyYet : text.facts(needed, plan.placed.length),
            ...(needed < talks.length ? [text.notNeeded(talks.length - needed)] : []),
          ].join(' · ')}
        </p>
        <RunLinks evening={evening} />
      </div>
      <EveningActions evening={evening} />
    </header>
  );
}

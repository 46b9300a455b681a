/** Closing a period, also with days of one's own, and opening one again of which nothing was given out. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { dateInWords } from '../../../shared/domain/date-in-words.ts';
import { capitalise } from '../../../shared/domain/join-words.ts';
import { schoolYearOf } from '../../../shared/domain/school-year.ts';
import { PeriodName } from '../../../shared/model/summary-page.ts';
import { summaryPage } from '../../../shared/text/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { ListChoice } from '../../components/list-choice.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { readTypedDay } from '../../read-typed-day.ts';
import { periodLabel } from './choice-options.ts';
import { ClosePeriods } from './close-periods.tsx';

export function PeriodsScreen() {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const { data, error } = useRead('summary.periods', {});
  const reopen = useChange('summary.reopenPeriod');
  return (
    <div className="page-narrow stack">
      <header>
        <a className="small" href="#/summary">
          ‹ {text.title}
        </a>
        <PageTitle windowTitle={text.closeTitle}>{text.closeTitle}</PageTitle>
      </header>
      <Problem error={error ?? reopen.error} />
      {data !== undefined && data.closed.length > 0 && (
        <ul className="plain-list">
          {data.closed.map(({ id, starts, ends, students, exports }) => (
            <li key={id} className="summary-period">
              <span>
                <strong>{capitalise(periodLabel(id, language))}</strong>, {dateInWords(starts, language)} –{' '}
                {dateInWords(ends, language)}, {text.closeHint(students)}
              </span>
              {exports === 0 && (
                <Button onPress={() => reopen.mutate({ id })}>
                  {text.reopen(periodLabel(id, language))}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {reopen.isSuccess && <Notice kind="done">{text.reopened}</Notice>}
      {data !== undefined && <ClosePeriods proposed={data.proposed} />}
      <OwnPeriod />
    </div>
  );
}

/** Dates of one's own; the school year is that of the first day. */
function OwnPeriod() {
  const text = useText(summaryScreen);
  const page = useText(summaryPage);
  const close = useChange('summary.closePeriod');
  const [name, setName] = useState<PeriodName>('period-1');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const starts = readTypedDay(from, true) ?? null;
  const ends = readTypedDay(to, true) ?? null;
  return (
    <section className="stack-tight" aria-labelledby="own-period">
      <h2 id="own-period">{text.ownPeriod}</h2>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (starts !== null && ends !== null)
            close.mutate({ schoolYear: schoolYearOf(starts), name, starts, ends });
        }}
      >
        <ListChoice
          label={text.periodName}
          options={PeriodName.options.map((id) => ({ id, label: page.period[id] }))}
          value={name}
          onChange={setName}
        />
        <div className="row summary-days">
          <DayField
            label={text.from}
            value={from}
            onChange={setFrom}
            needsYear
            example={text.fromExample}
            tried={tried}
          />
          <DayField
            label={text.to}
            value={to}
            onChange={setTo}
            needsYear
            example={text.toExample}
            tried={tried}
          />
        </div>
        <Problem error={close.error} />
        {close.isSuccess && <Notice kind="done">{text.closed}</Notice>}
        <div>
          <Button type="submit" isDisabled={close.isPending}>
            {text.closeOwn}
          </Button>
        </div>
      </Form>
    </section>
  );
}

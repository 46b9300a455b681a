/** The anonymised summary: a closed period, a choice, the page as it will leave. */
import { useLocation } from 'wouter';
import { privacyPage } from '../../../shared/text/privacy-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useText } from '../../language.tsx';
import { ClosePeriods } from './close-periods.tsx';
import { SummaryDesk } from './summary-desk.tsx';

export function SummaryScreen() {
  const text = useText(summaryScreen);
  const officer = useText(privacyPage);
  const [, navigate] = useLocation();
  const { data, error } = useRead('summary.periods', {});
  const own = data?.closed.map(({ id }) => id) ?? [];
  const merged = data?.merged.map(({ id }) => id) ?? [];
  return (
    <div className="summary-screen stack">
      <header>
        <PageTitle windowTitle={text.title}>{text.title}</PageTitle>
        <p>{text.intro}</p>
      </header>
      <Problem error={error} />
      {own.length + merged.length > 0 && <SummaryDesk periods={{ own, merged }} />}
      {data !== undefined && own.length + merged.length === 0 && (
        <div className="stack summary-prose">
          <p>
            <strong>{text.noPeriods}</strong> {text.noPeriodsHow}
          </p>
          {data.proposed.length === 0 && (
            <div>
              <Button kind="filled" onPress={() => navigate('/evenings')}>
                {text.toEvenings}
              </Button>
            </div>
          )}
        </div>
      )}
      {data !== undefined && (own.length + merged.length === 0 || data.proposed.length > 0) && (
        <ClosePeriods proposed={data.proposed} isFirst={own.length + merged.length === 0} />
      )}
      {data !== undefined && (
        <p className="row summary-links">
          <a href="#/summary/periods">{text.closeTitle}</a>
          <a href="#/summary/merge">{text.mergeTitle}</a>
          <a href="#/privacy">{officer.window}</a>
        </p>
      )}
    </div>
  );
}

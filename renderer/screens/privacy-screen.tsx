/** What is kept, how it is protected and how to check that: for the data protection officer. */
import { privacyPage } from '../../shared/text/privacy-page.ts';
import { callBackend, useRead } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Problem } from '../components/notice.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { useLanguage, useText } from '../language.tsx';
import { PackState } from './pack/pack-state.tsx';
import { usePrintJob } from './pack/use-print-job.ts';

export function PrivacyScreen() {
  const text = useText(privacyPage);
  const language = useLanguage();
  const { data, error } = useRead('privacy.page', { language });
  const saving = usePrintJob();
  return (
    <div className="page-narrow stack">
      <header>
        <a className="small" href="#/settings">
          {text.toSettings}
        </a>
        <PageTitle windowTitle={text.window}>{text.title}</PageTitle>
        <p>{text.intro}</p>
      </header>
      <div>
        <Button
          kind="filled"
          onPress={() => saving.start((job) => callBackend('privacy.savePage', { language, job }))}
        >
          {text.save}
        </Button>
      </div>
      <PackState pack={saving} />
      <Problem error={error} />
      {data?.parts.map(({ title, lines }) => (
        <section key={title} className="stack-tight">
          <h2>{title}</h2>
          <dl className="privacy-lines">
            {lines.map(({ heading, text: said, checks }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>
                  {said}
                  {checks.length > 0 && (
                    <span className="soft small">
                      {text.check} {checks.join(', ')}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

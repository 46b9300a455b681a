/** For a coordinator: counts that mentors sent, and what a mentor sends. Personal data, and said to be. */
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { useChange, useRead } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problem } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { periodLabel } from './choice-options.ts';
import { OpenBundle } from './open-bundle.tsx';
import { SaveBundle } from './save-bundle.tsx';

export function MergeScreen() {
  const text = useText(summaryScreen);
  const language = useLanguage();
  const { data, error } = useRead('summary.periods', {});
  const remove = useChange('summary.removeBundles');
  const merged = data?.merged ?? [];
  return (
    <div className="page-narrow stack summary-tasks">
      <header>
        <a className="small" href="#/summary">
          ‹ {text.title}
        </a>
        <PageTitle windowTitle={text.mergeTitle}>{text.mergeTitle}</PageTitle>
        <p>{text.bundleIntro}</p>
      </header>
      <Problem error={error ?? remove.error} />
      <section className="stack-tight" aria-labelledby="save-bundle">
        <h2 id="save-bundle">{text.bundleTitle}</h2>
        <p>{text.bundleWarning}</p>
        {data !== undefined && <SaveBundle periods={data.closed.map(({ id }) => id)} />}
      </section>
      <section className="stack-tight" aria-labelledby="open-bundle">
        <h2 id="open-bundle">{text.mergeOpenTitle}</h2>
        <p>{text.mergeIntro}</p>
        <OpenBundle />
        {merged.map(({ id, students }) => (
          <p key={id}>{text.mergeHere(students, periodLabel(id, language))}</p>
        ))}
        {remove.data !== undefined && merged.length === 0 && <Notice kind="done">{text.mergeRemoved}</Notice>}
        {merged.length > 0 && (
          <div className="stack-tight">
            <div>
              <Button isDisabled={remove.isPending} onPress={() => remove.mutate({})}>
                {text.mergeRemove}
              </Button>
            </div>
            <p className="soft small">{text.mergeRemoveHint}</p>
          </div>
        )}
      </section>
    </div>
  );
}

/** How the evening went, in words and one drawing; folded away, because it is for the mentor alone. */
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { lookBack } from '../../../shared/domain/evening/look-back.ts';
import type { AfterEvening } from '../../../shared/model/after.ts';
import { after as words } from '../../../shared/text/after.ts';
import { useText } from '../../language.tsx';
import { TalkChart } from './talk-chart.tsx';

export function LookBackPart({ evening }: { evening: AfterEvening }) {
  const text = useText(words);
  const back = lookBack(evening);
  return (
    <Disclosure className="fold">
      <AriaButton slot="trigger" className="button button-quiet">
        {text.lookBackTitle}
      </AriaButton>
      <DisclosurePanel>
        <div className="look-back stack">
          <p className="soft small">{text.lookBackIntro}</p>
          {back.held === 0 ? (
            <p>{text.lookBackNone}</p>
          ) : (
            <>
              <p>
                {text.held(back.held)} {text.time(back.planned, back.real)} {text.over(back.over)}
              </p>
              <section>
                <h3>{text.shareTitle}</h3>
                <p>{text.share(back.share, back.notJudged)}</p>
              </section>
              <section>
                <h3>{text.ownersTitle}</h3>
                <p>{text.owners(back.byOwner)}</p>
              </section>
              <TalkChart talks={evening.talks} />
            </>
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

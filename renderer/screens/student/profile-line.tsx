/** One dimension: four steps with words at the ends, a shape for each view, a soft band where they differ. */
import type { CombinedDimension } from '../../../shared/domain/combine-views.ts';
import { Rater } from '../../../shared/model/views.ts';
import { student as words } from '../../../shared/text/student.ts';
import { Voice } from '../../components/voice.tsx';
import { useTerms, useText } from '../../language.tsx';

interface ProfileLineProps {
  combined: CombinedDimension;
  /** Who gave a view at all: only of those "not seen" is said. */
  asked: readonly Rater[];
}

const steps = [1, 2, 3, 4] as const;
/** From here on the views are far enough apart to become a topic (domain.md §3). */
const topicSpread = 2;

export function ProfileLine({ combined, asked }: ProfileLineProps) {
  const text = useText(words);
  const terms = useTerms();
  const seen = Rater.options.flatMap((rater) => {
    const step = combined[rater];
    return step === null ? [] : [{ rater, step }];
  });
  const low = Math.min(...seen.map(({ step }) => step));
  const high = Math.max(...seen.map(({ step }) => step));
  const spread = seen.length < 2 ? 0 : high - low;
  const notSeen = asked.filter((rater) => combined[rater] === null).map((rater) => terms.rater[rater]);
  const [lowEnd, highEnd] = text.ends[combined.dimension];
  const inWords = [
    ...seen.map(({ rater, step }) => text.step(terms.rater[rater], step)),
    ...(notSeen.length > 0 ? [text.raterNotSeen(notSeen)] : []),
  ].join(', ');
  return (
    <li className="profile-line">
      <h3>{terms.dimension[combined.dimension]}</h3>
      <div className="profile-steps" role="img" aria-label={inWords}>
        {spread >= topicSpread && <span className={`profile-band from-${low} to-${high}`} />}
        {steps.map((step) => (
          <span key={step} className={`profile-step step-${step}`}>
            {seen
              .filter((view) => view.step === step)
              .map(({ rater }) => (
                <Voice key={rater} of={rater === 'parent' ? 'parents' : rater} size={16} />
              ))}
          </span>
        ))}
      </div>
      <p className="profile-ends">
        <span>{lowEnd}</span>
        <span>{highEnd}</span>
      </p>
      {spread >= topicSpread && <p className="small">{text.apart[spread === 2 ? 2 : 3]}</p>}
      {combined.parentsApart && <p className="small">{text.parentsApart}</p>}
      {notSeen.length > 0 && <p className="soft small">{text.raterNotSeen(notSeen)}</p>}
    </li>
  );
}

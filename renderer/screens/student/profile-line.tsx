/** One dimension: a shape for each view on the four steps, an open one where nothing was seen, a band where they differ. Said in words too. */
import { capitalise } from '../../../shared/domain/join-words.ts';
import { bandOf, type ProfileRow } from '../../../shared/domain/profile-rows.ts';
import type { Speaker } from '../../../shared/model/facts.ts';
import type { Stage } from '../../../shared/model/views.ts';
import { markInWords, profile as words } from '../../../shared/text/profile.ts';
import { Voice } from '../../components/voice.tsx';
import { useLanguage, useTerms, useText } from '../../language.tsx';

interface ProfileLineProps {
  row: ProfileRow;
  /** What the three are called here. */
  names: Readonly<Record<Speaker, string>>;
}

const places: readonly (Stage | null)[] = [1, 2, 3, 4, null];

export function ProfileLine({ row, names }: ProfileLineProps) {
  const text = useText(words);
  const terms = useTerms();
  const language = useLanguage();
  const band = bandOf(row);
  const several = row.marks.filter(({ of }) => of.length > 0);
  const notes = [
    ...(row.apart === 0 ? [] : [text.apart[row.apart === 2 ? 2 : 3]]),
    ...(several.length === 0
      ? []
      : [capitalise(`${several.map((mark) => markInWords(mark, names, language)).join(', ')}.`)]),
    ...(row.parentsApart ? [text.parentsApart] : []),
  ];
  return (
    <li className="profile-row">
      <h3>{terms.dimension[row.dimension]}</h3>
      <div
        className="profile-steps"
        role="img"
        aria-label={row.marks.map((mark) => markInWords(mark, names, language)).join(', ')}
      >
        {band !== null && <span className={`profile-band from-${band.from} to-${band.to}`} />}
        {places.map((step) => (
          <span key={step} className={step === null ? 'profile-unseen' : `profile-step step-${step}`}>
            {row.marks
              .filter((mark) => mark.step === step)
              .map(({ who }) => (
                <Voice key={who} of={who} size={16} />
              ))}
          </span>
        ))}
      </div>
      {notes.length > 0 && <p className="profile-note small">{notes.join(' ')}</p>}
    </li>
  );
}

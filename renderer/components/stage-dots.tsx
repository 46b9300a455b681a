/** A stage as four dots and in words; the words carry the meaning. */
import type { Stage } from '../../shared/model/views.ts';
import { useTerms } from '../language.tsx';

export function StageDots({ stage, provisional }: { stage: Stage; provisional: boolean }) {
  const terms = useTerms();
  return (
    <span className="stage">
      <svg className="stage-dots" width="46" height="10" viewBox="0 0 46 10" aria-hidden="true">
        {[1, 2, 3, 4].map((dot) => (
          <circle key={dot} className={dot <= stage ? 'reached' : ''} cx={dot * 12 - 7} cy="5" r="4" />
        ))}
      </svg>
      <span>
        {terms.stage[stage]}
        {provisional && <span className="soft">, {terms.provisional}</span>}
      </span>
    </span>
  );
}

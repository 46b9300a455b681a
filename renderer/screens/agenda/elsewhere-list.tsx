/** Points that do not belong in this conversation: what they are about, where they go, and why. */
import type { Elsewhere } from '../../../shared/model/agenda.ts';
import { agenda as texts } from '../../../shared/text/agenda.ts';
import { useTerms, useText } from '../../language.tsx';

export function ElsewhereList({ points }: { points: readonly Elsewhere[] }) {
  const text = useText(texts);
  const terms = useTerms();
  if (points.length === 0) return null;
  return (
    <section>
      <h2 className="list-title">{text.elsewhere}</h2>
      <ul className="elsewhere">
        {points.map((point) => (
          <li key={`${point.by} ${point.kind} ${point.text}`}>
            <div className="elsewhere-point">
              {/* A safety point is never echoed: its text is empty (design §3). */}
              <span>{point.text === '' ? text.hidden : `“${point.text}”`}</span>
              <span className="soft">
                {terms.pointKind[point.kind]} → {point.route}
              </span>
            </div>
            <p className="soft small">{point.because}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

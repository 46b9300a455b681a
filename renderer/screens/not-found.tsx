/** An address that leads nowhere. */
import { app } from '../../shared/text/app.ts';
import { useText } from '../language.tsx';

export function NotFound() {
  const text = useText(app);
  return (
    <div className="stack">
      <h1>{text.notFound}</h1>
      <a href="#/">{text.toStudents}</a>
    </div>
  );
}

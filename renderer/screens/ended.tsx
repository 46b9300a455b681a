/** What is left in the window when the program behind it has ended: one sentence, and nothing of anybody. */
import { app } from '../../shared/text/app.ts';
import { Mark } from '../components/mark.tsx';

export function Ended() {
  // No back end is left to ask for the settings; the page still says which language it was in.
  const text = app[document.documentElement.lang === 'en' ? 'en' : 'nl'];
  return (
    <main className="gate">
      <div className="gate-card">
        <Mark size={40} />
        <h1>{text.ended}</h1>
        <p role="alert">{text.endedAdvice}</p>
      </div>
    </main>
  );
}

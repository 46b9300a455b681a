/** The file of one student in parts. Draws what the back end put in words. */
import type { StudentFile } from '../../../shared/model/privacy.ts';
import { privacy } from '../../../shared/text/privacy.ts';
import { useText } from '../../language.tsx';

export function FileParts({ parts }: Pick<StudentFile, 'parts'>) {
  const text = useText(privacy);
  return parts.map(({ title, pairs, entries }, part) => (
    <section key={title} className="stack-tight" aria-labelledby={`file-part-${part}`}>
      <h2 id={`file-part-${part}`}>{title}</h2>
      {entries.length === 0 ? (
        <p className="soft">{text.nothing}</p>
      ) : (
        <ul className={pairs ? 'kept-list kept-pairs' : 'kept-list'}>
          {entries.map(({ heading, lines }, at) => (
            // The same words may stand there twice.
            <li key={`${at} ${heading}`}>
              <strong>{heading}</strong>
              {lines.map((line) => (
                <span key={line} className="soft">
                  {line}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}

/** The three voices as shapes: student a circle, parents a square, mentor a triangle; together all three in one. */
import type { Lead } from '../../shared/model/agenda.ts';

const paths: Record<Lead, string> = {
  student: 'M7 .5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z',
  parents: 'M1 1H13V13H1Z',
  mentor: 'M7 1L13.5 13H.5Z',
  together: 'M7 .5L13.5 7L7 13.5L.5 7Z',
};

/** Decorative: the words beside it carry the meaning. */
export function Voice({ of, size = 14 }: { of: Lead; size?: number }) {
  return (
    <svg className={`voice voice-${of}`} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <path d={paths[of]} />
    </svg>
  );
}

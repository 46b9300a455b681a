/** What a vault lives through before it is killed: sessions of acts, the same for the same seed. Makes no call itself. */
import { makeRandom } from '../../domain/agenda-space.ts';
import { type Act, passphrases, writes } from './acts.ts';

/** What is going on when the kill comes. */
export const killKinds = ['write', 'import', 'backup', 'restore', 'erasure', 'passphrase'] as const;
export type KillKind = (typeof killKinds)[number];

/** From an unlock on: some writes, and then what is of a kind. A session ends where it ends, or with its last act. */
export interface Session {
  kind: KillKind;
  /** Days after the first one. */
  day: number;
  acts: readonly Act[];
}

const anyWrite = Object.keys(writes) as (keyof typeof writes)[];

/** A session of every kind. The first one saves a backup by hand, which is restored later; at the end the old vault comes back. */
export function makePlan(seed: number): Session[] {
  const random = makeRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const act = (what: Act['what'], number = below(1000)): Act => ({ what, number });
  const some = (most: number): Act[] =>
    Array.from({ length: 1 + below(most) }, () => act(anyWrite[below(anyWrite.length)] ?? 'student'));
  const begin: Session = {
    kind: 'backup',
    day: 0,
    acts: [
      ...[1, 2, 3].map(() => act('student')),
      act('import', 8 + below(12)),
      ...some(3),
      act('makeBackup'),
    ],
  };
  const middle: Omit<Session, 'day'>[] = [
    // Now and then so many that the log is written back meanwhile, which is about every 150 writes.
    { kind: 'write', acts: some(below(3) === 0 ? 300 : 5) },
    {
      kind: 'import',
      acts: [...some(2), act('import', 5 + below(60)), ...(below(3) === 0 ? [act('undoImport')] : [])],
    },
    { kind: 'backup', acts: [...some(2), act('lock')] },
    { kind: 'restore', acts: [...some(2), act('restore')] },
    { kind: 'erasure', acts: [...some(2), act('erase')] },
    {
      kind: 'passphrase',
      acts: [
        ...some(2),
        below(3) === 0
          ? act('replaceRecoveryKey')
          : act('changePassphrase', 1 + below(passphrases.length - 1)),
      ],
    },
  ];
  const shuffled = middle
    .map((session) => ({ session, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ session }) => session);
  const end: Omit<Session, 'day'> = { kind: 'restore', acts: [...some(1), act('putBack')] };
  return [begin, ...[...shuffled, end].map((session, index) => ({ ...session, day: 1 + index }))];
}

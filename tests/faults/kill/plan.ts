/** What a vault lives through before it is killed: sessions of calls, the same for the same seed. Makes no call itself. */
import { makeRandom } from '../../domain/agenda-space.ts';

/** What is going on when the kill comes. */
export const killKinds = ['write', 'import', 'backup', 'restore', 'erasure', 'passphrase'] as const;
export type KillKind = (typeof killKinds)[number];

/** One thing that a mentor does: a call, or the few that belong together. `pick`: whom it concerns. */
export type Act =
  | { what: 'student' | 'point' | 'note' | 'agreement' | 'settle' | 'view' | 'archive' | 'undo'; pick: number }
  | { what: 'import'; rows: number }
  | { what: 'undoImport' | 'makeBackup' | 'lock' | 'restore' | 'putBack' | 'replaceRecoveryKey' }
  | { what: 'erase'; pick: number }
  | { what: 'changePassphrase'; to: number };

/** From an unlock on: some writes, and then what is of a kind. A session ends where it ends, or with its last act. */
export interface Session {
  kind: KillKind;
  /** Days after the first one. */
  day: number;
  acts: readonly Act[];
}

/** All of them strong enough; the first is that of the new vault. */
export const passphrases = [
  'fiets lamp koe wolk',
  'zonnebloem wandelt traag',
  'tulp ladder kompas vlieger',
] as const;

const writes = ['student', 'point', 'note', 'agreement', 'settle', 'view', 'archive', 'undo'] as const;

/** A session of every kind. The first one saves a backup by hand, which is restored later; at the end the old vault comes back. */
export function makePlan(seed: number): Session[] {
  const random = makeRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = (): number => below(1000);
  const write = (): Act => ({ what: writes[below(writes.length)] ?? 'student', pick: pick() });
  const some = (most: number): Act[] => Array.from({ length: 1 + below(most) }, write);
  const begin: Session = {
    kind: 'backup',
    day: 0,
    acts: [
      ...[1, 2, 3].map((): Act => ({ what: 'student', pick: pick() })),
      { what: 'import', rows: 8 + below(12) },
      ...some(3),
      { what: 'makeBackup' },
    ],
  };
  const middle: Omit<Session, 'day'>[] = [
    { kind: 'write', acts: some(5) },
    {
      kind: 'import',
      acts: [
        ...some(2),
        { what: 'import', rows: 5 + below(60) },
        ...(below(3) === 0 ? [{ what: 'undoImport' } as const] : []),
      ],
    },
    { kind: 'backup', acts: [...some(2), { what: 'lock' }] },
    { kind: 'restore', acts: [...some(2), { what: 'restore' }] },
    { kind: 'erasure', acts: [...some(2), { what: 'erase', pick: pick() }] },
    {
      kind: 'passphrase',
      acts: [
        ...some(2),
        below(3) === 0
          ? { what: 'replaceRecoveryKey' }
          : { what: 'changePassphrase', to: 1 + below(passphrases.length - 1) },
      ],
    },
  ];
  const shuffled = middle
    .map((session) => ({ session, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ session }) => session);
  const end: Omit<Session, 'day'> = { kind: 'restore', acts: [...some(1), { what: 'putBack' }] };
  return [begin, ...[...shuffled, end].map((session, index) => ({ ...session, day: 1 + index }))];
}

/**
 * The smallest sets of things that a mentor could give up so that everybody has a place and nobody is fixed against a rule.
 * Tries and counts; changes nothing.
 *
 * A set that helps must hold something of what is in the way (a Hall violator, found along alternating paths:
 * `list-concessions.ts`). So from the facts as they are, one such thing is given up, what is then in the way is found anew,
 * and so on (Reiter's hitting-set tree, Artificial Intelligence 32, 1987), all sets of one before those of two.
 */
import type { EveningFacts } from '../../model/evening-plan.ts';
import { compareText } from './compare-text.ts';
import { concede, type Concession, nameConcession } from './concede.ts';
import { createRoomFinder, type Room } from './find-room.ts';
import { listConcessions } from './list-concessions.ts';

const mostSets = 6;
const largestSet = 3;
/** Tries in all, so that a hopeless evening is told within a second or two: a try costs more the more talks there are [design]. */
const triesFor = (talks: number): number => Math.ceil(40_000 / (talks + 10));

interface Node {
  facts: EveningFacts;
  room: Room;
  set: readonly Concession[];
}

const isGood = ({ missing, clashes }: Room): boolean => missing === 0 && clashes.length === 0;

/** How many more have a place at most: a fixed talk may lie on three slots, and so may two homes keep apart. */
function gainOf(one: Concession, halves: number): number {
  if (one.rule === 'outside') return one.slots + halves;
  return one.rule === 'fixed' || one.rule === 'apart' ? 3 : 1;
}

/** Clashes that only a change of the talks themselves ends, each of another family: so many things at least have to go. */
function countSeparateClashes(facts: EveningFacts, { clashes }: Room): number {
  const families = new Map(facts.talks.map(({ id, family }) => [id, family]));
  const seen = new Set<string>();
  let count = 0;
  for (const { rule, talks } of clashes) {
    // A longer session may end several of these at once.
    if (rule === 'outside' || rule === 'early' || rule === 'late') continue;
    const involved = talks.map((talk) => families.get(talk) ?? '');
    if (involved.some((family) => seen.has(family))) continue;
    for (const family of involved) seen.add(family);
    count++;
  }
  return count;
}

/** The same for a session that ends later, however much. */
const nameShort = (one: Concession): string =>
  one.rule === 'outside' ? `outside ${one.session}` : nameConcession(one);

const nameSet = (set: readonly Concession[], name: (one: Concession) => string): string =>
  set.map(name).toSorted(compareText).join(', ');

/** Sets of one size, at most six, each of which helps; empty: nothing is in the way, or no set of three was found. */
export function findSacrifices(facts: EveningFacts): Concession[][] {
  const findRoom = createRoomFinder();
  const first = findRoom(facts);
  if (isGood(first)) return [];
  // A longer session has other halves, which may suit everybody who asked for one.
  const halves = facts.talks.filter(({ wishes }) =>
    wishes.some(({ kind, must }) => must && (kind === 'early' || kind === 'late')),
  ).length;
  let nodes: Node[] = [{ facts, room: first, set: [] }];
  let triesLeft = triesFor(first.problem.candidates.length);
  for (let size = 1; size <= largestSet; size++) {
    const seen = new Set<string>();
    /** Sets that help, without how much longer: a session need not be longer than is enough. */
    const enough = new Set<string>();
    const helping: Concession[][] = [];
    const next: Node[] = [];
    for (const node of nodes) {
      if (countSeparateClashes(node.facts, node.room) > largestSet - size + 1) continue;
      const concessions = listConcessions(node.facts, node.room);
      const most = concessions.reduce((high, one) => Math.max(high, gainOf(one, halves)), 0);
      const later = (largestSet - size) * most;
      for (const one of concessions) {
        if (node.set.some((other) => nameShort(other) === nameShort(one))) continue;
        if (node.room.missing > gainOf(one, halves) + later) continue;
        const set = [...node.set, one];
        const name = nameSet(set, nameConcession);
        if (seen.has(name) || enough.has(nameSet(set, nameShort))) continue;
        if (helping.length >= mostSets || triesLeft === 0) return helping;
        seen.add(name);
        triesLeft--;
        const then = concede(node.facts, one);
        const room = findRoom(then);
        if (isGood(room)) {
          helping.push(set);
          enough.add(nameSet(set, nameShort));
        } else next.push({ facts: then, room, set });
      }
    }
    if (helping.length > 0) return helping;
    nodes = next;
  }
  return [];
}

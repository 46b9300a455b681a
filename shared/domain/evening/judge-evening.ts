/** Says of places in an evening what clashes and what is not as asked. Moves nothing, whoever chose the places. */
import type { EveningFacts, EveningPlan, EveningRemark, PlacedTalk } from '../../model/evening-plan.ts';
import { eveningRoom } from '../../text/evening-room.ts';
import { timeOf } from './clock.ts';
import { compareText } from './compare-text.ts';
import { describeBreach, describeUnmet } from './describe-talk.ts';
import type { Stretch } from './evening-slots.ts';
import { type Grid, makeGrid, type Place, readPlace, samePlace } from './make-grid.ts';
import { areNeighbours, areTooClose, findLooseSiblings, mustBeApart } from './pair-rules.ts';
import { readTalk, type Talk } from './read-talk.ts';
import { sayWhen, type Speech } from './say-when.ts';
import { findBreaches, overlap } from './talk-rules.ts';

/** Where a talk is: `start` is on the clock of the session's day. */
export interface ChosenPlace {
  talk: string;
  session: string;
  start: string;
}
interface PlacedHere {
  talk: Talk;
  place: Place;
}

const inTimeOrder = (a: PlacedHere, b: PlacedHere): number =>
  a.place.from - b.place.from || compareText(a.talk.id, b.talk.id);

/** What two talks do to each other, in time order. */
function judgePairs(placed: readonly PlacedHere[], grid: Grid, speech: Speech): EveningRemark[] {
  const { texts } = speech;
  const places = placed.map(({ place }) => place);
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other): EveningRemark[] => {
      const talks = [one.talk.id, other.talk.id];
      const [both, times] = [speech.both(one.talk, other.talk), speech.times(one.place, other.place)];
      if (areTooClose(one.place, other.place, grid)) {
        const say = overlap(one.place, other.place) ? texts.overlap : texts.noChangeover;
        return [{ rule: 'overlap', talks, text: say(both, times) }];
      }
      const others = places.filter((place) => place !== one.place && place !== other.place);
      return mustBeApart(one.talk, other.talk) && areNeighbours(one.place, other.place, grid, others)
        ? [{ rule: 'apart', talks, text: texts.apart(both, times) }]
        : [];
    }),
  );
}

function judgeSiblings(placed: readonly PlacedHere[], grid: Grid, speech: Speech): EveningRemark[] {
  const groups = Map.groupBy(placed, ({ talk }) => talk.source.siblings);
  const places = placed.map(({ place }) => place);
  return [...groups].flatMap(([siblings, members]) =>
    siblings === null
      ? []
      : findLooseSiblings(members, grid, places).map(([a, b]): EveningRemark => ({
          rule: 'siblings',
          talks: [a.talk.id, b.talk.id],
          text: speech.texts.siblings(speech.both(a.talk, b.talk), speech.times(a.place, b.place)),
        })),
  );
}

function judgeFixed({ talk, place }: PlacedHere, speech: Speech): EveningRemark[] {
  if (talk.fixed === null || samePlace(talk.fixed, place)) return [];
  const text = speech.texts.notFixed(talk.source.name, speech.at(talk.fixed.from), speech.at(place.from));
  return [{ rule: 'fixed', talks: [talk.id], text }];
}

const toPlaced = ({ talk, place }: PlacedHere, grid: Grid): PlacedTalk => {
  const session = grid.sessions[place.session];
  const midnight = session?.midnight ?? 0;
  return {
    talk: talk.id,
    session: session?.session.id ?? '',
    start: timeOf(place.from - midnight),
    end: timeOf(place.to - midnight),
    fixed: talk.fixed !== null,
    moved: talk.was !== null && !samePlace(talk.was, place),
  };
};

const showStretches = (
  grid: Grid,
  of: (session: Grid['sessions'][number], index: number) => readonly Stretch[],
) =>
  grid.sessions.flatMap((session, index) =>
    of(session, index).map(({ from, to }) => ({
      session: session.session.id,
      start: timeOf(from - session.midnight),
      end: timeOf(to - session.midnight),
    })),
  );

/**
 * `places`: of talks of these facts, at most one each; others are passed over. A needed talk without a place is said to have
 * none yet. Throws where a place is in an unknown session.
 */
export function judgeEvening(facts: EveningFacts, places: readonly ChosenPlace[]): EveningPlan {
  const grid = makeGrid(facts);
  const speech = sayWhen(grid, facts.language);
  const talks = facts.talks.toSorted((a, b) => compareText(a.id, b.id)).map((one) => readTalk(one, grid));
  const placeOf = new Map(places.map((place) => [place.talk, place]));
  const placed = talks
    .flatMap((talk): PlacedHere[] => {
      const chosen = placeOf.get(talk.id);
      return chosen === undefined ? [] : [{ talk, place: readPlace(grid, chosen, talk.source.minutes) }];
    })
    .toSorted(inTimeOrder);
  return {
    slots: showStretches(grid, (_, index) => grid.slots.filter(({ session }) => session === index)),
    breaks: showStretches(grid, ({ breaks }) => breaks),
    placed: placed.map((one) => toPlaced(one, grid)),
    unplaced: talks
      .filter(({ id, source }) => source.needed && !placeOf.has(id))
      .map(({ id, source }) => ({
        rule: 'no-room',
        talks: [id],
        text: eveningRoom[facts.language].noPlaceYet(source.name),
      })),
    conflicts: [
      ...placed.flatMap((one) => [
        ...judgeFixed(one, speech),
        ...findBreaches(one.talk, one.place, grid).map((breach) =>
          describeBreach(one.talk, one.place, breach, grid, speech),
        ),
      ]),
      ...judgePairs(placed, grid, speech),
    ],
    unmet: [
      ...placed.flatMap(({ talk, place }) => describeUnmet(talk, place, grid, speech)),
      ...judgeSiblings(placed, grid, speech),
    ],
    giveUp: [],
  };
}

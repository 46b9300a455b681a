/** Kills a plan at random moments, some of them twice, and counts what came of it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRandom } from '../../domain/agenda-space.ts';
import { checkPlace } from './check-place.ts';
import { killOnce } from './kill-once.ts';
import type { LivedPlan, LivedSession } from './live-plan.ts';
import type { KillKind } from './plan.ts';

export interface KillResult {
  kind: KillKind;
  /** Where exactly, to do it again. */
  where: string;
  acknowledged: boolean;
  twice: boolean;
  is: 'before' | 'after' | 'neither';
  faults: readonly string[];
}

/** A program that was just started is slower than the one that was measured: kills come up to so many times as late. */
const slower = 1.6;

/** One kill in the last act of a session, of writes in any, and now and then in the unlock. `random`: 0 to 1. */
export async function killSession(
  plan: LivedPlan,
  lived: LivedSession,
  random: () => number,
): Promise<KillResult> {
  const { session, snapshot, moments } = lived;
  const last = session.acts.length - 1;
  const isLast = session.kind !== 'write' && random() < 0.8;
  const act = isLast ? last : Math.floor(random() * (last + 2)) - 1;
  const twice = random() < 0.3;
  const { took } = moments[act + 1] ?? { took: 0 };
  const after = Math.floor(random() * slower * took);
  const place = mkdtempSync(join(tmpdir(), 'driehoek-killed-'));
  try {
    cpSync(snapshot, place, { recursive: true, preserveTimestamps: true });
    const [first] = moments;
    const from = moments[act] ?? first;
    const to = moments[act + 1];
    if (from === undefined || to === undefined || first === undefined) throw new Error('no such act');
    // No further than this act, however late the kill comes.
    const until = { ...session, acts: session.acts.slice(0, act + 1) };
    const killed = await killOnce({ place, session: until, keys: first.keys }, { act, after }, plan.cache);
    const changesKeys = from.keys.passphrase !== to.keys.passphrase;
    // Again in the unlock that follows, which has to tidy up; not where either passphrase may be the right one.
    if (twice && !changesKeys)
      await killOnce(
        { place, session: { ...session, acts: [], day: session.day + 1 }, keys: to.keys },
        { act: -1, after: Math.floor(random() * slower * first.took) },
        plan.cache,
      );
    const found = await checkPlace(place, { before: from, after: to, ...killed, day: session.day + 1 }, plan);
    const where = `day ${session.day}, act ${act} (${session.acts[act]?.what ?? 'unlock'}), ${after} ms`;
    return { kind: session.kind, where, twice: twice && !changesKeys, ...killed, ...found };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** `times` kills, spread over the sessions; two at a time, as a machine has at least two cores. */
export async function killPlan(plan: LivedPlan, times: number, seed: number): Promise<KillResult[]> {
  const random = makeRandom(seed);
  const jobs = Array.from({ length: times }, (_, index) => {
    const lived = plan.sessions[1 + (index % (plan.sessions.length - 1))];
    if (lived === undefined) throw new Error('a plan without sessions');
    // A row of its own for each, so that two at a time do not change each other's.
    return { lived, random: makeRandom(Math.floor(random() * 2 ** 32)) };
  });
  const results: KillResult[] = [];
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift())
      results.push(await killSession(plan, job.lived, job.random));
  };
  await Promise.all([work(), work()]);
  return results;
}

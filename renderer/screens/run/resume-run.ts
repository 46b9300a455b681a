/**
 * After an unlock: run mode where a talk is going on, before anything else is shown that a family at the table may not
 * read. Leaves the address alone otherwise.
 */
import { CallFailed, callBackend } from '../../api.ts';
import { runPath } from './run-path.ts';

/** A talk that began longer ago goes on no more: it was forgotten, and a notice says so [design]. Milliseconds. */
const atMost = 3 * 60 * 60_000;

export async function resumeRun(): Promise<void> {
  try {
    const running = await callBackend('run.running', {});
    if (running !== null && Date.now() - Date.parse(running.began) < atMost)
      location.hash = `#${runPath(running)}`;
  } catch (problem) {
    // The page that comes up asks again, and says what went wrong.
    if (!(problem instanceof CallFailed)) throw problem;
  }
}

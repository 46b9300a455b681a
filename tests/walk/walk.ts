/** `npm run walk`: every agenda of the space, each held against every invariant. Ends with the number and the time. */
import { invariants } from '../domain/invariants/report.ts';
import { factsOf, spaceSize } from '../domain/agenda-space.ts';
import { runWalk } from './run-walk.ts';
import { partCount } from './walk-part.ts';

const start = performance.now();
const seconds = (): number => (performance.now() - start) / 1000;
const inWords = (number: number): string => Math.round(number).toLocaleString('en');

const { count, twice, problems } = await runWalk(undefined, (parts, walked) => {
  const speed = walked / seconds();
  process.stderr.write(
    `${parts} of ${partCount} parts, ${inWords(walked)} agendas, ${inWords(speed)} a second, ` +
      `${inWords((spaceSize - walked) / speed / 60)} minutes to go\n`,
  );
});

for (const problem of problems) {
  const index = Number(/\(place (\d+)\)$/u.exec(problem)?.[1]);
  console.log(`${problem}\n${JSON.stringify(factsOf(index))}\n`);
}
console.log(
  `${inWords(count)} of ${inWords(spaceSize)} agendas, ${invariants.length} invariants, ` +
    `${inWords(twice)} answered twice, ${problems.length} problems, ${inWords(seconds())} seconds`,
);
if (problems.length > 0 || count !== spaceSize) process.exitCode = 1;

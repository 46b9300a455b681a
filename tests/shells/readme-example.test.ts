/** The example of a call that the README shows gives the answer that the README shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

test('evening.plan as in the README', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('#### `evening.plan`'));
  const [input, answer] = [...section.matchAll(/```json\n(?<json>[^`]+)```/gu)].map(
    (match) => match.groups?.['json'] ?? '',
  );
  const { code, stdout, stderr } = await runCommand(
    'call.ts',
    ['evening.plan', '-', '--data', join(tmpdir(), 'driehoek-no-vault')],
    { input: input ?? '' },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(answer ?? ''));
});

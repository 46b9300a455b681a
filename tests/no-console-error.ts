/** An unexpected console.error or console.warn fails the test that caused it. */
import { afterEach, beforeEach, vi } from 'vitest';

const seen: string[] = [];
beforeEach(() => {
  seen.length = 0;
  for (const kind of ['error', 'warn'] as const)
    vi.spyOn(console, kind).mockImplementation((...parts: unknown[]) => {
      seen.push(parts.map(String).join(' '));
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  if (seen.length > 0) throw new Error(`Unexpected console output:\n${seen.join('\n')}`);
});

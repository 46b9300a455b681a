/** Argon2id with the least work that it can do, for tests that unlock thousands of times. Its cost is the matter of key-derivation.test.ts. */
import type * as HashWasm from 'hash-wasm';

/** For `vi.mock(import('hash-wasm'), …)`. */
export async function withQuickDerivation(real: () => Promise<typeof HashWasm>): Promise<typeof HashWasm> {
  const { argon2id, ...others } = await real();
  const quick = (options: Parameters<typeof argon2id>[0]) =>
    argon2id({ ...options, memorySize: 8, iterations: 1 });
  return { ...others, argon2id: quick as typeof argon2id };
}

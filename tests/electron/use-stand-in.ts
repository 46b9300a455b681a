/** For `node --import`: gives whoever imports `electron` the stand-in, and nobody the package, which would download. */
import { registerHooks } from 'node:module';

const standIn = new URL('stand-in.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

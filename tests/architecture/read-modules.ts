/** Every module of the project with what it imports, parsed rather than searched for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export const project = resolve(import.meta.dirname, '../..');

export interface Module {
  /** From the project's top, with slashes: `shared/contract.ts`. */
  path: string;
  text: string;
  /** Files as paths from the project's top, packages by their name, Node's own as `node:fs`. */
  imports: string[];
  /** Those among them that are there when the program runs, and not only for its types. */
  runtimeImports: string[];
}

/** `@scope/name/file` and `name/file` are both files of a package. */
const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

function importsOf(path: string, text: string): Pick<Module, 'imports' | 'runtimeImports'> {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      type: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : { request: moduleRequest.value, type: isType },
      ),
    ),
    // A computed name comes out as what it is computed from, and so as no package that is allowed.
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      request: text.slice(start, end).replaceAll(/^['"`]|['"`]$/gu, ''),
      type: false,
    })),
  ].map(({ request, type }) => ({
    name: request.startsWith('.') ? posix.join(posix.dirname(path), request) : packageOf(request),
    type,
  }));
  return {
    imports: requests.map(({ name }) => name),
    runtimeImports: requests.filter(({ type }) => !type).map(({ name }) => name),
  };
}

/** All modules below the given folders of the project. */
export function readModules(...folders: readonly string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|cjs)$/u.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = relative(project, file).split(sep).join('/');
        const text = readFileSync(file, 'utf8');
        return { path, text, ...importsOf(path, text) };
      })
      .toSorted((a, b) => a.path.localeCompare(b.path)),
  );
}

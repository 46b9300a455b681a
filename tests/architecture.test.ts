/** Who may import what (design §2). A new line here is a decision about the architecture, not a way to get a test green. */
import { describe, expect, test } from 'vitest';
import { type Module, readModules } from './architecture/read-modules.ts';

/** `path` ends with a slash for a folder. */
const isUnder = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

/** What the modules import that is not among the given places and packages. */
const strangers = (modules: readonly Module[], allowed: readonly string[]): string[] =>
  modules.flatMap(({ path, imports }) =>
    imports.filter((name) => !isUnder(name, allowed)).map((name) => `${path} imports ${name}`),
  );

const shared = readModules('shared');
const renderer = readModules('renderer');
const electron = readModules('electron');
const backend = electron.filter(({ path }) => path.startsWith('electron/backend/'));
const loopback = electron.filter(({ path }) => path.startsWith('electron/loopback/'));

/** The only modules that may know Electron. */
const electronShell = [
  'electron/answer-calls.ts',
  'electron/app-protocol.ts',
  'electron/clear-clipboard.ts',
  'electron/close-without-loss.ts',
  'electron/finish-in-window.ts',
  'electron/harden.ts',
  'electron/lock-when-away.ts',
  'electron/main.ts',
  'electron/menu.ts',
  'electron/opened-file.ts',
  'electron/own-page.ts',
  'electron/preload.ts',
  'electron/print-page.ts',
  'electron/print-window.ts',
  'electron/save-dialog.ts',
  'electron/self-test.ts',
  'electron/system-keystore.ts',
  'electron/when-it-breaks.ts',
  'electron/window.ts',
];
/** Commands for those who work on the program; they alone know the invented class. */
const developmentCommands = ['electron/demo.ts', 'electron/dev.ts'];
const buildFiles = ['electron/electron.vite.config.ts', 'electron/after-pack.cjs'];

test('every folder has modules, so that no rule holds of nothing', () => {
  for (const modules of [shared, renderer, backend, loopback]) expect(modules.length).toBeGreaterThan(5);
  const paths = electron.map(({ path }) => path);
  for (const path of [...electronShell, ...developmentCommands, ...buildFiles]) expect(paths).toContain(path);
});

describe('imports', () => {
  test('shared knows itself and zod', () => {
    expect(strangers(shared, ['shared/', 'zod'])).toEqual([]);
  });

  test('the renderer knows itself, shared and what draws', () => {
    const drawing = [
      '@fontsource/inter',
      '@internationalized/date',
      '@tanstack/react-query',
      'react',
      'react-aria-components',
      'react-dom',
      'wouter',
      'zod',
    ];
    expect(strangers(renderer, ['renderer/', 'shared/', ...drawing])).toEqual([]);
  });

  test('the back end knows itself, shared, the store and the file system, and nothing that reaches a network', () => {
    const packages = [
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      '@zxcvbn-ts/language-en',
      '@zxcvbn-ts/language-nl-be',
      'better-sqlite3',
      'hash-wasm',
      'highs',
      'ical-generator',
      'kysely',
      'papaparse',
      'saxes',
      'zod',
    ];
    // os: the name of the computer, for whoever finds the vault open elsewhere. worker_threads: tables of a summary are
    // made and audited beside what answers the window.
    const node = [
      'crypto',
      'fs',
      'fs/promises',
      'module',
      'os',
      'path',
      'util',
      'worker_threads',
      'zlib',
    ].map((name) => `node:${name}`);
    expect(strangers(backend, ['electron/backend/', 'shared/', ...packages, ...node])).toEqual([]);
  });

  test('outside the back end too, only the guard and the loopback server know Node’s network', () => {
    const network = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls'];
    const names = new Set(network.map((name) => `node:${name}`));
    const knowing = [...shared, ...renderer, ...electron]
      // A type is gone when the program runs.
      .filter(({ runtimeImports }) => runtimeImports.some((name) => names.has(name)))
      .map(({ path }) => path);
    expect(knowing).toEqual(['electron/loopback/server.ts', 'electron/shut-network.ts']);
    const bare = new Set(network);
    const withoutPrefix = [...shared, ...renderer, ...electron].filter(({ imports }) =>
      imports.some((name) => bare.has(name)),
    );
    expect(withoutPrefix.map(({ path }) => path)).toEqual([]);
  });

  test('every process of the program shuts Node’s network before it does anything', () => {
    const starts = ['call.ts', 'demo.ts', 'loopback/main.ts', 'main.ts'].map((name) => `electron/${name}`);
    const open = electron.filter(
      ({ path, text }) => starts.includes(path) && !text.includes('shutNetwork();'),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test('nobody knows the parts of Electron that reach out, update, or report', () => {
    const outward =
      /import \{[^}]*\b(?:autoUpdater|crashReporter|inAppPurchase|net|pushNotifications|shell|desktopCapturer)\b[^}]*\} from 'electron'/u;
    expect(electron.filter(({ text }) => outward.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('one module knows the solver', () => {
    const knowing = electron.filter(({ imports }) => imports.includes('highs')).map(({ path }) => path);
    expect(knowing).toEqual(['electron/backend/summary/solver.ts']);
  });

  test('the audit of a summary shares nothing with what protects it but the words of the solver', () => {
    const folder = 'shared/domain/summary';
    const words = ['shared/model/program.ts', 'shared/model/summary.ts', 'zod'];
    // Everything that the modules of a folder need, however far away.
    const reach = (from: string): string[] => {
      const reached = new Set<string>();
      const visit = (path: string): void => {
        if (reached.has(path)) return;
        reached.add(path);
        for (const name of shared.find((module) => module.path === path)?.imports ?? []) visit(name);
      };
      for (const { path } of shared) if (path.startsWith(from)) visit(path);
      return [...reached];
    };
    const audit = reach(`${folder}/audit/`);
    const protect = reach(`${folder}/protect/`);
    expect(audit.length).toBeGreaterThan(4);
    expect(protect.length).toBeGreaterThan(4);
    const strange = audit.filter((path) => !path.startsWith(`${folder}/audit/`) && !words.includes(path));
    expect(strange).toEqual(['shared/model/language.ts']);
    expect(protect.filter((path) => audit.includes(path) && path !== 'shared/model/program.ts')).toEqual([]);
  });

  test('the ledger of summaries judges without what protects, rounds or coarsens', () => {
    const ledger = shared.filter(({ path }) => path.startsWith('shared/domain/summary/ledger/'));
    const allowed = [
      'shared/domain/summary/ledger/',
      'shared/domain/summary/audit/',
      'shared/model/program.ts',
    ];
    expect(ledger.length).toBeGreaterThan(1);
    expect(strangers(ledger, allowed)).toEqual([]);
  });

  test('only the Electron shell knows Electron', () => {
    const knowing = electron.filter(({ imports }) => imports.includes('electron')).map(({ path }) => path);
    expect(knowing.filter((path) => !electronShell.includes(path))).toEqual([]);
  });

  test('what users install knows nothing that stays with developers', () => {
    const installed = electron.filter(
      ({ path }) => electronShell.includes(path) || path.startsWith('electron/backend/'),
    );
    const development = ['playwright-core', 'vite', 'electron-vite', 'vitest'];
    const wrong = installed.flatMap(({ path, imports }) =>
      imports
        .filter((name) => development.includes(name) || isUnder(name, ['electron/loopback/', 'tests/']))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the commands for development know the tests', () => {
    const knowing = [...shared, ...renderer, ...electron].filter(({ imports }) =>
      imports.some((name) => name.startsWith('tests/')),
    );
    expect(knowing.map(({ path }) => path).filter((path) => !developmentCommands.includes(path))).toEqual([]);
  });

  test('no module imports itself in a circle', () => {
    const modules = new Map([...shared, ...renderer, ...electron].map((module) => [module.path, module]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
      if (done.has(path)) return;
      done.add(path);
      for (const name of modules.get(path)?.runtimeImports ?? [])
        if (modules.has(name)) visit(name, [...way, path]);
    };
    for (const path of modules.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('what is in no module', () => {
  const product = [...shared, ...renderer, ...electron];
  const holding = (modules: readonly Module[], pattern: RegExp) =>
    modules.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  test('a branch on NODE_ENV, which would make tests test another program', () => {
    expect(holding(product, /\bNODE_ENV\b/u)).toEqual([]);
  });

  test('a way to the network in the back end or the shared rules', () => {
    expect(
      holding([...shared, ...backend], /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/u),
    ).toEqual([]);
  });

  test('a way around the window’s policy in the renderer', () => {
    const around =
      /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\()/u;
    expect(holding(renderer, around)).toEqual([]);
  });

  test('a clock or chance in the shared rules: the same input gives the same agenda', () => {
    expect(holding(shared, /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b/u)).toEqual([]);
  });

  test('a switched-off check', () => {
    const off = new RegExp(
      ['@ts-', '(?:ignore|nocheck|expect-error)|(?:oxlint|eslint)-', 'disable'].join(''),
      'u',
    );
    expect(holding([...product, ...readModules('tests')], off)).toEqual([]);
  });
});

test('every module begins with a line that says its job', () => {
  const silent = [...shared, ...renderer, ...electron].filter(({ text }) => !text.startsWith('/**'));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

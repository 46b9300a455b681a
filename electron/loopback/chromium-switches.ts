/** Switches that keep a Chromium-family browser quiet on the network and on disk. Data only. */

/** No name is ever looked up and no other address reached. The capitals matter: `~notfound` would be looked up. */
const nowhereBut = (hosts: string) => `--host-resolver-rules=MAP * ~NOTFOUND${hosts}`;

const quiet = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  // A crash report is a piece of memory, with names in it.
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  // Without it a key ring asks for its password at the first start.
  '--password-store=basic',
];

/** Chromium refuses to start its sandbox for root; `--test-type` hides the bar that warns of it. */
export const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? ['--no-sandbox', '--test-type'] : [];

/** For the browser that prints: it needs no address at all. */
export const printSwitches: readonly string[] = [...quiet, nowhereBut(''), '--user-agent=Driehoek'];

/** For the window: it needs the loopback server only. */
export const windowSwitches: readonly string[] = [
  ...quiet,
  ...asRoot,
  nowhereBut(' , EXCLUDE 127.0.0.1'),
  '--disable-extensions',
  '--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,SpellcheckService,Translate',
  // Nothing that is typed or shown gets into a history, a cache or a list of suggestions.
  '--incognito',
  '--inprivate',
];

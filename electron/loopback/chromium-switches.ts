/** Switches that keep a Chromium-family browser quiet on the network and on disk. Data only. */

/**
 * No name is ever looked up and no address reached but `host`, a name or address with or without a port; null: none.
 * The rules shut names, the proxy shuts addresses and ports: it has a name that nobody can have (RFC 2606) and that the
 * rules map to nothing besides. The capitals matter: `~notfound` would be looked up.
 */
const nowhereBut = (host: string | null): readonly string[] => [
  `--host-resolver-rules=MAP * ~NOTFOUND${host === null ? '' : ` , EXCLUDE ${host.split(':')[0]}`}`,
  '--proxy-server=socks5://nowhere.invalid:9',
  // Without `<-loopback>` every address of this machine would be reached past the proxy.
  `--proxy-bypass-list=<-loopback>${host === null ? '' : `;${host}`}`,
];

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
  // Not a proxy nor a policy of the page stops WebRTC; with this it has no way but through the proxy.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
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
export const printSwitches: readonly string[] = [...quiet, ...nowhereBut(null), '--user-agent=Driehoek'];

/** The last asks multicast for names of this network, as a part of WebRTC. */
const unwanted = [
  'AutofillServerCommunication',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpellcheckService',
  'Translate',
  'WebRtcHideLocalIpsWithMdns',
];

/** For the window: it needs the loopback server only. `host`: its address, with the port where that is known. */
export const windowSwitches = (host: string): readonly string[] => [
  ...quiet,
  ...asRoot,
  ...nowhereBut(host),
  '--disable-extensions',
  `--disable-features=${unwanted.join(',')}`,
  // Nothing that is typed or shown gets into a history, a cache or a list of suggestions.
  '--incognito',
  '--inprivate',
];

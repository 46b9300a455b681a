/**
 * A page that tries every way out that a browser has, to some places outside, as a script that got into the window
 * would. It runs in the window itself: served as it stands, without its types. When all is tried it makes the call
 * `done`, and leaves for the first place when that is answered.
 */

/** Longer than a way needs that is open; a shut one may never say so. In milliseconds. */
const patience = 2500;

const places = new URL(import.meta.url).searchParams.getAll('place');
const key = document.querySelector<HTMLMetaElement>('meta[name="driehoek-key"]')?.content ?? '';

function add<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  parent: HTMLElement = document.body,
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  parent.append(element);
  return element;
}
const link = (rel: string, href: string, as = '') => add('link', { rel, href, as }, document.head);
const style = (textContent: string) => add('style', { textContent });

/** A realm of its own, whose globals nobody has taken anything out of. */
function realm(): Window & typeof globalThis {
  const { contentWindow } = add('iframe', {});
  if (contentWindow === null) throw new Error('no realm');
  return contentWindow as Window & typeof globalThis;
}

/** Looks for every way to the servers that WebRTC would use. */
async function gather(Peer: typeof RTCPeerConnection, place: string): Promise<void> {
  const login = { username: 'a', credential: 'b' };
  const iceServers = [
    { urls: `stun:${place}` },
    { urls: [`turn:${place}?transport=udp`, `turn:${place}?transport=tcp`], ...login },
  ];
  const peer = new Peer({ iceServers });
  peer.createDataChannel('a');
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise<void>((done) => {
    peer.addEventListener('icegatheringstatechange', () => peer.iceGatheringState === 'complete' && done());
  });
}

function drawSvg(href: string): void {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  image.setAttribute('href', href);
  svg.append(image);
  document.body.append(svg);
}

function adoptRule(rule: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}

/** In the page's own file, which may be loaded; it asks for the address itself. */
const ownWorker = (address: string) => `/worker.js?${encodeURIComponent(address)}`;

function waysTo(place: string): Record<string, () => unknown> {
  const at = (way: string) => `http://${place}/${way}`;
  return {
    fetch: () => fetch(at('fetch')),
    'fetch-opaque': () => fetch(at('fetch-opaque'), { mode: 'no-cors', method: 'POST', body: 'name' }),

    xhr() {
      const request = new XMLHttpRequest();
      request.open('POST', at('xhr'));
      request.send('name');
    },
    beacon: () => navigator.sendBeacon(at('beacon'), 'name'),
    'event-source': () => new EventSource(at('event-source')),
    'web-socket': () => new WebSocket(`ws://${place}/web-socket`),
    'web-transport': () => new WebTransport(`https://${place}/web-transport`).ready,
    image: () => add('img', { src: at('image') }),
    'image-set': () => add('img', { srcset: `${at('image-set')} 1x` }),
    'image-input': () => add('input', { type: 'image', src: at('image-input') }),
    'image-in-frame': () => Object.assign(new (realm().Image)(), { src: at('image-in-frame') }),
    video: () => add('video', { src: at('video'), preload: 'auto' }),
    poster: () => add('video', { poster: at('poster') }),
    audio: () => add('audio', { src: at('audio'), preload: 'auto' }),
    frame: () => add('iframe', { src: at('frame') }),
    object: () => add('object', { data: at('object') }),
    embed: () => add('embed', { src: at('embed') }),
    script: () => add('script', { src: at('script') }),
    module: () => import(/* @vite-ignore */ at('module')),
    'own-worker': () => new Worker(ownWorker(at('own-worker'))),
    'service-worker': () => navigator.serviceWorker.register(ownWorker(at('service-worker'))),
    stylesheet: () => link('stylesheet', at('stylesheet')),
    manifest: () => link('manifest', at('manifest')),
    preload: () => link('preload', at('preload'), 'image'),
    prefetch: () => link('prefetch', at('prefetch')),
    'module-preload': () => link('modulepreload', at('module-preload')),
    preconnect: () => link('preconnect', `http://${place}`),
    'name-prefetch': () => link('dns-prefetch', `http://${place}`),
    font: () => new FontFace('Away', `url(${at('font')})`).load(),
    'style-import': () => style(`@import url(${at('style-import')});`),
    'style-url': () => style(`body { background: url(${at('style-url')}) }`),
    'style-rule': () => adoptRule(`html { background: url(${at('style-rule')}) }`),
    'style-attribute': () => add('p', {}).style.setProperty('background', `url(${at('style-attribute')})`),
    svg: () => drawSvg(at('svg')),
    form: () => add('form', { action: at('form'), method: 'post', target: '_blank' }).submit(),
    ping: () => add('a', { href: '#', ping: at('ping') }).click(),
    'new-window': () => open(at('new-window')),
    'new-window-link': () => add('a', { href: at('new-window-link'), target: '_blank' }).click(),
    webrtc: () => gather(RTCPeerConnection, place),
    'webrtc-of-a-frame': () => gather(realm().RTCPeerConnection, place),
  };
}

const tried: string[] = [];
const running: Promise<unknown>[] = [];
for (const [way, go] of places.flatMap((place) => Object.entries(waysTo(place)))) {
  tried.push(way);
  // What is refused here is shut; whether the others are, those outside know.
  running.push(Promise.resolve().then(go));
}
await Promise.race([Promise.allSettled(running), new Promise((done) => setTimeout(done, patience))]);
await fetch('/call', {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-driehoek-key': key },
  body: JSON.stringify({ name: 'done', input: tried }),
});
location.assign(`http://${places[0] ?? ''}/location`);

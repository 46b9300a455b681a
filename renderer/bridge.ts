/** The one door to the back end: put there by the shell's preload, or else the loopback address that served this page. */

export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
}

declare global {
  interface Window {
    bridge?: Bridge;
  }
}

const loopbackBridge: Bridge = {
  async call(name, input) {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, input }),
    });
    return response.json();
  },
};

export const bridge: Bridge = window.bridge ?? loopbackBridge;

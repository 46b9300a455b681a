/** The browser that tests drive, and the switches that keep it quiet on a machine without a network. */
import { windowSwitches } from '../electron/loopback/chromium-switches.ts';

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Those of the program's own window, on any port. */
export const windowArgs = ['--no-sandbox', '--disable-gpu', ...windowSwitches('127.0.0.1')];

/** The browser that tests drive, and the switches that keep it quiet on a machine without a network. */
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

/**
 * Takes out what electron-builder leaves or forces in: the page of an Electron without a program, and in a Mac program
 * insecure network loads and reasons for using devices.
 */
const fs = require('node:fs');
const path = require('node:path');
const plist = require('plist');

exports.default = async ({ electronPlatformName, appOutDir, packager }) => {
  const isMac = electronPlatformName === 'darwin';
  const contents = path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents');
  const resources = isMac ? path.join(contents, 'Resources') : path.join(appOutDir, 'resources');
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true });
  if (!isMac) return;
  const file = path.join(contents, 'Info.plist');
  const info = plist.parse(fs.readFileSync(file, 'utf8'));
  info.NSAppTransportSecurity = { NSAllowsArbitraryLoads: false };
  for (const device of ['Camera', 'Microphone', 'Bluetooth', 'BluetoothAlways', 'AudioCapture'])
    delete info[`NS${device}UsageDescription`];
  fs.writeFileSync(file, plist.build(info));
};

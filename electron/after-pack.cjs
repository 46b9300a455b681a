/** Takes out what electron-builder forces into a Mac program: insecure network loads and reasons for using devices. */
const fs = require('node:fs');
const path = require('node:path');
const plist = require('plist');

exports.default = async ({ electronPlatformName, appOutDir, packager }) => {
  if (electronPlatformName !== 'darwin') return;
  const file = path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist');
  const info = plist.parse(fs.readFileSync(file, 'utf8'));
  info.NSAppTransportSecurity = { NSAllowsArbitraryLoads: false };
  for (const device of ['Camera', 'Microphone', 'Bluetooth', 'BluetoothAlways', 'AudioCapture'])
    delete info[`NS${device}UsageDescription`];
  fs.writeFileSync(file, plist.build(info));
};

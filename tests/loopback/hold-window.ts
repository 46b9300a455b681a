/** Opens a window as the program does and waits to be killed. Arguments: the browser, the address, the data folder. */
import { openWindow } from '../../electron/loopback/open-window.ts';

const [browser = '', address = '', dataDir = ''] = process.argv.slice(2);
const window = openWindow(browser, address, dataDir);
await window.closed;

/** The program as `npm start -- --no-window` runs it, on the folder that it is given: prints its one-time address. */
import { runLoopback } from '../../electron/loopback/main.ts';

await runLoopback({ dataDir: process.argv[2] ?? '', saveDir: undefined, browser: null, window: false });

/** One thread of the walk: gets parts, walks them, answers. */
import { parentPort } from 'node:worker_threads';
import type { WalkPart } from './walk-part.ts';
import { walkPart } from './walk-part.ts';

const port = parentPort;
if (port === null) throw new Error('This file is a thread of the walk: start it with "npm run walk".');
port.on('message', (part: WalkPart) => port.postMessage(walkPart(part)));

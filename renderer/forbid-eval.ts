/**
 * Keeps zod from making code out of text. The content policy forbids that, and the browser reports each try as an
 * error. Has to be the first import of the window: zod looks when the first schema is made.
 */
import { config } from 'zod';

config({ jitless: true });

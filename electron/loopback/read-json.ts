/** Reads the JSON body of a request, and stops at a limit: nobody may fill the memory. */
import type { IncomingMessage } from 'node:http';

/** An import carries its file as base64 (`ImportRequest`, 16 million characters), and some room around it. */
const maxBytes = 17_000_000;

export type Body = { value: unknown } | { status: 400 | 413 | 415 };

async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The parsed body, or the HTTP status that refuses it: 415 not JSON by its type, 413 too large, 400 not JSON. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { status: 415 };
  const bytes = await readBytes(request);
  if (bytes === null) return { status: 413 };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { status: 400 };
  }
}

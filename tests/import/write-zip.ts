/** Writes zip files for tests, honest ones and ones that lie about their sizes. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  bytes: Uint8Array | string;
  /** What the headers say the part is when it is inflated; without it the truth. */
  claimedSize?: number;
  /** The flag of a part with a password. */
  encrypted?: boolean;
  stored?: boolean;
}

const dosDay = 0x5a21;

function writePart({ name, bytes, claimedSize, encrypted = false, stored = false }: ZipPart) {
  const plain = Buffer.from(bytes);
  const packed = stored ? plain : deflateRawSync(plain);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(encrypted ? 1 : 0, 2);
  fields.writeUInt16LE(stored ? 0 : 8, 4);
  fields.writeUInt16LE(dosDay, 8);
  fields.writeUInt32LE(crc32(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimedSize ?? plain.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return { name: Buffer.from(name), fields, packed };
}

const mark = (text: string): Buffer => Buffer.from(text, 'latin1');

export function writeZip(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, fields, packed } of parts.map(writePart)) {
    const local = Buffer.concat([mark('PK\u0003\u0004'), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(mark('PK\u0001\u0002'), Buffer.from([20, 0]), fields, rest, name);
    body.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...body, list, mark('PK\u0005\u0006'), end]);
}

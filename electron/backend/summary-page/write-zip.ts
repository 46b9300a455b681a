/** Writes a zip archive of a few small files: no times, no comments, no extra fields, the same bytes every time. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, 00:00: the first moment that a zip can name. */
const dosDate = 0x0021;
const dosTime = 0;
/** Version 2.0: deflate. */
const needed = 20;
const utf8Names = 0x0800;

interface Entry {
  name: Buffer;
  crc: number;
  packed: Buffer;
  size: number;
  offset: number;
}

/** What the local header and the directory say alike. */
function commonFields({ name, crc, packed, size }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(needed, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(dosTime, 6);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** In the given order. Files of less than 4 GB together. */
export function writeZip(files: readonly { name: string; bytes: Buffer }[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const entry = {
      name: Buffer.from(name),
      crc: crc32(bytes),
      packed: deflateRawSync(bytes),
      size: bytes.length,
      offset,
    };
    const body = Buffer.concat([signature(0x04034b50), commonFields(entry), entry.name, entry.packed]);
    offset += body.length;
    bodies.push(body);
    entries.push(entry);
  }
  const directory = Buffer.concat(
    entries.map((entry) => {
      const rest = Buffer.alloc(14);
      rest.writeUInt32LE(entry.offset, 10);
      return Buffer.concat([
        signature(0x02014b50),
        Buffer.from([needed, 0]),
        commonFields(entry),
        rest,
        entry.name,
      ]);
    }),
  );
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, signature(0x06054b50), end]);
}

/**
 * A file that goes to somebody else: a random key, sealed under a passphrase of its own as the vault's key is, and the
 * content under that key (AES-256-GCM). Knows no store and no content.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ErrorCode } from '../../../shared/model/errors.ts';
import { CallError } from '../call-error.ts';
import { keyDerivation, SealedSchema, type SealPurpose } from '../vault/key-file.ts';
import { openSeal, sealKey } from '../vault/seal.ts';

const version = 1;
const tagBytes = 16;

/** Upper bounds well below those of the vault: such a file comes from elsewhere, and may ask for 256 MiB at most. */
const SealedKdf = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int().min(19_456).max(262_144),
  passes: z.int().min(1).max(8),
  lanes: z.int().min(1).max(4),
});

/** Errors about a file, none of which tells anything of what is in it. */
type PlainCode = Exclude<ErrorCode, 'invalid-input' | 'wait'>;
interface SealedFileOf<C extends z.ZodType> {
  /** The first word of the file; never changes. */
  format: string;
  purpose: SealPurpose;
  Content: C;
  /** For another kind of file, one of a later version, one that was cut off or changed, and a wrong passphrase. */
  codes: Record<'unknown' | 'newer' | 'damaged' | 'passphrase', PlainCode>;
}
export interface SealedFile<T> {
  write: (content: T, passphrase: string) => Promise<Buffer>;
  /** Throws `CallError` with one of the codes. */
  read: (file: Buffer, passphrase: string) => Promise<T>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function createSealedFile<C extends z.ZodType>({
  format,
  purpose,
  Content,
  codes,
}: SealedFileOf<C>): SealedFile<z.output<C>> {
  const associatedData = Buffer.from(`${format}, version ${version}`);
  const Envelope = z.strictObject({
    format: z.literal(format),
    version: z.literal(version),
    kdf: SealedKdf,
    key: SealedSchema,
    nonce: z.base64().length(16),
    content: z.base64(),
  });
  type Envelope = z.infer<typeof Envelope>;
  const Stored = Envelope.extend({ checksum: z.string() });

  /** Tells a damaged file from a wrong passphrase; guards against nobody who means harm, whom the cipher stops. */
  const checksumOf = ({ kdf, key, nonce, content }: Envelope): string =>
    createHash('sha256')
      .update(JSON.stringify([format, version, kdf, key, nonce, content]))
      .digest('base64');

  function readEnvelope(file: Buffer): Envelope {
    const text = file.toString('utf8');
    const parsed = parseJson(text);
    const known = z.object({ format: z.literal(format), version: z.int() }).safeParse(parsed);
    // The beginning of a file that was cut off still says what it was.
    if (!known.success)
      throw new CallError(text.startsWith(`{"format":"${format}"`) ? codes.damaged : codes.unknown);
    if (known.data.version > version) throw new CallError(codes.newer);
    const stored = Stored.safeParse(parsed);
    if (!stored.success) throw new CallError(codes.damaged);
    const { checksum, ...envelope } = stored.data;
    if (checksum !== checksumOf(envelope)) throw new CallError(codes.damaged);
    return envelope;
  }

  function openContent({ nonce, content }: Envelope, dataKey: Buffer): z.output<C> {
    const sealed = Buffer.from(content, 'base64');
    if (sealed.length < tagBytes) throw new CallError(codes.damaged);
    const decipher = createDecipheriv('aes-256-gcm', dataKey, Buffer.from(nonce, 'base64'), {
      authTagLength: tagBytes,
    }).setAAD(associatedData);
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
    } catch {
      throw new CallError(codes.damaged);
    }
    const read = Content.safeParse(parseJson(plain.toString('utf8')));
    plain.fill(0);
    if (!read.success) throw new CallError(codes.damaged);
    return read.data;
  }

  return {
    async write(content, passphrase) {
      const dataKey = randomBytes(32);
      try {
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', dataKey, nonce).setAAD(associatedData);
        const sealed = Buffer.concat([
          cipher.update(JSON.stringify(Content.parse(content))),
          cipher.final(),
          cipher.getAuthTag(),
        ]);
        const envelope: Envelope = {
          format,
          version,
          kdf: keyDerivation,
          key: await sealKey(dataKey, passphrase, purpose, keyDerivation),
          nonce: nonce.toString('base64'),
          content: sealed.toString('base64'),
        };
        return Buffer.from(`${JSON.stringify({ ...envelope, checksum: checksumOf(envelope) })}\n`);
      } finally {
        dataKey.fill(0);
      }
    },
    async read(file, passphrase) {
      const envelope = readEnvelope(file);
      const dataKey = await openSeal(envelope.key, passphrase, purpose, envelope.kdf);
      if (dataKey === null) throw new CallError(codes.passphrase);
      try {
        return openContent(envelope, dataKey);
      } finally {
        dataKey.fill(0);
      }
    },
  };
}

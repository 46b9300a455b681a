/**
 * A network that a command has to itself: loopback, and a line to the outside that leads nowhere and counts. Needs
 * user namespaces, which not every machine allows; whoever cannot have one says so aloud.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** An address on the line outside, as every other machine would be (RFC 5737: for documentation only). */
export const outsideAddress = '198.51.100.7';

/**
 * The line is a pair of devices without address resolution, so that every packet goes onto it at once and is counted.
 * Names are asked of a server on that line. $1: the resolver's file, $2: where the counters go, the rest: the command.
 */
const script = `set -e
ip link set lo up
ip link add outside type veth peer name far
for end in outside far; do ip link set "$end" addrgenmode none arp off multicast off; done
ip address add 198.51.100.1/24 dev outside
ip address add 2001:db8::1/64 dev outside nodad
ip link set far up
ip link set outside up
ip route add default dev outside
ip -6 route add default dev outside
mount --bind "$1" /etc/resolv.conf
counters=$2
shift 2
set +e
"$@"
code=$?
cat /proc/net/dev >"$counters"
exit $code`;

export interface Sent {
  bytes: number;
  packets: number;
}

/** The ninth and tenth figure of a device are what it sent (proc_net(5)). */
function readSent(text: string): Sent {
  const line = text.split('\n').find((each) => each.trim().startsWith('outside:'));
  const figures = (line ?? '').split(':')[1]?.trim().split(/\s+/u).map(Number) ?? [];
  const [bytes = NaN, packets = NaN] = figures.slice(8);
  if (Number.isNaN(bytes + packets)) throw new Error('the counters of the line outside cannot be read');
  return { bytes, packets };
}

export interface Alone {
  /** The whole command: the given one in its own network. */
  command: readonly [program: string, ...args: string[]];
  /** After the command has ended: what went onto the line outside. */
  sent: () => Sent;
  /** Removes its files. */
  close: () => void;
}

export function alone(...inner: readonly string[]): Alone {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-alone-'));
  const counters = join(folder, 'counters');
  const resolver = join(folder, 'resolv.conf');
  writeFileSync(resolver, 'nameserver 198.51.100.53\n');
  const namespaces = ['--user', '--map-root-user', '--net', '--mount'];
  return {
    command: ['unshare', ...namespaces, 'sh', '-c', script, 'sh', resolver, counters, ...inner],
    sent: () => readSent(readFileSync(counters, 'utf8')),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** null: it can be had here. Otherwise the reason, in one line. */
export async function whyNotAlone(): Promise<string | null> {
  const { command, close } = alone('true');
  const [program, ...args] = command;
  try {
    await promisify(execFile)(program, args);
    return null;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    return (said || String(error)).split('\n')[0] ?? '';
  } finally {
    close();
  }
}

import type { LookupAddress, LookupAllOptions } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Addresses of machines, networks and services that no name from outside should lead to: RFC 6890, and what maps to them. */
const inside4 = new BlockList();
/** Apart from the others: a list that holds "::ffff:0:0" takes every IPv4 address for one of it. */
const inside6 = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside4.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
] as const)
  inside6.addSubnet(net, bits, "ipv6");

/** Whether an address belongs to this machine, a private network or no machine at all. */
export function isPrivate(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return inside4.check(address, "ipv4");
  return family === 0 || inside6.check(address, "ipv6");
}

/** A host as LOOKUP_HOSTS names it. */
interface Allowed {
  readonly host: string;
  /** An address names itself; of a name the list has to say that it may be one within the house. */
  readonly mayBePrivate: boolean;
}

/** How the list marks a name that leads to a private address. */
const privateMark = "private:";

/** What the list says of a URL's host, port included; null when it is not there. */
export function allowedHost(url: URL, hosts: readonly string[]): Allowed | null {
  const { host, hostname } = url;
  if (hosts.includes(`${privateMark}${host}`)) return { host, mayBePrivate: true };
  if (!hosts.includes(host)) return null;
  return { host, mayBePrivate: hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0 };
}

/** Finds all addresses of a name, as node's own `dns.lookup` does. */
export type Resolve = (
  name: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** A name that leads to a private address; what it may be known by. */
export const privateCode = "EPRIVATE";

/** Refuses a name of which any address is private, at the moment of connecting, so that no second answer can differ. */
export const publicOnly =
  (resolve: Resolve): LookupFunction =>
  (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const [first] = found;
      if (first === undefined) return callback(new Error("no address"), []);
      if (found.some(({ address }) => isPrivate(address)))
        return callback(Object.assign(new Error("private address"), { code: privateCode }), []);
      return options.all === true ? callback(null, found) : callback(null, first.address, first.family);
    });
  };

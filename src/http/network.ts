import { isIPv6 } from "node:net";

/**
 * Whoever is counted as one behind an address: a household, a machine. An IPv6 caller owns at least a /64 and could take
 * a new address for each request.
 */
export function neighbourhood(address: string): string {
  // Looking for a colon spares all others the long way to see that they are none.
  if (!address.includes(":") || !isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: gap }, () => "0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

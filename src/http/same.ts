import { timingSafeEqual } from "node:crypto";

/** Compares two proofs in a time that tells nothing of where they differ. */
export function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

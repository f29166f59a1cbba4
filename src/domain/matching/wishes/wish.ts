import type { Wish } from "../understanding.ts";
export function wishIn(_w: readonly string[]): Wish | null {
  return null;
}

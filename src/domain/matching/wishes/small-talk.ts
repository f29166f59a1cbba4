import type { SmallTalk } from "../understanding.ts";
export function smallTalkIn(_w: readonly string[]): SmallTalk | null {
  return null;
}

import { type Answer, isGone } from "./call.ts";
import { areReadable, formOf } from "./files.ts";
import type { Item, Items } from "./items.ts";
import type { Pump } from "./pump.ts";
import type { Rules } from "./rules.ts";
import type { World } from "./world.ts";

/** What breaks off this often on a line that is up is refused by something that doesn't say so. */
const mostTries = 5;

/** How an outbox reaches the server. */
export interface Post {
  readonly isUp: () => boolean;
  readonly post: (path: string, body: FormData | object) => Promise<Answer<unknown>>;
  /** What an answer says of the line. */
  readonly heed: (answer: Answer<unknown>) => void;
  readonly locale: () => string;
  /** The server has something more; its rows can be read. */
  readonly arrived: () => void;
}

interface Parts extends Post {
  readonly world: World;
  readonly items: Items;
  readonly rules: Rules;
  readonly held: Map<string, readonly File[]>;
  readonly tries: Map<string, number>;
  readonly pump: () => Pump;
}

/** Sends the first item that can go; answers whether to go on with the next. */
export async function sendNext(parts: Parts): Promise<boolean> {
  const { items, held } = parts;
  items.refresh();
  const item = items.all.value.find(parts.rules.canGo);
  if (item === undefined || !parts.isUp() || parts.pump().isResting()) return false;
  const files = held.get(item.key) ?? [];
  if (!(await areReadable(files))) {
    held.delete(item.key);
    items.change(item, { failure: "file-gone" });
    return true;
  }
  const activity = activityOf(item, parts.locale());
  const answer = await (files.length === 0
    ? parts.post("activities", activity)
    : parts.post("upload", formOf(activity, files)));
  return conclude(parts, item, answer);
}

function conclude(parts: Parts, item: Item, answer: Answer<unknown>): boolean {
  const { items, pump } = parts;
  if (answer.kind === "ok") {
    pump().forget();
    settle(parts, item);
    parts.arrived();
    return true;
  }
  const failure = failureBy(answer, item, parts.tries);
  if (failure !== null) {
    items.change(item, { failure });
    return true;
  }
  if (answer.kind === "later") pump().rest(answer.ms);
  else parts.heed(answer);
  return false;
}

/** A message waits for its row; what is told beside has none, and may have been told anew meanwhile. */
function settle({ world, items }: Parts, item: Item): void {
  items.refresh();
  const now = items.all.value.find(({ key }) => key === item.key);
  if (item.kind === "message") items.change(item, { sentAt: world.now(), failure: null });
  else if (now?.order === item.order) items.remove(item.key);
}

/** Why an item has failed for good by this answer; null when it is worth another try. */
function failureBy(answer: Answer<unknown>, item: Item, tries: Map<string, number>): string | null {
  const code = answer.kind === "refused" ? (answer.code ?? `http-${answer.status}`) : "broke-off";
  if (answer.kind === "refused" && !isGone(answer)) return code;
  if (answer.kind === "later" || (answer.kind === "lost" && item.files.length === 0)) return null;
  const count = (tries.get(item.key) ?? 0) + 1;
  tries.set(item.key, count);
  return count < mostTries ? null : code;
}

function activityOf({ key, kind, text }: Item, locale: string): object {
  const channelData = { clientActivityID: key };
  switch (kind) {
    case "message":
      return { type: "message", text, locale, channelData };
    case "language":
      return { type: "event", name: "language", value: text };
    case "end":
      return { type: "endOfConversation", channelData };
  }
}

import { freeSlots } from "../../src/domain/service/slots.ts";
import type { LogRow } from "../../src/turn/ports/thread-log.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

/** One breach of what must always hold: of what, and which. */
export interface Breach {
  readonly of: string;
  readonly what: string;
  readonly at: number;
}

/** What holds at every moment: owner and next action, each promise ahead or escalated, and no slot with more than it holds. */
export function breachesNow({ clock: { now }, knowledge }: World, view: View): readonly Breach[] {
  const breach = (of: string, what: string): Breach => ({ of, what, at: now });
  const open = [...view.promises.values()].filter(({ state }) => state === "open");
  const rows = [...view.open.values()].flatMap((row) => {
    if (row.owner === null) return [breach(row.id, "has no owner")];
    if (row.nextAction === null || row.nextActionAt === null) return [breach(row.id, "has no next action")];
    if (row.nextActionAt <= now) return [breach(row.id, `${row.nextAction} is overdue`)];
    if (row.state === "promised" && !open.some(({ conversation }) => conversation === row.id))
      return [breach(row.id, "waits for a promise that is not there")];
    return [];
  });
  const promises = open.flatMap(({ promise, conversation }) => {
    const state = view.open.get(conversation)?.state ?? "closed";
    if (state === "closed" || state === "bot")
      return [breach(conversation, `is ${state} with an open promise`)];
    const isOverdue = promise.dueAt <= now && promise.escalatedAt === null;
    return isOverdue ? [breach(conversation, "has a late promise that nobody was told of")] : [];
  });
  const { service } = knowledge;
  const most = service.promises?.perSlot ?? Infinity;
  const slots = freeSlots({ service, language: "fi", booked: [], now }, now + 1, 100).filter(
    ({ from, to }) => {
      return open.filter(({ promise: { dueAt } }) => dueAt > from && dueAt <= to).length > most;
    },
  );
  return [...rows, ...promises, ...slots.map(({ to }) => breach(`slot ${to}`, "holds more than it can"))];
}

/** What holds of a log that is over: each acknowledged message once, and no bot where a person has spoken. */
export function breachesOf(
  window: string,
  rows: readonly LogRow[],
  acknowledged: ReadonlySet<string>,
  at: number,
): readonly Breach[] {
  const keys = rows.flatMap(({ key }) => key ?? []);
  const wrong = [...acknowledged].filter((key) => keys.filter((one) => one === key).length !== 1);
  const held = new Set<string>();
  const talkedOver = rows.filter(({ author, conversation, say }) => {
    if (conversation === null) return false;
    if (author === "agent" || say === "agent-joined") held.add(conversation);
    // After the end the bot may ask how it went.
    if (say === "closing" || say === "ended" || say === "not-reached" || say === "promise-released")
      held.delete(conversation);
    return author === "bot" && held.has(conversation);
  });
  return [
    ...wrong.map((key) => ({ of: window, what: `has ${key} not exactly once`, at })),
    ...talkedOver.map(({ id }) => ({ of: window, what: `has the bot in a person's matter (${id})`, at })),
  ];
}

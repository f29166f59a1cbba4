import { batch, signal } from "@preact/signals";
import type { DirectLineActivity, Frame, Status } from "../../../channels/directline/protocol.ts";
import { makeCall } from "./call.ts";
import type { ChatOptions } from "./chat.ts";
import { type Choice, makeChoice } from "./choice.ts";
import { type Items, makeItems } from "./items.ts";
import { makeKeep } from "./keep.ts";
import { makeLine } from "./line.ts";
import { type Log, makeLog } from "./log.ts";
import { makeOutbox } from "./outbox.ts";
import { makePresence } from "./presence.ts";
import { type Told, makeReader } from "./reader.ts";
import { scopeOf } from "./scope.ts";
import { makeSession } from "./session.ts";
import type { World } from "./world.ts";

/** The parts of one chat, wired to each other. */
export function makeCore(options: ChatOptions, world: World, isOpened: () => boolean) {
  const keep = makeKeep(scopeOf(options), world.storage);
  const log = makeLog();
  const items = makeItems(world, keep);
  const choice = makeChoice(keep, options.language);
  const locale = () => choice.language.value;
  const hasWaiting = () => items.all.value.some((item) => outbox.failureOf(item) === null);
  const isWanted = () => isOpened() || hasWaiting();
  const session = makeSession({ world, call: makeCall(world), keep, options, locale, isWanted });
  const status = signal<Status>({ state: "none", agent: null, promise: null, language: options.language });
  const presence = makePresence(world, () => void session.ask("POST", "activities", { type: "typing" }));
  const took = (told: Told) => takeIn(told, { log, items, choice, presence, status });
  const reader = makeReader({ world, session, log, took });
  const line = makeLine({
    world,
    reader,
    session,
    ready: () => outbox.pump(),
  });
  const outbox = makeOutbox({
    world,
    items,
    lock: `${keep.base}out`,
    isUp: () => line.link.value === "online",
    post: (path, body) => session.ask("POST", path, body),
    heed: line.heed,
    locale,
    arrived: line.catchUp,
  });
  return { keep, log, items, choice, session, status, presence, line, outbox, hasWaiting };
}
export type Core = ReturnType<typeof makeCore>;

interface Takers {
  readonly log: Log;
  readonly items: Items;
  readonly choice: Choice;
  readonly presence: Core["presence"];
  readonly status: { value: Status };
}

/** When the last thing was said; zero before anything was. */
export const lastAt = (log: Log): number => log.rows.value.at(-1)?.at ?? 0;

const isMessage = (activity: Frame["activities"][number]): activity is DirectLineActivity =>
  activity.type === "message";

/** Takes in what the server told, all at once for those who look. */
function takeIn(told: Told, { log, items, choice, presence, status }: Takers): void {
  batch(() => {
    const before = lastAt(log);
    const came = log.add(told.activities.filter(isMessage));
    for (const { id } of came) if (items.all.value.some(({ key }) => key === id)) items.remove(id);
    if (told.activities.some(({ type }) => type === "typing")) presence.agentIs(true);
    if (came.some(({ author }) => author === "agent")) presence.agentIs(false);
    if (told.status === undefined) return;
    status.value = told.status;
    choice.follow(
      told.status,
      before,
      items.all.value.some(({ kind }) => kind === "language"),
    );
  });
}

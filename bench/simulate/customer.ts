import type { ThreadId } from "../../src/domain/ids.ts";
import { timesInstead } from "../../src/domain/promise/by-customer.ts";
import { isCall, type OpenPromise } from "../../src/domain/promise/promise.ts";
import type { Slot } from "../../src/domain/service/slots.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import { minute } from "./agenda.ts";
import { type Means, reactions } from "./reactions.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

/** One person with one window. */
export interface Customer {
  readonly window: string;
  readonly channel: "directline" | "messenger";
  /** The keys of messages that were acknowledged. */
  readonly acknowledged: Set<string>;
  thread: ThreadId | null;
  /** How far they have read. */
  seen: number;
  /** How often they still write: nobody does for ever. */
  left: number;
  /** Whether they are about to read. */
  isReading: boolean;
}

const name = "Maija Esimerkki";

export const newCustomer = (window: string, { chance }: World): Customer => ({
  window,
  channel: chance.falls(0.15) ? "messenger" : "directline",
  acknowledged: new Set(),
  thread: null,
  seen: 0,
  left: 12,
  isReading: false,
});

const inMinutes = (
  { agenda, chance, clock }: World,
  least: number,
  most: number,
  what: () => Promise<void>,
) => agenda.at(clock.now + chance.between(least, most) * minute, what);

const from = ({ window, channel }: Customer, { newKey }: World) => ({
  key: newKey(),
  channel,
  channelThreadId: window,
  customer: { channelCustomerId: `customer-${window}`, name, verifiedAs: null },
  locale: "fi-FI",
  reference: channel === "messenger" ? JSON.stringify({ window }) : null,
});

async function deliver(one: Customer, incoming: Incoming, { receive }: World): Promise<void> {
  const receipt = await receive(incoming);
  one.thread = receipt.thread;
  if (incoming.kind === "message") one.acknowledged.add(incoming.key);
}

/** The network delays some and delivers some twice. */
export async function writes(one: Customer, text: string, world: World, by?: "mail" | "page"): Promise<void> {
  if (one.left === 0) return;
  one.left -= 1;
  if (by === "mail") world.deeds.byMail += 1;
  const incoming = { ...from(one, world), kind: "message", text, files: [], ...(by && { by }) } as const;
  const comes = () => deliver(one, incoming, world);
  if (world.chance.falls(0.03)) inMinutes(world, 1, 40, comes);
  else await comes();
  if (world.chance.falls(0.02)) inMinutes(world, 1, 90, comes);
}

/** The times that the page offers instead: of calls only. */
function offered(
  { promise }: { readonly promise: OpenPromise },
  { knowledge, clock }: World,
  view: View,
): readonly Slot[] {
  if (!isCall(promise)) return [];
  const due = [...view.promises.values()].flatMap((row) => (row.state === "open" ? row.promise.dueAt : []));
  const booked = [...new Set(due)].map((dueAt) => ({
    dueAt,
    count: due.filter((one) => one === dueAt).length,
  }));
  return timesInstead(promise, { service: knowledge.service, language: "fi", booked, now: clock.now }, 6);
}

/** Some answer a letter by mail, minutes or days after it, whether their matter is open or not. */
export function getsLetter(one: Customer, kind: string, messages: readonly string[], world: World): void {
  const { chance } = world;
  if (kind !== "email" || !chance.falls(0.15)) return;
  const text = chance.falls(0.3) ? "kiitos" : chance.one(messages);
  inMinutes(world, 5, chance.falls(0.2) ? 6_000 : 300, () => writes(one, text, world, "mail"));
}

/** Some ask there how a promise stands, choose another time, add a message; some don't need it any more. */
function looksAtPage(one: Customer, world: World, view: View): void {
  const matter = [...view.open.values()].find(({ channelThreadId }) => channelThreadId === one.window);
  const [promised] = matter === undefined ? [] : view.promisedIn(matter.id);
  if (promised === undefined) return;
  const about = { ...from(one, world), promise: promised.promise.id };
  const reason = "Asia selvisi jo.";
  const wish = world.chance.next();
  if (wish < 0.06) {
    world.deeds.released += 1;
    inMinutes(world, 10, 900, () => deliver(one, { ...about, kind: "release", reason }, world));
  } else if (wish < 0.12) inMinutes(world, 60, 900, () => deliver(one, { ...about, kind: "nudge" }, world));
  else if (wish < 0.14) inMinutes(world, 5, 300, () => writes(one, "Lisään vielä lukeman.", world, "page"));
  else if (wish < 0.24) {
    const slots = offered(promised, world, view);
    const slot = slots.length === 0 ? null : world.chance.one(slots);
    if (slot === null) return;
    world.deeds.moved += 1;
    inMinutes(world, 1, 20, () => deliver(one, { ...about, kind: "move", slot }, world));
  }
}

/** Reads what is new in a while, and does something about the last of it. */
export function look(one: Customer, messages: readonly string[], world: World, view: View): void {
  if (one.isReading) return;
  one.isReading = true;
  const means: Means = {
    chance: world.chance,
    messages,
    name,
    address: `${one.window}@esimerkki.example`,
    writes: (minutes, text) => inMinutes(world, minutes, minutes, () => writes(one, text, world)),
    looksAtPage: () => looksAtPage(one, world, view),
  };
  inMinutes(world, 1, 3, () => reads(one, means, world));
}

async function reads(one: Customer, means: Means, { storage }: World): Promise<void> {
  one.isReading = false;
  if (one.thread === null) return;
  const rows = await storage.customerLog(one.thread, one.seen, 100);
  one.seen = rows.at(-1)?.seq ?? one.seen;
  const last = rows.findLast(({ say }) => say !== null);
  if (last?.say) reactions[last.say]?.(means, last);
}

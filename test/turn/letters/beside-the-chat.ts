import { timesInstead } from "../../../src/domain/promise/by-customer.ts";
import type { Incoming } from "../../../src/turn/ports/incoming.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { makeUndelivered } from "../../../src/turn/letters/undelivered.ts";
import type { House } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";

const hour = 3_600_000;
export const onPageKinds = ["nudge", "move", "release", "writes", "mails"] as const;

/** Customers are told outside of the chat too. */
export const knows: Knowledge = { ...knowledge, ways: { email: "answered", phone: true } };

/** What a customer does on their page, or by answering a mail. */
export async function onPage(
  house: House,
  {
    thread: window,
    kind,
    nth,
  }: { readonly thread: string; readonly kind: (typeof onPageKinds)[number]; readonly nth: number },
): Promise<void> {
  if (kind === "writes" || kind === "mails") {
    const by = kind === "mails" ? "mail" : "page";
    await house.writes(window, nth === 0 ? "kiitos" : "Vielä yksi asia.", { by } as Partial<Incoming>);
    return;
  }
  const row = await house.matter(window).catch(() => null);
  const all = row === null ? [] : await house.storage.promisesOf(row.id);
  const known = all.filter(({ state }) => state === "open");
  const promise = known[nth % Math.max(known.length, 1)]?.promise;
  if (promise === undefined) return;
  const calendar = { service: knows.service, language: "fi", booked: [], now: house.clock.now } as const;
  const [slot] = timesInstead(promise, calendar, 1 + nth).slice(-1);
  const act = kind === "nudge" ? { kind } : kind === "release" ? { kind, reason: "hoitui" } : { kind, slot };
  await house.receive({
    ...act,
    promise: promise.id,
    key: `page-${house.clock.now}-${kind}-${nth}`,
    channel: "directline",
    channelThreadId: window,
    customer: { channelCustomerId: `customer-${window}`, name: null, verifiedAs: null },
    locale: "fi-FI",
    reference: null,
  } as Incoming);
}

/** What waits to be posted goes out, or reaches nobody. */
export async function posted({ storage, clock }: House, reaches: boolean): Promise<void> {
  for (const { id, attempts } of await storage.claimLetters(clock.now, 9, hour)) {
    if (reaches) await storage.endLetter(id, attempts, "sent", clock.now);
    else
      await storage.letterDied(
        id,
        attempts,
        "mailbox",
        makeUndelivered(() => knows),
      );
  }
}

import type { ConversationId, ThreadId } from "../../../src/domain/ids.ts";
import { makeCode } from "../../../src/domain/person/code.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import { makeTellLinks } from "../../../src/turn/links/tell-links.ts";
import type { Incoming } from "../../../src/turn/ports/incoming.ts";
import { countedIds, makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { makePages } from "../../fixtures/pages.ts";

/** A house in which customers make codes, and the clock tells threads what was done elsewhere. */
export function linkedHouse() {
  const clock = { now: Date.UTC(2026, 10, 25, 8) };
  const codes: string[] = [];
  const newCode = (): string => {
    const code = makeCode(() =>
      Uint8Array.from([0, 1, 2, 3, 4, 5, Math.floor(codes.length / 20) + 6, codes.length % 20]),
    );
    codes.push(code);
    return code;
  };
  const pages = { ...makePages(), newCode };
  const store = openMemory({ now: () => clock.now, newId: countedIds(clock), pages });
  const house = makeHouse(store, clock);
  let keys = 0;
  const key = () => `page-${(keys += 1)}`;
  const from = (window: string) => ({
    channel: "directline",
    channelThreadId: window,
    customer: { channelCustomerId: `customer-${window}`, name: null, verifiedAs: null },
    locale: null,
    reference: null,
  });
  const thread = async (window: string): Promise<ThreadId> => {
    const found = await store.thread("directline", window);
    if (found === null) throw new Error(`There is no ${window}.`);
    return found.id;
  };
  return {
    ...house,
    hires: (name: string) => house.hires(name),
    reads: (window: string) => house.reads(window),
    buttons: (window: string) => house.buttons(window),
    matter: (window: string) => house.matter(window),
    notes: (id: ConversationId) => house.notes(id),
    thread,
    /** What the customer of a window does on their page; answers the code that was made. */
    makesCode: async (window: string): Promise<string> => {
      await house.receive({ ...from(window), kind: "make-code", key: key() });
      return codes.at(-1) ?? "";
    },
    parts: async (window: string, other: string) =>
      house.receive({ ...from(window), kind: "part", thread: await thread(other), key: key() }),
    tell: makeTellLinks({
      store,
      knowledge: () => knowledge,
      clock: () => clock.now,
      fault: (error) => void house.faults.push(error),
    }),
    /** In a window whose customer the site vouches for. */
    signedIn: (window: string, verifiedAs: string, text: string) => {
      const customer = { channelCustomerId: `customer-${window}`, name: null, verifiedAs };
      return house.writes(window, text, { customer } as Partial<Incoming>);
    },
    signsOut: (window: string) => house.receive({ ...from(window), kind: "signed-out", key: key() }),
    last: async (window: string) => (await house.reads(window)).at(-1) ?? "",
    /** The windows of the person that a window's customer is known to be. */
    person: async (window: string): Promise<readonly string[]> => {
      const all = await store.personOf(await thread(window));
      const names = await Promise.all(all.map((one) => windowOf(one.thread)));
      return names.toSorted();
    },
  };
  async function windowOf(id: ThreadId): Promise<string> {
    for (const window of windows) if ((await store.thread("directline", window))?.id === id) return window;
    return id;
  }
}

/** The windows that tests open. */
export const windows = ["a", "b", "c", "d", "e"] as const;

/** Two customers' windows with a matter each; the first has a code. */
export async function twoWindows() {
  const house = linkedHouse();
  await house.writes("a", "Eräpäivän muutos");
  await house.writes("b", "Eräpäivän muutos");
  return { ...house, code: await house.makesCode("a") };
}

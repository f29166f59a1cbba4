import type { Entry } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { makeTellNews } from "../../../src/turn/news/tell-news.ts";
import { makeTellFixed } from "../../../src/turn/news/tell-fixed.ts";
import { makeTurn } from "../../../src/turn/turn.ts";
import { faq, knowledge, nothing } from "../../fixtures/knowledge.ts";
import { hour, joined, makeClock, message } from "../../store/fixtures.ts";

export const outage = entryId("outage");
export const began = Date.UTC(2026, 10, 25, 8);

const text = (title: string) => ({
  title,
  questions: [`${title}?`],
  not: [],
  answer: `**${title}**.`,
  answerIn: {},
});

/** A known problem, open since it began. */
export const problem = (more: Partial<Entry> = {}): Entry => ({
  id: outage,
  topic: "announcements",
  handOver: "offer",
  followUps: [],
  isTrial: false,
  guidance: {},
  valid: { from: began - hour, until: null },
  announcement: { isFixed: false, nextUpdate: began + 4 * hour },
  texts: { fi: text("Sähkökatko Lahdessa"), sv: text("Elavbrott i Lahtis"), en: text("Power cut in Lahti") },
  ...more,
});

/** A house whose files hold this known problem, and none when it is null; "katko" is near to it by so much. */
export function house(nearness = 0.3) {
  const clock = makeClock(began);
  const store = openMemory(clock.options);
  const faults: unknown[] = [];
  let known: Entry | null = problem();
  const current = (): Knowledge => ({
    ...knowledge,
    faq: known === null ? faq : new Map([...faq, [known.id, known]]),
    understand: (said, at) =>
      said.startsWith("katko")
        ? {
            ...nothing,
            ranked: [
              { entry: entryId("debt"), confidence: 0.55 },
              { entry: outage, confidence: nearness },
            ],
          }
        : knowledge.understand(said, at),
  });
  const parts = {
    store,
    knowledge: current,
    clock: () => clock.now,
    fault: (error: unknown) => faults.push(error),
  };
  const turn = makeTurn({ ...parts, record: () => {}, ticks: () => 0 });
  let keys = 0;
  const of = (window: string, locale: string | null) => ({
    channelThreadId: window,
    customer: { channelCustomerId: window, name: null, verifiedAs: null },
    locale,
  });
  const rows = async (window: string) => {
    const thread = await store.thread("directline", window);
    return thread === null ? [] : store.customerLog(thread.id, 0, 99);
  };
  return {
    clock,
    store,
    faults,
    turn,
    knows: (entry: Entry | null) => void (known = entry),
    open: (window: string, locale = "fi-FI") => turn(joined(`j${(keys += 1)}`, of(window, locale))),
    say: (window: string, said: string, locale = "fi-FI") =>
      turn(message(`k${(keys += 1)}`, said, of(window, locale))),
    rows,
    /** What the customer was told last. */
    last: async (window: string) => (await rows(window)).at(-1),
    tellFixed: makeTellFixed(parts),
    tellNews: makeTellNews(parts),
  };
}

/** The names of the buttons under a line. */
export const names = (row: { readonly options: readonly { readonly name: string }[] } | undefined) =>
  row?.options.map(({ name }) => name);

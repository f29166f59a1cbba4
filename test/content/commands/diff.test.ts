import { expect, test } from "vitest";
import { diff } from "../../../src/content/commands/diff.ts";
import { knowledgeOf } from "../../../src/content/knowledge.ts";
import { workApart } from "../../../src/content/work.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import { makeTurn } from "../../../src/turn/turn.ts";
import { makeClock, message } from "../../store/fixtures.ts";
import { folderWith, goodFile } from "../folders.ts";

const flowsDir = "flows";

/** A log of what the bot made of these messages, each of another customer, with the FAQ of that folder. */
const talked = (faqDir: string, ...texts: readonly string[]) => talkedAs(null, faqDir, ...texts);

/** The same, by customers whom the site vouches for as one. */
async function talkedAs(verifiedAs: string | null, faqDir: string, ...texts: readonly string[]) {
  const clock = makeClock();
  const store = openMemory(clock.options);
  const { built } = await workApart({ folders: { faqDir, flowsDir }, today: "2026-05-04" });
  if (built === null) throw new Error("The folder has errors");
  const knowledge = knowledgeOf(built);
  const turn = makeTurn({
    store,
    knowledge: () => knowledge,
    clock: () => clock.now,
    record: () => {},
    ticks: () => 0,
    fault: (error) => {
      throw error;
    },
  });
  for (const [at, text] of texts.entries()) {
    const customer = { channelCustomerId: `c${at}`, name: null, verifiedAs };
    await turn(message("k1", text, { channelThreadId: `w${at}`, customer }));
    clock.now += 1_000;
  }
  return async (dir: string, ...args: readonly string[]) => {
    let out = "";
    const code = await diff.run(["--faq", dir, ...args], {
      folders: { faqDir, flowsDir },
      now: clock.now,
      readEvidence: () => ({ ...store, close: () => {} }),
      write: (text) => (out += text),
    });
    expect(code).toBe(0);
    return out;
  };
}

const invoices = { "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") };
const withCards = { ...invoices, "cards.yaml": goodFile("lost-card", "Kadonnut kortti") };

test("a new entry shows in what would be answered otherwise, those of the most messages first", async () => {
  const before = folderWith(invoices);
  const show = await talked(
    before,
    "kadonnut kortti",
    "Kadonnut kortti?",
    "laskun eräpäivä",
    "haluan puhua ihmiselle",
    "moi",
    "Puhu ihmiselle",
  );
  expect(await show(before)).toBe("0 of 5 messages would be decided otherwise.\n");
  expect(await show(folderWith(withCards))).toBe(
    "2 of 5 messages would be decided otherwise.\n\nmissed → answer lost-card: 2\n    Kadonnut kortti?\n",
  );
});

test("an entry that went shows too, as JSON for a program", async () => {
  const show = await talked(folderWith(withCards), "kadonnut kortti");
  expect(JSON.parse(await show(folderWith(invoices), "--json"))).toEqual({
    changed: [{ before: "answer lost-card", after: "missed", count: 1, examples: ["kadonnut kortti"] }],
    compared: 1,
    otherwise: 1,
  });
});

test("a message beneath which stands that the customer is known elsewhere too is compared like any other", async () => {
  const show = await talkedAs("1207", folderWith(invoices), "laskun eräpäivä", "Laskun eräpäivä?");
  expect(await show(folderWith(invoices))).toBe("0 of 2 messages would be decided otherwise.\n");
});

test("only messages of so many days are compared", async () => {
  const show = await talked(folderWith(invoices), "laskun eräpäivä");
  expect(await show(folderWith(invoices), "--days", "365")).toMatch(/^0 of 1 /);
  await expect(show(folderWith(invoices), "--days", "x")).rejects.toThrow(/--days is a whole number/);
});

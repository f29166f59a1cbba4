import { join } from "node:path";
import { expect, test } from "vitest";
import { missed } from "../../../src/content/commands/missed.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import { makeClock, line, message, say } from "../../store/fixtures.ts";
import { folderWith, goodFile } from "../folders.ts";

const faqDir = () => folderWith({ "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") });

/** What the command writes. */
async function missedIn(
  dir: string,
  store: ReturnType<typeof openMemory> | null,
  ...args: readonly string[]
) {
  let out = "";
  const code = await missed.run(args, {
    folders: { faqDir: dir, flowsDir: "flows" },
    now: Date.UTC(2026, 4, 5),
    readEvidence: () => {
      if (store === null) throw new Error("The log has no part in this");
      return { ...store, close: () => {} };
    },
    write: (text) => (out += text),
  });
  expect(code).toBe(0);
  return out;
}

test("old chats become questions with an entry to begin from, the answer of a person in it", async () => {
  const chats = folderWith({
    "chats.csv": `sentence,customer,language,answer
Saako aurinkopaneeleihin tukea,a,fi,
"aurinkopaneelien tuki, kuka maksaa",b,fi,Tukea myöntää Kela. Kysy numerosta 040 123 4567.
saako aurinkopaneeleihin tukea?,c,,
Finns det jobb,d,sv,
,e,fi,tyhjä
`,
  });
  const out = await missedIn(faqDir(), null, "--from", join(chats, "chats.csv"));
  expect(out).toMatch(/^4 of 4 messages, 2 questions/);
  expect(out).toMatch(/\n1\. .*: 3 customers, 3 messages\n {3}fi {2}Saako aurinkopaneeleihin tukea\n/);
  expect(out).toContain("        answer: Tukea myöntää Kela. Kysy numerosta •••.\n");
  expect(out).toMatch(/\n2\. .*: 1 customers, 1 messages\n {3}sv {2}Finns det jobb\n/);
});

test("the log's missed messages come as JSON for a program", async () => {
  const clock = makeClock(Date.UTC(2026, 4, 4));
  const store = openMemory(clock.options);
  await store.turn(
    message("k1", "Onko teillä lahjakortteja"),
    say(line("En tiedä.", { say: "say-it-differently" })),
  );
  await store.turn(message("k2", "Kiitos"), say(line("Ole hyvä.")));
  const told: unknown = JSON.parse(await missedIn(faqDir(), store, "--json", "--days", "7"));
  expect(told).toMatchObject({
    messages: 2,
    missed: 1,
    questions: [{ customers: 1, kinds: [{ kind: "asked-back", count: 1 }] }],
  });
});

test.each([
  ["a,b\n1,2\n", /bad-header .*must name the column "sentence"/],
  ['sentence\n"auki\n', /bad-csv Line 2: The quote/],
  [Uint8Array.of(0xff, 0xfe, 0x41), /not-utf8/],
])("a file that is no list of chats is refused with what to do (%#)", async (text, why) => {
  const dir = folderWith({ "chats.csv": text });
  await expect(missedIn(faqDir(), null, "--from", join(dir, "chats.csv"))).rejects.toThrow(why);
});

test.each([["--days", "0"], ["--days", "1.5"], ["--language", "de"], ["words"]])(
  "%s %s is refused",
  async (...args) => {
    await expect(missedIn(faqDir(), null, ...args)).rejects.toThrow(/Usage: npm run faq -- missed/);
  },
);

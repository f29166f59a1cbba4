import { expect, test } from "vitest";
import { ask } from "../../../src/content/commands/ask.ts";
import { folderWith, goodFile } from "../folders.ts";

/** What the command writes. */
async function askIn(faqDir: string, ...args: readonly string[]): Promise<string> {
  let out = "";
  const code = await ask.run(args, {
    folders: { faqDir, flowsDir: "flows" },
    now: Date.UTC(2026, 10, 25),
    readEvidence: () => {
      throw new Error("Evidence has no part in this");
    },
    write: (text) => (out += text),
  });
  expect(code).toBe(0);
  return out;
}

test("ask explains a decision in words, and where to mend it", async () => {
  const dir = folderWith({
    "invoices.yaml": goodFile("due-date", "Laskun eräpäivä"),
    "cards.yaml": goodFile("lost-card", "Kadonnut kortti"),
  });
  const asked = (...args: readonly string[]) => askIn(dir, ...args);
  expect(await asked("moi")).toMatch(/^The bot answers with a line of small talk\.\n\nThe customer reads\n/);
  expect(await asked("haluan puhua ihmiselle")).toMatch(/^The bot calls a person \(asked-human\)\.\n/);
  const foreign = await asked("zzqqzz");
  expect(foreign).toMatch(/^The bot has no answer and asks for other words\./);
  expect(foreign).toContain('write "zzqqzz: your word" into ');
  const known = await asked("onks kortin xyzzyt kadoksissa", "kadonntu");
  expect(known).toMatch(/ {2}onks → onko {2,}.*spoken word, counts little\n/);
  expect(known).toMatch(/ {2}xyzzyt {2,}against {2}not in the FAQ\n/);
  expect(known).toMatch(/ {2}kadonntu → kadonnut {2,}\d+ % {2}mistyped\n/);
  expect(known).toMatch(/ {6}most like "Kadonnut kortti\?" \(0\.\d\d\)\n/);
  expect(known).toMatch(/lost-card \(Kadonnut kortti\).* its "?\w+"?.*cards\.yaml:\d+\./);
});

test("ask tells the same as JSON for a program, and in the language of the customer's page", async () => {
  const dir = folderWith({ "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") });
  const out = await askIn(dir, "131052-308T zzqqzz", "--json", "--language", "sv");
  expect(out).not.toContain("308T");
  const told: unknown = JSON.parse(out);
  expect(told).toMatchObject({ decision: "ask-again", match: { kind: "none" }, mending: expect.any(Array) });
  expect(told).toHaveProperty("lines.0.text", expect.stringContaining("personbeteckning"));
});

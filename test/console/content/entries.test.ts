/* oxlint-disable unicorn/no-thenable -- "then" is the owners' word for what comes next: a list, never called */
import { expect, test } from "vitest";
import type {
  CheckAnswer,
  CheckBody,
  EntriesAnswer,
  TriedAnswer,
  TryBody,
  WrittenEntry,
} from "../../../src/console/protocol.ts";
import { signedIn } from "../house.ts";
import { drafted, editors, invoices, keep, publish, show } from "./editing.ts";

test("entries are found by id, title and question, in one topic or all, with what became of them", async () => {
  const { house, editor } = await editors();
  await house.say("w1", "voiko eräpäivää siirtää");
  await house.say("w1", "voiko eräpäivää siirtää");
  const ids = async (query: string) => {
    const { body } = await editor.call<EntriesAnswer>("GET", `content/entries?${query}`);
    return body.entries.map(({ id }) => id);
  };
  expect(await ids("q=ERÄPÄIVÄN")).toEqual(["due-date"]);
  expect(await ids("q=e-inv")).toEqual(["e-invoice"]);
  expect(await ids("topic=payments")).toEqual(["debt"]);
  expect(await ids("after=due-date")).toEqual(["e-invoice", "debt"]);
  const { body } = await editor.call<EntriesAnswer>("GET", "content/entries?language=sv");
  expect(body).toMatchObject({
    next: null,
    topics: [
      { topic: "invoices", entries: 2 },
      { topic: "payments", entries: 1 },
    ],
  });
  expect(body.entries.map(({ title }) => title)).toContain("Beställ e-faktura");
  expect(body.entries[0]).toMatchObject({
    languages: ["fi"],
    trial: false,
    hasDraft: false,
    figures: { shown: 1, helped: 0, askedAgain: 1, handedOver: 1 },
  });
});

test("an agent reads entries and changes none", async () => {
  const { house } = await editors();
  const agent = await signedIn(house, "Aku");
  const { entry, base } = await show(agent, "due-date");
  expect(entry?.texts["fi"]?.title).toBe("Eräpäivän muutos");
  expect((await keep(agent, "due-date", { version: 0, base, yaml: "id: due-date" })).status).toBe(403);
});

test("an entry comes as fields and as YAML, with its file, its place there and its draft", async () => {
  const { editor } = await editors();
  await drafted(editor, "e-invoice", (yaml) => `${yaml}\ntrial: yes-please`);
  const shown = await show(editor, "e-invoice");
  expect(shown).toMatchObject({
    topic: "invoices",
    text: invoices,
    at: 15,
    entry: { id: "e-invoice", texts: { fi: { answer_in: { messenger: "Pankista." } } } },
    draft: { kind: "change", by: "Elli Editori", entry: null },
    listed: { hasDraft: true },
  });
  expect(invoices.split("\n")[14]).toContain(shown.yaml?.split("\n")[0] ?? "?");
});

const check = async (client: Awaited<ReturnType<typeof editors>>["editor"], body: CheckBody) =>
  (await client.call<CheckAnswer>("POST", "content/check", body)).body;

test("what would be wrong is told before anything is written, at its place in the entry, with its field", async () => {
  const { editor, text } = await editors();
  const { yaml, entry } = await show(editor, "e-invoice");
  const fields: WrittenEntry = entry ?? expect.fail();
  const fi = fields.texts["fi"] ?? expect.fail();
  const empty = await check(editor, {
    file: "invoices",
    id: "e-invoice",
    entry: { ...fields, then: ["nowhere"], texts: { fi: { ...fi, questions: ["", "Miten?"] } } },
  });
  expect(empty.problems).toMatchObject([{ code: "bad-value", path: "texts.fi.questions.0" }]);
  const linked = await check(editor, { file: "invoices", id: "e-invoice", yaml: `${yaml}\nthen: [nowhere]` });
  expect(linked.problems).toMatchObject([{ code: "unknown-then", severity: "error", path: "then.0" }]);
  const broken = await check(editor, { file: "invoices", id: "e-invoice", yaml: 'id: e-invoice\ntexts: "' });
  expect(broken.problems).toMatchObject([{ code: "yaml-syntax", at: { line: 2, column: 8 } }]);
  expect(broken.preview).toEqual([]);
  const whole = await check(editor, {
    file: "invoices",
    text: invoices.replace("id: e-invoice", "id: due-date"),
  });
  expect(whole.problems.map(({ code }) => code)).toContain("duplicate-id");
  expect(text()).toBe(invoices);
});

test("what customers would read is shown by language and channel", async () => {
  const { editor } = await editors();
  const { yaml } = await show(editor, "e-invoice");
  const { problems, preview } = await check(editor, { file: "invoices", id: "e-invoice", yaml: yaml ?? "" });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(preview).toEqual([
    {
      language: "fi",
      channel: "directline",
      title: "E-laskun tilaus",
      blocks: [{ kind: "paragraph", parts: ["Tilaa se pankistasi."] }],
    },
    {
      language: "fi",
      channel: "messenger",
      title: "E-laskun tilaus",
      blocks: [{ kind: "paragraph", parts: ["Pankista."] }],
    },
  ]);
});

test("a question is tried with the explanation and each channel's lines", async () => {
  const { editor } = await editors();
  const asked: TryBody = { text: "Miten tilaan e-laskun?", language: "fi" };
  const { body } = await editor.call<TriedAnswer>("POST", "content/try", asked);
  expect(body).toMatchObject({ decision: "answer", match: { kind: "sure", entry: "e-invoice" } });
  expect(body.channels.map(({ channel, lines }) => [channel, lines.at(-1)?.text])).toEqual([
    ["directline", "Tilaa se pankistasi."],
    ["messenger", "Pankista."],
  ]);
  expect(body.lines).toEqual(body.channels[0]?.lines);
});

test("words that would be markup or YAML somewhere else stay words everywhere", async () => {
  const { editor, text } = await editors();
  const { entry, base } = await show(editor, "e-invoice");
  const fields: WrittenEntry = entry ?? expect.fail();
  const nasty = `"'><script>alert(1)</script> {{x}} # - : & * ! | > %`;
  const fi = { ...(fields.texts["fi"] ?? expect.fail()), questions: [nasty, "- id: debt"] };
  await keep(editor, "e-invoice", { version: 0, base, entry: { ...fields, texts: { fi } } });
  expect((await publish(editor, "e-invoice", { key: "k", base, version: 1 })).status).toBe(200);
  expect((await show(editor, "e-invoice")).entry?.texts["fi"]?.questions).toEqual([nasty, "- id: debt"]);
  const [before = "", after = ""] = invoices.split('questions: [ "Miten tilaan e-laskun?" ]');
  expect([text().startsWith(before), text().endsWith(after)]).toEqual([true, true]);
});

import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, riikka, ville } from "./house.ts";

const texts = (list: readonly { readonly text: string }[] | undefined) => list?.map(({ text }) => text);

/** A window of Riikka's, with the customer open whom she has. */
async function opened(kit = makeKit()) {
  if (!kit.house.rows.has("w1")) {
    kit.house.say("w1", { text: "hei" });
    kit.house.change("w1", held(riikka));
    kit.house.say("w2", { text: "moi" });
    kit.house.change("w2", held(riikka));
  }
  const window = await openWindow(kit);
  window.desk.select("w1");
  await kit.clock.advance(1_000);
  const open = () => {
    const talk = window.desk.selected.value;
    if (talk === null) throw new Error("Nothing is open.");
    return talk;
  };
  const write = (text: string, mode: "reply" | "note" = "reply") => {
    open().mode.value = mode;
    open().drafts[mode].value = text;
    return open().sendDraft();
  };
  const said = (id = "w1") => texts(kit.house.lines.get(id)?.filter(({ author }) => author === "agent"));
  return { ...kit, ...window, kit, open, write, said };
}

test("what is sent stands in the transcript's tail at once, and then in the transcript, never in both", async () => {
  const { open, write, clock, hint, house } = await opened();
  const shown: string[] = [];
  const sent = write("katson");
  expect([open().drafts.reply.value, open().pending.value]).toEqual([
    "",
    [expect.objectContaining({ text: "katson", kind: "reply", state: "sending" })],
  ]);
  const watch = () =>
    shown.push([...open().messages.value, ...open().pending.value].map(({ text }) => text).join("|"));
  const stop = [open().messages.subscribe(watch), open().pending.subscribe(watch)];
  hint("conversation", { id: "w1", change: house.last() + 1 });
  await Promise.all([sent, clock.advance(0)]);
  stop.forEach((end) => end());
  expect(new Set(shown)).toEqual(new Set(["hei|katson"]));
  expect(await sent).toBe(true);
  expect(open().pending.value).toEqual([]);
});

test("the live events may be faster than the answer: the message is shown once all the same", async () => {
  const { open, write, clock, hint, house, network } = await opened();
  let letGo = (): void => {};
  const slow = new Promise<void>((resolve) => (letGo = () => resolve()));
  const answer = house.answer;
  house.answer = (asked) => answer(asked);
  network(async ({ path, method }) => {
    if (!path.endsWith("/reply")) return "passes";
    // The house has it already; only the answer dawdles.
    house.say("w1", { author: "agent", agentName: riikka.name, text: "katson" });
    expect(method).toBe("POST");
    await slow;
    return "never-arrives";
  });
  void write("katson");
  await clock.advance(0);
  hint("conversation", { id: "w1", change: house.last() });
  await clock.advance(0);
  expect(texts(open().messages.value)).toEqual(["hei", "katson"]);
  expect(open().pending.value).toEqual([]);
  letGo();
});

test("the same words sent twice are two messages", async () => {
  const { open, write, clock, said } = await opened();
  await Promise.all([write("ok"), write("ok"), clock.advance(0)]);
  await clock.advance(1_000);
  expect(said()).toEqual(["ok", "ok"]);
  expect([texts(open().messages.value), open().pending.value]).toEqual([["hei", "ok", "ok"], []]);
});

test("a reply whose answer is lost is sent again by itself with its key, and the customer reads it once", async () => {
  const { open, write, clock, network, said, asked } = await opened();
  let tries = 0;
  network(({ path }) => (path.endsWith("/reply") && (tries += 1) === 1 ? "answer-lost" : "passes"));
  const [sent] = await Promise.all([write("katson"), clock.advance(0)]);
  expect(sent).toBe(false);
  await clock.advance(5_000);
  expect(said()).toEqual(["katson"]);
  expect([texts(open().messages.value), open().pending.value]).toEqual([["hei", "katson"], []]);
  const keys = asked.filter(({ path }) => path.endsWith("/reply")).map(({ body }) => body["key"]);
  expect([keys.length > 1, new Set(keys).size]).toEqual([true, 1]);
});

test("two replies written while the line is down arrive in the order they were written", async () => {
  const { open, write, clock, network, said } = await opened();
  network(() => "never-arrives");
  void write("yksi");
  await clock.advance(500);
  void write("kaksi");
  await clock.advance(0);
  expect(open().pending.value.map(({ text, state, problem }) => [text, state, problem?.code])).toEqual([
    ["yksi", "failed", "offline"],
    ["kaksi", "failed", "offline"],
  ]);
  network(() => "passes");
  await clock.advance(20_000);
  expect(said()).toEqual(["yksi", "kaksi"]);
  expect(open().pending.value).toEqual([]);
});

test("one that overtakes a lost one waits for it, though the line is back", async () => {
  const { write, clock, network, said } = await opened();
  let lost = 0;
  network(({ path }) => (path.endsWith("/reply") && (lost += 1) === 1 ? "never-arrives" : "passes"));
  void write("yksi");
  void write("kaksi");
  await clock.advance(20_000);
  expect(said()).toEqual(["yksi", "kaksi"]);
});

test("what another agent's taking refused is kept, says who, and goes under a new key when it is tried again", async () => {
  const { open, write, clock, house, said, asked } = await opened();
  house.change("w1", held(ville));
  await Promise.all([write("katson"), clock.advance(0)]);
  const [refused] = open().pending.value;
  expect([refused?.state, refused?.problem]).toEqual(["failed", { code: "taken", by: "Ville" }]);
  expect(open().problem.value).toEqual({ code: "taken", by: "Ville" });
  expect(open().conversation.value?.owner).toMatchObject({ id: ville.id });
  await clock.advance(60_000);
  expect(asked.filter(({ path }) => path.endsWith("/reply"))).toHaveLength(1);
  house.change("w1", held(riikka));
  open().retry(refused?.key ?? "");
  await clock.advance(1_000);
  expect(said()).toEqual(["katson"]);
  const keys = asked.filter(({ path }) => path.endsWith("/reply")).map(({ body }) => body["key"]);
  expect(new Set(keys).size).toBe(2);
});

test("what was lost longer ago than ten minutes is left to the agent: to send, or to discard", async () => {
  const { open, write, clock, network, said } = await opened();
  network(() => "never-arrives");
  void write("yksi");
  void write("kaksi");
  await clock.advance(700_000);
  network(() => "passes");
  await clock.advance(60_000);
  expect(said()).toEqual([]);
  const [one, two] = open().pending.value;
  open().discard(one?.key ?? "");
  open().retry(two?.key ?? "");
  await clock.advance(1_000);
  expect([said(), open().pending.value]).toEqual([["kaksi"], []]);
});

test("a message goes on its way though another talk is opened meanwhile", async () => {
  const { desk, write, clock, network, said, open } = await opened();
  network(() => "never-arrives");
  void write("katson");
  await clock.advance(0);
  desk.select("w2");
  expect(open().pending.value).toEqual([]);
  network(() => "passes");
  await clock.advance(20_000);
  expect(said("w1")).toEqual(["katson"]);
  expect(said("w2")).toEqual([]);
});

test("a reload loses neither the draft nor what was on its way", async () => {
  const { kit, desk, write, open, clock, network } = await opened();
  network(() => "never-arrives");
  void write("sisäinen huomio", "note");
  await clock.advance(0);
  open().drafts.reply.value = "kesken";
  desk.dispose();
  const again = await opened(kit);
  expect(again.open().drafts.reply.value).toBe("kesken");
  expect([again.said(), again.open().pending.value]).toEqual([["sisäinen huomio"], []]);
  expect(kit.house.lines.get("w1")?.at(-1)?.audience).toBe("desk");
});

test("reply and note have a draft each, and a kept note opens as a note", async () => {
  const { kit, desk, open } = await opened();
  open().drafts.note.value = "soita pankkiin";
  desk.select("w2");
  expect(open().drafts.note.value).toBe("");
  desk.select("w1");
  expect([open().mode.value, open().drafts.note.value, open().drafts.reply.value]).toEqual([
    "note",
    "soita pankkiin",
    "",
  ]);
  open().drafts.note.value = "";
  expect([...kit.browser.kept.keys()].filter((name) => name.startsWith("draft"))).toEqual([]);
});

test("two windows of one browser write the same draft, and a sent one is gone from both", async () => {
  const one = await opened();
  const other = await opened(one.kit);
  one.open().drafts.reply.value = "hetki";
  expect(other.open().drafts.reply.value).toBe("hetki");
  await Promise.all([one.open().sendDraft(), one.clock.advance(0)]);
  expect(other.open().drafts.reply.value).toBe("");
  await one.clock.advance(30_000);
  expect([one.said(), texts(other.open().messages.value)]).toEqual([["hetki"], ["hei", "hetki"]]);
});

test("what two windows have under way does not push each other out of what is kept", async () => {
  const one = await opened();
  const other = await opened(one.kit);
  for (const window of [one, other]) window.network(() => "never-arrives");
  void one.write("yksi");
  void other.write("kaksi");
  await one.clock.advance(100);
  for (const window of [one, other]) window.desk.dispose();
  const again = await opened(one.kit);
  expect(again.said()).toEqual(["yksi", "kaksi"]);
});

test("nobody sends or reads what another agent had begun in the same browser", async () => {
  const { desk, write, open, clock, network, house, said } = await opened();
  network(({ path }) => (path.endsWith("/reply") ? "never-arrives" : "passes"));
  open().drafts.note.value = "Riikan huomio";
  void write("Riikan vastaus");
  await clock.advance(100);
  network(() => "passes");
  await Promise.all([desk.signOut(), clock.advance(0)]);
  house.signIn(null);
  await Promise.all([desk.signIn(ville.email, "x"), clock.advance(0)]);
  desk.select("w1");
  await clock.advance(30_000);
  expect([open().drafts.note.value, open().pending.value, said()]).toEqual(["", [], []]);
  await Promise.all([desk.signOut(), clock.advance(0)]);
  await Promise.all([desk.signIn(riikka.email, "x"), clock.advance(0)]);
  desk.select("w1");
  await clock.advance(1_000);
  expect([open().drafts.note.value, said()]).toEqual(["Riikan huomio", ["Riikan vastaus"]]);
});

test("an empty draft is not sent", async () => {
  const { write, heard, clock } = await opened();
  heard();
  expect(await write("  \n ")).toBe(false);
  await clock.advance(0);
  expect(heard()).toEqual([]);
});

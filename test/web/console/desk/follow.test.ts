import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";

const ids = (rows: readonly { readonly id: string }[] | null) => rows?.map(({ id }) => id) ?? null;
const texts = (messages: readonly { readonly text: string }[] | undefined) =>
  messages?.map(({ text }) => text);

test("a hint has the list read again at once, and a storm of hints once a second", async () => {
  const kit = makeKit();
  const { desk, heard, hint } = await openWindow(kit);
  await kit.clock.advance(1_000);
  heard();
  for (let n = 1; n <= 20; n += 1) {
    kit.house.say(`w${n}`);
    hint("conversation", { id: `w${n}`, change: kit.house.last() });
    await kit.clock.advance(50);
  }
  await kit.clock.advance(1_000);
  expect(desk.rows.value).toHaveLength(20);
  expect(heard().filter((asked) => asked.startsWith("GET changes")).length).toBeLessThanOrEqual(3);
});

test("without any hint, what changed is found within 30 seconds, and the deaf stream is opened anew", async () => {
  const kit = makeKit();
  const { desk, streams } = await openWindow(kit);
  const [deaf] = streams;
  await kit.clock.advance(5_000);
  kit.house.say("w1");
  await kit.clock.advance(30_000);
  expect(ids(desk.rows.value)).toEqual(["w1"]);
  expect(streams.size).toBe(1);
  expect(streams.has(deaf ?? { up() {}, event() {}, down() {} })).toBe(false);
});

test("an answer that came through just before the network went is no proof for half a minute", async () => {
  const kit = makeKit();
  const window = await openWindow(kit);
  window.seen.believesOnline = false;
  window.wake();
  await kit.clock.advance(0);
  window.network(() => "never-arrives");
  await kit.clock.advance(6_000);
  expect(window.desk.link.value).toBe("offline");
});

test("nothing is read again while nothing changes", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { heard } = await openWindow(kit);
  await kit.clock.advance(1_000);
  heard();
  await kit.clock.advance(120_000);
  const asked = new Set(heard());
  expect([...asked]).toEqual([`GET changes?after=${kit.house.last()}`]);
});

test("while the stream cannot be had, the desk looks every five seconds", async () => {
  const kit = makeKit();
  const { desk, seen, cutStream, heard } = await openWindow(kit);
  await kit.clock.advance(1_000);
  seen.streamsRefused = true;
  cutStream();
  await kit.clock.advance(60_000);
  heard();
  kit.house.say("w1");
  await kit.clock.advance(5_000);
  expect(ids(desk.rows.value)).toEqual(["w1"]);
  expect(desk.link.value).toBe("live");
});

test("a failed request says offline; the desk comes back by itself and has missed nothing, be it quiet or not", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "ensin" });
  const { desk, network, cutStream } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(1_000);
  network(() => "never-arrives");
  cutStream();
  await kit.clock.advance(0);
  expect(desk.link.value).toBe("offline");
  expect(ids(desk.rows.value)).toEqual(["w1"]);
  desk.view.value = "open";
  kit.house.say("w1", { text: "sitten" });
  kit.house.say("w2");
  await kit.clock.advance(120_000);
  expect([desk.link.value, desk.rows.value]).toEqual(["offline", null]);
  network(() => "passes");
  await kit.clock.advance(15_000);
  expect(desk.link.value).toBe("live");
  expect(ids(desk.rows.value)).toEqual(["w1", "w2"]);
  expect(texts(desk.selected.value?.messages.value)).toEqual(["ensin", "sitten"]);
});

test("a request that hangs counts as lost after ten seconds", async () => {
  const kit = makeKit();
  const { desk, network } = await openWindow(kit);
  await kit.clock.advance(1_000);
  network(() => new Promise(() => {}));
  await kit.clock.advance(39_000);
  expect(desk.link.value).toBe("offline");
});

test("after a laptop's sleep the window that wakes reads everything it slept through, once and in order", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "1" });
  const { desk, wake, streams } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(1_000);
  const [asleep] = streams;
  kit.clock.sleep(8 * 3_600_000);
  for (const text of ["2", "3", "4"]) kit.house.say("w1", { text });
  kit.house.say("w2");
  wake();
  await kit.clock.advance(0);
  expect(texts(desk.selected.value?.messages.value)).toEqual(["1", "2", "3", "4"]);
  expect(ids(desk.rows.value)).toEqual(["w1", "w2"]);
  expect([...streams]).not.toContain(asleep);
  expect(streams.size).toBe(1);
});

test("what could not be read is not taken for read: the change is read again until it was", async () => {
  const kit = makeKit();
  const { desk, network } = await openWindow(kit);
  await kit.clock.advance(1_000);
  network(({ path }) => (path === "conversations" ? "never-arrives" : "passes"));
  kit.house.say("w1");
  await kit.clock.advance(35_000);
  expect(desk.rows.value).toEqual([]);
  network(() => "passes");
  await kit.clock.advance(15_000);
  expect(ids(desk.rows.value)).toEqual(["w1"]);
});

test("what the server could not read for once is read again, though the line was never down", async () => {
  const kit = makeKit();
  const { desk } = await openWindow(kit);
  await kit.clock.advance(1_000);
  const answer = kit.house.answer;
  let failed = 0;
  kit.house.answer = (asked) =>
    asked.path === "conversations" && (failed += 1) <= 2
      ? { status: 503, body: { code: "busy", message: "", ref: "" } }
      : answer(asked);
  kit.house.say("w1");
  await kit.clock.advance(31_000);
  expect([ids(desk.rows.value), desk.link.value]).toEqual([["w1"], "live"]);
});

test("what happens while a round is under way is in the next one, a second later", async () => {
  const kit = makeKit();
  const { desk, network, hint } = await openWindow(kit);
  await kit.clock.advance(1_000);
  const slow = new Promise<"passes">((resolve) => void kit.clock.after(500, () => resolve("passes")));
  network(({ path }) => (path === "figures" ? slow : "passes"));
  kit.house.say("w1");
  hint("conversation", { id: "w1", change: kit.house.last() });
  await kit.clock.advance(100);
  kit.house.say("w2");
  hint("conversation", { id: "w2", change: kit.house.last() });
  await kit.clock.advance(1_500);
  expect(ids(desk.rows.value)).toEqual(["w1", "w2"]);
});

test("what is lost during a round that itself goes well is read again", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "vanha" });
  const { desk, network, hint } = await openWindow(kit);
  await kit.clock.advance(1_000);
  const slow = new Promise<"passes">((resolve) => void kit.clock.after(500, () => resolve("passes")));
  network(({ path }) => {
    if (path === "figures") return slow;
    return path === "conversations/w1" &&
      desk.selected.value?.loaded.value === false &&
      kit.clock.now() < until
      ? "never-arrives"
      : "passes";
  });
  const until = kit.clock.now() + 200;
  kit.house.say("w2");
  hint("conversation", { id: "w2", change: kit.house.last() });
  await kit.clock.advance(100);
  desk.select("w1");
  await kit.clock.advance(3_000);
  expect(texts(desk.selected.value?.messages.value)).toEqual(["vanha"]);
});

test("a talk that was opened while the line was down is read when it is back, though nothing in it has changed", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "vanha" });
  const { desk, network } = await openWindow(kit);
  await kit.clock.advance(1_000);
  network(({ path }) => (path === "conversations/w1" ? "never-arrives" : "passes"));
  desk.select("w1");
  await kit.clock.advance(0);
  expect(desk.selected.value?.loaded.value).toBe(false);
  expect(desk.selected.value?.conversation.value?.id).toBe("w1");
  network(() => "passes");
  await kit.clock.advance(15_000);
  expect(texts(desk.selected.value?.messages.value)).toEqual(["vanha"]);
});

test("more changes than one answer holds are all seen", async () => {
  const kit = makeKit();
  kit.house.changesSize = 3;
  kit.house.say("w1");
  const { desk } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(1_000);
  kit.house.say("w1", { text: "jo" });
  for (let n = 2; n <= 8; n += 1) kit.house.say(`w${n}`);
  await kit.clock.advance(30_000);
  expect(desk.rows.value).toHaveLength(8);
  expect(texts(desk.selected.value?.messages.value)).toEqual(["line 1", "jo"]);
});

test("a house whose numbers have begun anew is read as a whole", async () => {
  const kit = makeKit();
  for (const id of ["w1", "w2", "w3"]) kit.house.say(id);
  const window = await openWindow(kit);
  await kit.clock.advance(1_000);
  const other = makeKit();
  other.house.say("n1");
  kit.house.answer = other.house.answer;
  await kit.clock.advance(31_000);
  expect(ids(window.desk.rows.value)).toEqual(["n1"]);
});

test("a server that is down for a while is asked less and less often, up to every 15 seconds", async () => {
  const kit = makeKit();
  const { network, heard, cutStream, seen } = await openWindow(kit);
  await kit.clock.advance(1_000);
  network(() => "never-arrives");
  seen.streamsRefused = true;
  cutStream();
  await kit.clock.advance(60_000);
  heard();
  await kit.clock.advance(60_000);
  expect(heard().length).toBeLessThanOrEqual(9);
});

test("a closed desk asks nothing more", async () => {
  const kit = makeKit();
  const { desk, heard, streams } = await openWindow(kit);
  desk.dispose();
  heard();
  await kit.clock.advance(300_000);
  expect([heard(), streams.size, kit.clock.timers.size]).toEqual([[], 0, 0]);
});

import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, iso, riikka, ville } from "./house.ts";

const ids = (rows: readonly { readonly id: string }[] | null) => rows?.map(({ id }) => id) ?? null;

test("an agent who is signed in already sees who waits, in the server's order, with the figures", async () => {
  const kit = makeKit();
  for (const id of ["w2", "w1", "w3"]) kit.house.say(id);
  const { desk } = await openWindow(kit);
  expect(desk.session.value).toEqual({ kind: "signed-in", agent: riikka });
  expect(ids(desk.rows.value)).toEqual(["w2", "w1", "w3"]);
  expect(desk.figures.value).toMatchObject({ waiting: 3, mine: 0 });
  expect(desk.link.value).toBe("live");
});

test("a view is null until it was read, and shown at once when one comes back to it", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  kit.house.change("m1", held(riikka));
  kit.house.change("c1", { state: "closed", owner: null });
  const { desk } = await openWindow(kit);
  desk.view.value = "closed";
  expect(desk.rows.value).toBeNull();
  await kit.clock.advance(0);
  expect(ids(desk.rows.value)).toEqual(["c1"]);
  desk.view.value = "mine";
  expect(ids(desk.rows.value)).toEqual(["m1"]);
  desk.view.value = "closed";
  expect(ids(desk.rows.value)).toEqual(["c1"]);
});

test("a search asks once the typing pauses, from two characters on, and an emptied one shows the view at once", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "eräpäivä" });
  kit.house.say("w2", { text: "mittari" });
  const { desk, heard } = await openWindow(kit);
  heard();
  for (const typed of ["m", "mi", "mit"]) {
    desk.search.value = typed;
    await kit.clock.advance(200);
  }
  expect(heard().filter((asked) => asked.includes("q="))).toEqual([]);
  expect(ids(desk.rows.value)).toEqual(["w1", "w2"]);
  await kit.clock.advance(50);
  expect(heard().filter((asked) => asked.includes("q="))).toEqual(["GET conversations?view=waiting&q=mit"]);
  expect(ids(desk.rows.value)).toEqual(["w2"]);
  desk.search.value = "";
  expect(ids(desk.rows.value)).toEqual(["w1", "w2"]);
});

test("the answer to an older search never comes over a newer one's", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "eräpäivä" });
  kit.house.say("w2", { text: "mittari" });
  const { desk, network } = await openWindow(kit);
  let letGo = (): void => {};
  const slow = new Promise<"passes">((resolve) => (letGo = () => resolve("passes")));
  network(({ query }) => (query.get("q") === "erä" ? slow : "passes"));
  desk.search.value = "erä";
  await kit.clock.advance(250);
  desk.search.value = "mitt";
  await kit.clock.advance(250);
  expect(ids(desk.rows.value)).toEqual(["w2"]);
  letGo();
  await kit.clock.advance(0);
  expect(ids(desk.rows.value)).toEqual(["w2"]);
});

test("while a search is under way its last answer stays, but not under another view's name", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "eräpäivä" });
  const { desk } = await openWindow(kit);
  desk.search.value = "erä";
  await kit.clock.advance(250);
  desk.search.value = "eräp";
  expect(ids(desk.rows.value)).toEqual(["w1"]);
  desk.view.value = "closed";
  expect(desk.rows.value).toBeNull();
});

test("more pages follow each other, stay when the list is read again, and show nobody twice", async () => {
  const kit = makeKit();
  kit.house.pageSize = 2;
  for (const id of ["w1", "w2", "w3", "w4", "w5"]) kit.house.say(id);
  const { desk } = await openWindow(kit);
  expect([ids(desk.rows.value), desk.hasMore.value]).toEqual([["w1", "w2"], true]);
  await desk.more();
  expect(ids(desk.rows.value)).toEqual(["w1", "w2", "w3", "w4"]);
  kit.house.change("w1", { state: "closed", owner: null });
  await desk.more();
  expect(ids(desk.rows.value)).toEqual(["w1", "w2", "w3", "w4"]);
  await kit.clock.advance(30_000);
  expect([ids(desk.rows.value), desk.hasMore.value]).toEqual([["w2", "w3", "w4", "w5"], false]);
});

test("whoever is pushed to the next page between two requests is shown once, where they came first", async () => {
  const kit = makeKit();
  kit.house.pageSize = 2;
  for (const id of ["w1", "w2", "w3"]) kit.house.say(id);
  const { desk } = await openWindow(kit);
  const listed = [...kit.house.rows];
  kit.house.rows.clear();
  kit.house.change("urgent");
  for (const [id, row] of listed) kit.house.rows.set(id, row);
  await desk.more();
  expect(ids(desk.rows.value)).toEqual(["w1", "w2", "w3"]);
  await kit.clock.advance(30_000);
  expect(ids(desk.rows.value)).toEqual(["urgent", "w1", "w2", "w3"]);
});

test("a list that was asked for before an act does not put the row back as it was", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk, network, hint } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(1_000);
  let letGo = (): void => {};
  const slow = new Promise<"passes">((resolve) => (letGo = () => resolve("passes")));
  const before = kit.house.answer;
  const asOf = kit.house.rows.get("w1");
  kit.house.answer = (asked) =>
    asked.path === "conversations"
      ? { status: 200, body: { conversations: [asOf], next: null } }
      : before(asked);
  network(({ path }) => (path === "conversations" ? slow : "passes"));
  kit.house.change("w9", held(ville));
  hint("conversation", { id: "w9", change: kit.house.last() });
  await kit.clock.advance(0);
  await Promise.all([desk.selected.value?.take(), kit.clock.advance(0)]);
  letGo();
  await kit.clock.advance(0);
  expect(desk.rows.value?.[0]?.state).toBe("with-agent");
});

test("the clock for waits ticks every ten seconds", async () => {
  const kit = makeKit();
  const { desk } = await openWindow(kit);
  const first = desk.now.value;
  await kit.clock.advance(10_000);
  expect(desk.now.value - first).toBe(10_000);
});

test("a row's own words change where it stands when only they change", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  kit.house.say("w2");
  const { desk, hint } = await openWindow(kit);
  await kit.clock.advance(1_000);
  kit.house.say("w1", { text: "oletteko siellä?", at: iso(3) });
  hint("conversation", { id: "w1", change: kit.house.last() });
  await kit.clock.advance(0);
  expect(desk.rows.value?.map(({ last }) => last?.text)).toEqual(["oletteko siellä?", "line 1"]);
});

import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, riikka, ville } from "./house.ts";

test("who is signed out is asked to sign in, and nothing else is asked of the server", async () => {
  const kit = makeKit();
  kit.house.signIn(null);
  const { desk, heard, streams } = await openWindow(kit);
  await kit.clock.advance(120_000);
  expect(desk.session.value).toEqual({ kind: "signed-out" });
  expect([heard(), streams.size]).toEqual([["GET session"], 0]);
});

test("a server that does not answer at the start leaves it open who is signed in, and is asked again", async () => {
  const kit = makeKit();
  const answer = kit.house.answer;
  kit.house.answer = () => ({ status: 502, body: "<html>bad gateway</html>" });
  const { desk } = await openWindow(kit);
  expect([desk.session.value.kind, desk.link.value]).toEqual(["unknown", "offline"]);
  kit.house.answer = answer;
  await kit.clock.advance(1_000);
  expect([desk.session.value.kind, desk.link.value]).toEqual(["signed-in", "live"]);
});

test("a wrong password says so, and the right one opens the desk", async () => {
  const kit = makeKit();
  kit.house.signIn(null);
  kit.house.say("w1");
  const { desk } = await openWindow(kit);
  const [wrong] = await Promise.all([desk.signIn("who@napavirta.fi", "x"), kit.clock.advance(0)]);
  expect([wrong, desk.session.value.kind]).toEqual([{ code: "wrong-credentials", by: null }, "signed-out"]);
  const [right] = await Promise.all([desk.signIn(riikka.email, "x"), kit.clock.advance(0)]);
  expect([right, desk.session.value, desk.rows.value?.length]).toEqual([
    null,
    { kind: "signed-in", agent: riikka },
    1,
  ]);
});

test("a session that ended elsewhere asks to sign in, and the agent goes on where it was", async () => {
  const kit = makeKit();
  kit.house.say("w1", { text: "hei" });
  kit.house.change("w1", held(riikka));
  const { desk, streams } = await openWindow(kit);
  desk.view.value = "mine";
  desk.select("w1");
  await kit.clock.advance(1_000);
  const talk = desk.selected.value;
  if (talk === null) throw new Error("Nothing is open.");
  kit.house.signIn(null);
  talk.drafts.reply.value = "kohta";
  await Promise.all([talk.sendDraft(), kit.clock.advance(0)]);
  talk.drafts.reply.value = "ja vielä";
  expect([desk.session.value.kind, streams.size]).toEqual(["signed-out", 0]);
  expect([desk.view.value, desk.selected.value, desk.rows.value?.length]).toEqual(["mine", talk, 1]);
  expect(talk.pending.value.map(({ text, state }) => [text, state])).toEqual([["kohta", "failed"]]);
  kit.house.say("w1", { text: "hei?" });
  await Promise.all([desk.signIn(riikka.email, "x"), kit.clock.advance(0)]);
  await kit.clock.advance(1_000);
  expect(desk.selected.value).toBe(talk);
  expect(talk.messages.value.map(({ text }) => text)).toEqual(["hei", "hei?", "kohta"]);
  expect([talk.drafts.reply.value, talk.pending.value, streams.size]).toEqual(["ja vielä", [], 1]);
});

test("a refusal that was on its way before the new sign-in does not end it", async () => {
  const kit = makeKit();
  const { desk, network } = await openWindow(kit);
  await kit.clock.advance(1_000);
  let letGo = (): void => {};
  const slow = new Promise<"passes">((resolve) => (letGo = () => resolve("passes")));
  const answer = kit.house.answer;
  network(({ query }) => (query.get("view") === "closed" ? slow : "passes"));
  let refused = 0;
  kit.house.answer = (asked) =>
    asked.query.get("view") === "closed" && (refused += 1) === 1
      ? { status: 401, body: { code: "sign-in", message: "", ref: "" } }
      : answer(asked);
  desk.view.value = "closed";
  await Promise.all([desk.signIn(riikka.email, "x"), kit.clock.advance(0)]);
  letGo();
  await kit.clock.advance(0);
  expect(desk.session.value.kind).toBe("signed-in");
});

test("signing out leaves nothing of customers on the screen", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk } = await openWindow(kit);
  desk.select("w1");
  desk.search.value = "aino";
  await kit.clock.advance(1_000);
  await Promise.all([desk.signOut(), kit.clock.advance(0)]);
  expect([desk.session.value.kind, desk.rows.value, desk.selected.value, desk.figures.value]).toEqual([
    "signed-out",
    null,
    null,
    null,
  ]);
  expect(desk.search.value).toBe("");
});

test("without contact nobody is signed out: the session lives on at the server", async () => {
  const kit = makeKit();
  const { desk, network } = await openWindow(kit);
  network(() => "never-arrives");
  await Promise.all([desk.signOut(), kit.clock.advance(0)]);
  expect([desk.session.value.kind, desk.link.value]).toEqual(["signed-in", "offline"]);
});

test("another agent who signs in after a session's end does not get the talk that was open", async () => {
  const kit = makeKit();
  kit.house.say("w1");
  const { desk } = await openWindow(kit);
  desk.select("w1");
  await kit.clock.advance(1_000);
  kit.house.signIn(null);
  await kit.clock.advance(30_000);
  expect(desk.session.value.kind).toBe("signed-out");
  await Promise.all([desk.signIn(ville.email, "x"), kit.clock.advance(0)]);
  expect([desk.selected.value, desk.rows.value?.length]).toEqual([null, 1]);
});

test("an editor is signed in and asks nothing of customers", async () => {
  const kit = makeKit();
  kit.house.signIn({ ...riikka, role: "editor" });
  const { desk, heard, streams } = await openWindow(kit);
  await kit.clock.advance(60_000);
  expect([desk.session.value.kind, heard(), streams.size]).toEqual(["signed-in", ["GET session"], 0]);
});

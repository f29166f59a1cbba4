import { expect, test } from "vitest";
import { makeFindMissed } from "../../src/content/missed/keep.ts";
import type { MissedAnswer } from "../../src/console/protocol.ts";
import { knowledge } from "../fixtures/knowledge.ts";
import { type House, openHouse, signedIn } from "./house.ts";

const open = () =>
  openHouse({ missed: (log, now) => makeFindMissed({ log, knowledge: () => knowledge, now }) });

const missed = async (house: House, query = "") => {
  const editor = await signedIn(house, `Elli${query}`, "editor");
  return editor.call<MissedAnswer>("GET", `content/missed${query}`);
};

test("an editor sees what customers asked and did not get, by the number of customers, with an entry to begin from", async () => {
  const house = await open();
  for (const thread of ["w1", "w2", "w3"]) await house.say(thread, "aurinkopaneelien tuki");
  await house.say("w4", "aurinkopaneelien tukea saisko");
  await house.say("w5", "lahjakortti");
  await house.say("w6", "voiko eräpäivää siirtää");
  const { body } = await missed(house);
  expect(body).toMatchObject({ messages: 6, missed: 5, rising: [] });
  expect(body.questions.map(({ label, customers }) => [label.split(" ")[0], customers])).toEqual([
    ["aurinkopaneelien", 4],
    ["lahjakortti", 1],
  ]);
  expect(body.questions[0]).toMatchObject({
    language: "fi",
    kinds: [{ kind: "asked-back", count: 4 }],
    examples: [
      { text: "aurinkopaneelien tuki", language: "fi" },
      { text: "aurinkopaneelien tukea saisko", language: "fi" },
    ],
    nearest: null,
    solved: null,
  });
  expect(body.questions[0]?.yaml).toContain("questions:\n          - aurinkopaneelien tuki\n");
});

test("buttons are no questions, and neither are messages that got their answer", async () => {
  const house = await open();
  await house.say("w1", "lasku asia");
  await house.say("w1", "En mitään näistä");
  await house.say("w2", "lasku asia");
  await house.say("w2", "E-laskun tilaus");
  const { body } = await missed(house, "?days=1");
  expect(body.questions).toMatchObject([{ customers: 1, examples: [{ text: "lasku asia" }] }]);
  expect(body.questions[0]?.nearest).toMatchObject({ entry: "due-date", title: "Eräpäivän muutos" });
});

test("only messages of so many days count, and personal data stays covered", async () => {
  const house = await open();
  await house.say("w1", "vanha asia");
  house.clock.at += 3 * 86_400_000;
  await house.say("w2", "tunnukseni on 131052-308T, apua");
  const { body } = await missed(house, "?days=2");
  expect(body.questions).toHaveLength(1);
  expect(JSON.stringify(body)).not.toMatch(/308T|vanha/);
});

test("what an agent answered is shown without the customer's name and numbers", async () => {
  const house = await open();
  await house.say("w1", "saako tukea paneeleihin");
  await house.say("w1", "siis aurinkopaneeleihin");
  const riikka = await signedIn(house, "Riikka");
  const { body: list } = await riikka.call<{ conversations: readonly { id: string }[] }>(
    "GET",
    "conversations?view=waiting",
  );
  const id = list.conversations[0]?.id ?? "";
  await riikka.call("POST", `conversations/${id}/take`, { key: "t" });
  const text = "Hei Aino, tukea myöntää Kela. Kysy numerosta 040 123 4567.";
  await riikka.call("POST", `conversations/${id}/reply`, { key: "r", text });
  const { body } = await missed(house);
  expect(body.questions[0]?.solved).toBe("Hei •••, tukea myöntää Kela. Kysy numerosta •••.");
});

test("agents do not see it, and an impossible number of days is refused", async () => {
  const house = await open();
  const agent = await signedIn(house, "Riikka");
  expect(await agent.call("GET", "content/missed")).toMatchObject({ status: 403 });
  expect(await missed(house, "?days=0")).toMatchObject({ status: 400 });
});

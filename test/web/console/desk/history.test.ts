import { expect, test } from "vitest";
import type { HistoryAnswer, MatterView } from "../../../../src/console/protocol.ts";
import type { Answer, Api } from "../../../../src/web/console/desk/api.ts";
import { historyOf, makeHistory } from "../../../../src/web/console/desk/history.ts";
import { message, row } from "./house.ts";

const ended = { state: "closed", owner: null } as const;
const matter = (id: string, more: Partial<MatterView["conversation"]> = {}): MatterView => ({
  conversation: row(id, more),
  hadBy: null,
  began: null,
  promised: [],
});
const link = { thread: "t1", channel: "messenger", conversationId: "m1", how: "code", at: "" } as const;

/** A house that tells this history of "now", and has the words of each matter, by id. */
function makeHouse(matters: readonly MatterView[]) {
  const house = {
    history: { matters: [...matters], more: false, linked: [] } as HistoryAnswer,
    asked: [] as string[],
    isDown: false,
  };
  const bodyOf = (path: string) => {
    if (path.endsWith("/history")) return house.history;
    const id = path.replace("conversations/", "");
    const found = house.history.matters.find(({ conversation }) => conversation.id === id);
    return {
      conversation: found?.conversation,
      messages: [message(1, { text: `words of ${id}` })],
      receipts: [],
    };
  };
  const api: Pick<Api, "get"> = {
    get: <Body>(path: string) => {
      house.asked.push(path);
      if (house.isDown)
        return Promise.resolve({ ok: false, problem: { code: "offline", by: null }, again: true } as const);
      return Promise.resolve({ ok: true, body: bodyOf(path) } as Answer<Body>);
    },
  };
  return { house, api };
}

const four = [matter("later", ended), matter("now"), matter("b", ended), matter("a", ended)];

test("earlier matters are shown one at a time, in the order of time, until there is none", async () => {
  const { api } = makeHouse(four);
  const history = makeHistory(api, "now");
  await history.read();
  const shown = () =>
    history.shown.value.map(({ conversation: { id }, messages }) => [id, messages[0]?.text]);
  expect(history.hidden.value.map(({ conversation }) => conversation.id)).toEqual(["b", "a"]);
  expect(await history.showNext()).toBe(true);
  expect(shown()).toEqual([["b", "words of b"]]);
  expect(await history.showNext()).toBe(true);
  expect(shown()).toEqual([
    ["a", "words of a"],
    ["b", "words of b"],
  ]);
  expect([await history.showNext(), history.hidden.value]).toEqual([false, []]);
});

test("who asks twice at once gets two, each once", async () => {
  const { api } = makeHouse(four);
  const history = makeHistory(api, "now");
  await history.read();
  await Promise.all([history.showNext(), history.showNext()]);
  await history.showNext();
  expect(history.shown.value.map(({ conversation }) => conversation.id)).toEqual(["a", "b"]);
});

test("one that can't be read now is told, and comes when it can", async () => {
  const { api, house } = makeHouse(four);
  const history = makeHistory(api, "now");
  await history.read();
  house.isDown = true;
  expect(await history.showNext()).toBe(false);
  expect([history.problem.value?.code, history.shown.value]).toEqual(["offline", []]);
  house.isDown = false;
  expect(await history.showNext()).toBe(true);
  expect(history.problem.value).toBeNull();
});

test("what is shown is read again when it has changed, and else not", async () => {
  const { api, house } = makeHouse([matter("now"), matter("b"), matter("a", ended)]);
  const history = makeHistory(api, "now");
  await history.read();
  await history.showNext();
  house.asked.length = 0;
  await history.read();
  expect(house.asked).toEqual(["conversations/now/history"]);
  house.history = {
    ...house.history,
    matters: [matter("now"), matter("b", { version: 2 }), matter("a", ended)],
  };
  await history.read();
  expect(house.asked.slice(1)).toEqual(["conversations/now/history", "conversations/b"]);
  expect(history.shown.value.map(({ conversation }) => conversation.version)).toEqual([2]);
});

test("what a link brings stands in its place, and what is somebody else's after all goes", async () => {
  const { api, house } = makeHouse([matter("now"), matter("b", ended), matter("a", ended)]);
  const history = makeHistory(api, "now");
  await history.read();
  await history.showNext();
  const own = house.history;
  house.history = {
    ...own,
    linked: [link],
    matters: [matter("now"), matter("m", ended), ...own.matters.slice(1)],
  };
  await history.read();
  const shown = () => history.shown.value.map(({ conversation }) => conversation.id);
  expect(shown()).toEqual(["b", "m"]);
  house.history = own;
  await history.read();
  expect([shown(), history.hidden.value.length]).toEqual([["b"], 1]);
});

test("other open matters stand beside it, ended ones and itself don't", async () => {
  const { api } = makeHouse([matter("m"), matter("now"), matter("b", ended), matter("a")]);
  const history = makeHistory(api, "now");
  await history.read();
  expect(history.beside.value.map(({ conversation }) => conversation.id)).toEqual(["m", "a"]);
});

test("it is read anew when the conversation has changed, and with linked channels at every round", async () => {
  const { api, house } = makeHouse([matter("now")]);
  const history = makeHistory(api, "now");
  const looked = async (version: number) => {
    house.asked.length = 0;
    history.look(version);
    await history.showNext();
    return house.asked.length;
  };
  expect(await looked(1)).toBe(1);
  await history.read();
  expect([await looked(1), await looked(2), await looked(2)]).toEqual([0, 1, 0]);
  house.history = { ...house.history, linked: [link] };
  await history.read();
  expect([await looked(2), await looked(2)]).toEqual([1, 1]);
});

test("an open talk has one history, wherever it is asked for", () => {
  const { api } = makeHouse([]);
  const talk = { id: "now" };
  expect(historyOf(api, talk)).toBe(historyOf(api, talk));
  expect(historyOf(api, { id: "now" })).not.toBe(historyOf(api, talk));
});

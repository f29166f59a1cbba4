import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openSqlite } from "../../../src/store/sqlite/open.ts";
import { countedIds, makeHouse } from "../../fixtures/house.ts";
import { FetchXhr } from "../fixtures/fetch-xhr.ts";
import { openClient } from "../fixtures/microsoft-client.ts";
import { type Chat, openSite, secret, textsOf } from "../fixtures/site.ts";
import { makePages } from "../../fixtures/pages.ts";

let dataDir: string;
beforeEach(async () => {
  vi.stubGlobal("XMLHttpRequest", FetchXhr);
  dataDir = await mkdtemp(join(tmpdir(), "lupaus-restart-"));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(dataDir, { recursive: true });
});

/** A server over the files in the data folder, begun at `now`. */
async function begin(now: number, port = 0) {
  const clock = { now };
  const store = await openSqlite({
    dataDir,
    now: () => clock.now,
    newId: countedIds(clock),
    pages: makePages(),
  });
  const site = await openSite({ house: makeHouse(store, { now: now + 1_000 }), port });
  return {
    ...site,
    stop: async () => {
      await site.close();
      await store.close();
    },
  };
}

const begun = Date.UTC(2026, 10, 25, 8);

describe.each([
  ["polls", false],
  ["listens", true],
])("a customer who %s", (_, webSocket) => {
  test("goes on after the server was stopped and started on the same files", async () => {
    const before = await begin(begun);
    const { body } = await before.call<Chat>("POST", "tokens/generate", { bearer: secret });
    const client = openClient({ url: before.url, token: body.token, webSocket });
    await client.seen(1);
    await client.say("voiko eräpäivää siirtää", "mark-1");
    await client.seen(3);
    await before.stop();
    const after = await begin(begun + 60_000, before.port);
    expect(await client.say("voiko eräpäivää siirtää", "mark-1")).toBe(client.activities[1]?.id);
    await client.say("kiitos", "mark-2");
    await client.seen(5);
    const log = await after.read({ conversationId: client.conversationId(), token: client.token() });
    expect(textsOf(client.activities)).toEqual(textsOf(log.activities));
    client.end();
    await after.stop();
  });
});

test("a customer who comes back after 29 days finds everything", async () => {
  const before = await begin(begun);
  const chat = await before.visitor();
  await before.say(chat, "haluan puhua ihmiselle");
  const said = textsOf((await before.read(chat)).activities);
  await before.stop();
  const after = await begin(begun + 29 * 86_400_000);
  const refreshed = await after.call<Chat>("POST", "tokens/refresh", { bearer: chat.token });
  expect(textsOf((await after.read(refreshed.body)).activities)).toEqual(said);
  await after.stop();
});

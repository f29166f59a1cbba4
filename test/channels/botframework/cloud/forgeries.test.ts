import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { bearer, type Bot, message, openBot } from "./bot.ts";
import { forge } from "./forged.ts";
import { type Microsoft, openMicrosoft } from "./microsoft.ts";

/** Every token that no channel of ours sent: the same answer to each, nothing learnt from it, and no turn is run. */

let microsoft: Microsoft;
let bot: Bot;

beforeAll(async () => {
  // botbuilder tells of some of them by itself.
  vi.spyOn(console, "error").mockImplementation(() => {});
  microsoft = await openMicrosoft();
  bot = await openBot(microsoft);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await bot.close();
  await microsoft.close();
});

describe("a forged token", () => {
  test("gets the same 401 whatever is wrong with it, runs no turn, and reaches no address that it names", async () => {
    const forgeries = forge(microsoft);
    expect(forgeries.length).toBeGreaterThanOrEqual(60);
    for (const { name, header, activity } of forgeries) {
      const answer = await bot.post(message(microsoft, activity), header);
      expect({ name, status: answer.status }).toEqual({ name, status: 401 });
      expect(JSON.parse(answer.text), name).toMatchObject({ code: "unauthorized" });
    }
    expect(bot.house.records).toEqual([]);
    expect(await bot.house.rows("open")).toEqual([]);
    expect(microsoft.sent).toEqual([]);
    expect(microsoft.strayed).toEqual([]);
  });

  test("is told from an honest one, which runs its turn", async () => {
    const answer = await bot.post(message(microsoft), bearer(microsoft));
    expect(answer).toEqual({ status: 200, text: "{}" });
    expect(bot.house.records).toHaveLength(1);
  });

  test("leaves nothing of itself in the log but that it was refused, once in a while", () => {
    expect(bot.notes).toHaveLength(2);
    expect(new Set(bot.notes)).toEqual(new Set(["azure-refused", "azure-host-refused"]));
  });
});

test("while Microsoft's keys can't be fetched nobody is let in, and nothing breaks", async () => {
  const gone = await openMicrosoft();
  const alone = await openBot(gone);
  const token = bearer(gone);
  const written = message(gone);
  await gone.close();
  expect((await alone.post(written, token)).status).toBe(401);
  expect(alone.house.records).toEqual([]);
  await alone.close();
});

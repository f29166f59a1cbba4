import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, startServer } from "../../bench/servers.ts";
import { type House, stageEnv } from "./house.ts";
import { openDesk, seed, type Told } from "./seed.ts";

let server: Server;
let house: House;
let told: readonly Told[];
beforeAll(async () => {
  server = await startServer("src/main.ts", stageEnv);
  house = { url: `http://127.0.0.1:${server.port}` };
  told = await seed(house, await openDesk(house));
});
afterAll(() => server.kill());

const saysTo = async (name: string) => {
  const one = told.findLast(({ matter }) => matter.who.name === name);
  const rows = (await one?.customer.reads()) ?? [];
  return rows.map(({ channelData }) => channelData.say ?? channelData.author);
};

test("whoever tries the house finds somebody in every state: angry, waiting, with an agent, closed, and with the bot", async () => {
  expect(told.length).toBeGreaterThanOrEqual(8);
  expect(await saysTo("Aino Lehtonen")).toContain("hand-over");
  expect((await saysTo("Sanna Korpi")).at(-2)).toBe("agent-reply");
  expect(await saysTo("Leena Aho")).toContain("closing");
  expect((await saysTo("Jukka Hietala")).at(-1)).toBe("answer");
});

test("everybody is spoken to in their own language", async () => {
  const swedish = told.find(({ matter }) => matter.who.name === "Mikael Sund");
  const rows = (await swedish?.customer.reads()) ?? [];
  expect(rows.some(({ text }) => text.startsWith("Ditt ärende är nu i kundtjänstens kö."))).toBe(true);
});

test("the picture of a bill arrives as a picture", async () => {
  const aino = told.find(({ matter }) => matter.who.name === "Aino Lehtonen");
  const files = ((await aino?.customer.reads()) ?? []).flatMap(({ attachments }) => attachments ?? []);
  expect(files.map(({ name, contentType }) => [name, contentType])).toEqual([
    ["lasku-marraskuu.png", "image/png"],
  ]);
});

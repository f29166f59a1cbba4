import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";

let server: Server;
beforeAll(async () => {
  server = await startHouse();
});
afterAll(() => server.kill());
const windows = useBrowser();

test.each(["/", "/console", "/webchat", "/service"])(
  "%s opens, and nothing on it is refused by its own policy",
  async (path) => {
    const page = await windows.page();
    const answer = await page.goto(addressOf(server) + path);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(windows.errors()).toEqual([]);
  },
);

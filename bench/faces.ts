/**
 * How long people wait for the screens: `npm run bench:faces [-- RUNS]`. A real Chromium, slowed four times as a modest
 * phone is, empty caches each time; Microsoft's Web Chat on the same server is the peer.
 */
import { type Browser, type Page, chromium } from "playwright-core";
import { chromiumPath } from "../test/browser/harness/chromium.ts";
import { secret, startServer } from "./servers.ts";

const runs = Number(process.argv[2] ?? 9);
const slowdown = 4;
const admin = { email: "supervisor@napavirta.example", password: "a-password-for-measuring" };

const server = await startServer("src/main.ts", { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password });
const home = `http://127.0.0.1:${server.port}`;

/** A window with nothing in its caches, slowed. */
async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "fi-FI" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

/** Ms until `isThere`, looked at once a frame in the page itself, since `from` on the page's own clock. */
const until = (page: Page, isThere: string, from: "navigation" | "click"): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const begin = ${from === "click" ? "window.clickedAt" : "0"};
    const look = () => (${isThere}) ? resolve(performance.now() - begin) : requestAnimationFrame(look);
    look();
  })`);

/** From the click on the launcher to a field that takes the first letter. */
async function widget(page: Page): Promise<number> {
  await page.goto(home, { waitUntil: "networkidle" });
  await page.evaluate(
    `addEventListener("click", (event) => { window.clickedAt = event.timeStamp; }, { capture: true })`,
  );
  await page.locator("lupaus-chat").getByRole("button").first().click();
  return until(
    page,
    `document.querySelector("lupaus-chat").shadowRoot.activeElement?.matches("textarea")`,
    "click",
  );
}

/** From asking for the page to the list of who waits, signed in. */
async function desk(page: Page): Promise<number> {
  await page.context().request.post(`${home}/console/api/session`, { data: admin });
  await page.goto(`${home}/console`, { waitUntil: "commit" });
  return until(page, `document.querySelector('a[href^="#/c/"]')`, "navigation");
}

/** From asking for the page to the greeting and a field to write in. */
async function webChat(page: Page): Promise<number> {
  await page.goto(`${home}/webchat`, { waitUntil: "commit" });
  return until(
    page,
    `document.querySelector("form [type=text], textarea") && document.body.innerText.includes("Napavirran botti")`,
    "navigation",
  );
}

/** Somebody who waits for a person, so that the desk has a list to show. */
async function customer(): Promise<void> {
  const call = async (path: string, body: unknown, token: string) => {
    const answer = await fetch(`${home}/v3/directline/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as { conversationId: string; token: string };
  };
  const { conversationId, token } = await call("conversations", { locale: "fi-FI" }, secret);
  await call(
    `conversations/${conversationId}/activities`,
    { type: "message", text: "haluan puhua ihmiselle" },
    token,
  );
}

const measured = [
  { name: "widget, click to writing", aimMs: 300, measure: widget },
  { name: "desk, page to list", aimMs: 1_000, measure: desk },
  { name: "peer: Web Chat, page to writing", aimMs: null, measure: webChat },
] as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const browser = await chromium.launch({
  executablePath: await chromiumPath(process.env),
  args: ["--no-sandbox"],
});
try {
  for (let waiting = 0; waiting < 30; waiting += 1) await customer();
  const rows = [];
  for (const { name, aimMs, measure } of measured) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await slowPage(browser);
      times.push(await measure(page));
      await page.context().close();
    }
    rows.push({ name, aimMs, median: median(times), highest: Math.max(...times) });
  }
  const peer = rows.at(-1)?.median ?? 0;
  process.stdout.write(`${runs} runs each, processor slowed ${slowdown} times, empty caches, ms\n`);
  for (const { name, aimMs, median: middle, highest } of rows)
    process.stdout.write(
      `${name.padEnd(34)} median ${middle.toFixed(0).padStart(6)}  highest ${highest.toFixed(0).padStart(6)}  of the peer ${(middle / peer).toFixed(3)}${aimMs === null ? "" : `  aim ${aimMs}`}\n`,
    );
} finally {
  await browser.close();
  await server.kill();
}

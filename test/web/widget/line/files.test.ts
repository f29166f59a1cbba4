import { afterEach, beforeEach, expect, test } from "vitest";
import { files } from "../../../channels/fixtures/files.ts";
import { type Site, openSite } from "../../../channels/fixtures/site.ts";
import { type Browser, type Tab, openBrowser } from "../fixtures/browser.ts";

let site: Site;
let browser: Browser;
let tab: Tab;
beforeEach(async () => {
  site = await openSite();
  browser = openBrowser(site.url);
  tab = browser.open();
  tab.chat.open();
  await tab.until(({ link }) => link.value === "online");
});
afterEach(async () => {
  browser.close();
  await site.close();
});

const own = (from: Tab) => from.chat.messages.value.filter(({ author }) => author === "customer");
const states = (from: Tab) => own(from).map(({ text, sending }) => `${text}: ${sending}`);
const photo = () => new File([files.jpeg], "kuva.jpg", { type: "image/jpeg" });

test("a file goes with its text, and stands in the thread with an address", async () => {
  tab.chat.draft.value = "katso tätä";
  expect(tab.chat.attach([photo()], "katso tätä")).toEqual([]);
  expect(own(tab)).toMatchObject([
    { text: "katso tätä", sending: "sending", files: [{ name: "kuva.jpg", url: null }] },
  ]);
  expect(tab.chat.draft.value).toBe("");
  await tab.until(() => own(tab)[0]?.files[0]?.url !== null);
  expect(own(tab)).toMatchObject([
    { sending: "sent", files: [{ name: "kuva.jpg", contentType: "image/jpeg", size: files.jpeg.length }] },
  ]);
  expect(tab.chat.status.value.state).toBe("queued");
});

test("a file of a wrong kind, empty, too large or one too many is told at once; the others go", async () => {
  const heic = new File([files.heic], "IMG_1.HEIC");
  const large = new File([Buffer.alloc(4_999_990)], "suuri.pdf", { type: "application/pdf" });
  const told = tab.chat.attach(
    [
      photo(),
      new File(["<svg/>"], "kuva.svg", { type: "image/svg+xml" }),
      new File(["MZ"], "kuva.jpg.exe"),
      new File([], "tyhjä.pdf", { type: "application/pdf" }),
      large,
      heic,
      photo(),
      photo(),
      photo(),
      new File([files.pdf], "kuudes.pdf", { type: "application/pdf" }),
    ],
    "",
  );
  expect(told).toEqual([
    { name: "kuva.svg", problem: "type" },
    { name: "kuva.jpg.exe", problem: "type" },
    { name: "tyhjä.pdf", problem: "empty" },
    { name: "suuri.pdf", problem: "large" },
    { name: "kuudes.pdf", problem: "many" },
  ]);
  await tab.until(() => own(tab)[0]?.files[0]?.url !== null);
  expect(own(tab)[0]?.files.map(({ contentType }) => contentType)).toEqual([
    "image/jpeg",
    "image/heic",
    "image/jpeg",
    "image/jpeg",
    "image/jpeg",
  ]);
});

test("a file that lies about its kind is refused by the server, with the reason at the message", async () => {
  tab.chat.attach([new File(["<html>"], "kuva.png", { type: "image/png" })], "no katso");
  await tab.until(() => own(tab)[0]?.sending === "failed");
  expect(own(tab)[0]?.failure).toBe("file-type-not-taken");
});

test("when no file can be sent, nothing is, and the text stays in the draft", () => {
  tab.chat.draft.value = "ohessa";
  expect(tab.chat.attach([new File(["x"], "ohjelma.exe")], "ohessa")).toHaveLength(1);
  expect([own(tab), tab.chat.draft.value]).toEqual([[], "ohessa"]);
});

test("a file does not live through a reload: the message says so, and gives its text back", async () => {
  browser.net.isDown = true;
  tab.chat.attach([photo()], "tässä kuva");
  tab.chat.send("ja vielä");
  const again = tab.reloads();
  expect(own(again)).toMatchObject([
    { text: "tässä kuva", sending: "failed", failure: "file-gone" },
    { text: "ja vielä", sending: "sending" },
  ]);
  again.chat.draft.value = "hei";
  again.chat.retry(own(again)[0]?.id ?? "");
  expect(again.chat.draft.value).toBe("hei\ntässä kuva");
  expect(own(again).map(({ text }) => text)).toEqual(["ja vielä"]);
});

test("a file of a page that crashed is given up after a minute", async () => {
  browser.net.isDown = true;
  tab.chat.attach([photo()], "tässä kuva");
  tab.dies();
  const again = browser.open();
  expect(own(again)).toMatchObject([{ sending: "sending" }]);
  await again.until(({ link }) => link.value === "offline");
  browser.net.isDown = false;
  browser.clock.now += 61_000;
  again.wakes();
  await again.until(() => own(again)[0]?.failure === "file-gone");
});

test("a file that can't be read any more fails, and nothing hangs on it", async () => {
  const moved = photo();
  Object.assign(moved, { slice: () => ({ arrayBuffer: () => Promise.reject(new Error("moved")) }) });
  site.house.clock.now += 1_000;
  tab.chat.attach([moved], "kuva");
  tab.chat.send("ja vielä");
  await tab.until(() => states(tab).join() === "kuva: failed,ja vielä: sent");
  expect(own(tab)[0]?.failure).toBe("file-gone");
});

test("a file opens in a page that has stood open for a day", async () => {
  tab.chat.attach([photo()], "");
  await tab.until(() => own(tab)[0]?.files[0]?.url?.startsWith("http") === true);
  const address = () => own(tab)[0]?.files[0]?.url ?? "";
  const before = address();
  site.house.clock.now += 86_400_000;
  browser.clock.now += 86_400_000;
  tab.wakes();
  await tab.until(() => address() !== before);
  expect([(await fetch(before)).ok, (await fetch(address())).ok]).toEqual([false, true]);
});

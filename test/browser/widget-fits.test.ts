import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { billPicture } from "../stage/picture.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { pick, visit } from "./harness/visit.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.kill());

/** What of the panel cannot be brought into view and touched, is wider than its place, or has lines that touch each other. */
function cutOff(dialog: Element): readonly string[] {
  const problems: string[] = [];
  for (const control of dialog.querySelectorAll("button, textarea")) {
    if (control.getClientRects().length === 0) continue;
    control.scrollIntoView({ block: "nearest" });
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
    const isInside = left >= 0 && right <= innerWidth + 0.5 && top >= 0 && bottom <= innerHeight + 0.5;
    const root = control.getRootNode() as ShadowRoot;
    const isOnTop = control.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    if (!isInside || !isOnTop || width < 24 || height < 24)
      problems.push(`${control.ariaLabel ?? control.textContent} ${[left, top, right, bottom].join(" ")}`);
  }
  for (const box of [dialog, ...dialog.querySelectorAll("*")]) {
    const { textOverflow, lineHeight, fontSize } = getComputedStyle(box);
    if (parseFloat(lineHeight) < parseFloat(fontSize) * 1.1)
      problems.push(`too tight: ${box.tagName} ${box.className}`);
    if (textOverflow !== "ellipsis" && box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1)
      problems.push(`too wide: ${box.tagName} ${box.className}`);
  }
  if (dialog.scrollTop !== 0) problems.push("the panel itself was scrolled");
  return problems;
}

const sizes = [
  ["a small phone", 320, 480],
  ["200 % zoom on a laptop", 720, 450],
  ["200 % zoom on a low screen", 640, 360],
  ["400 % zoom", 320, 256],
] as const;

test("nothing is cut off and all can be reached on small screens and at 200 % zoom, with the most that can stand there", async () => {
  const person = await windows.person({ deviceScaleFactor: 2, reducedMotion: "reduce" });
  const visited = await visit(person, house);
  const { page, chat } = visited;
  await chat.says("lasku");
  await chat.log.getByRole("button", { name: "En mitään näistä" }).waitFor();
  await expectNothingCut("the bot's choices");
  await chat.says(`${"Donaudampfschifffahrt".repeat(9)} https://example.fi/${"y".repeat(200)}`);
  await pick(
    visited,
    ...[1, 2, 3, 4, 5].map((count) => ({ ...billPicture(), name: `${count} ${"lasku ".repeat(5)}.png` })),
  );
  await chat.field.fill(`${"rivi\n".repeat(40)}${"å".repeat(3_900)}`);
  await person.setOffline(true);
  await chat.status.getByText("Yhteys on poikki").waitFor();
  await expectNothingCut("all that the foot holds");
  await page.keyboard.press("Escape");
  await chat.launcher.click();
  await chat.button("Lisää toimintoja").click();
  await chat.button("Lopeta keskustelu").click();
  await expectNothingCut("the question before ending");

  async function expectNothingCut(what: string) {
    for (const [which, width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => chat.panel.evaluate(cutOff), { message: `${what} on ${which}` }).toEqual([]);
    }
  }
});

test("a reader with text of twice the usual size in the browser can read and reach everything", async () => {
  const visited = await visit(await windows.person({ reducedMotion: "reduce" }), house);
  const { page, chat } = visited;
  // As unit.ts does for such a reader.
  await page
    .locator("lupaus-chat")
    .evaluate((host: HTMLElement) => host.style.setProperty("--unit", "32px", "important"));
  await chat.says("lasku");
  await chat.button("En mitään näistä").waitFor();
  await chat.field.fill("rivi\n".repeat(5));
  await pick(visited, billPicture());
  for (const size of [phone, { width: 1280, height: 720 }]) {
    await page.setViewportSize(size);
    await expect.poll(() => chat.panel.evaluate(cutOff)).toEqual([]);
  }
});

test("words from right to left stand and are typed from the right, others from the left, in one chat", async () => {
  const { page, chat, own } = await visit(await windows.person(), house);
  const directionOf = (text: string) =>
    own.getByText(text).evaluate((line) => getComputedStyle(line.closest("[dir]") ?? line).direction);
  await chat.field.fill("שלום, החשבון שלי");
  expect(await chat.field.evaluate((field) => field.matches(":dir(rtl)"))).toBe(true);
  await chat.field.press("Enter");
  await chat.says("مرحبا (invoice 2025-11, 120 €)");
  await chat.says("Lasku ‮2025 שלום");
  await own.nth(2).waitFor();
  expect(await directionOf("שלום, החשבון שלי")).toBe("rtl");
  expect(await directionOf("invoice 2025-11")).toBe("rtl");
  expect(await directionOf("Lasku")).toBe("ltr");
  expect(await chat.panel.evaluate(cutOff)).toEqual([]);
  // Whatever direction a message turns to, it doesn't turn what stands around it.
  expect(await page.locator("lupaus-chat").evaluate((host) => getComputedStyle(host).direction)).toBe("ltr");
});

test("who wants no motion sees none, where others see some", async () => {
  expect(await movesIn("no-preference")).toContain("arrive");
  expect(await movesIn("reduce")).toEqual([]);
});

/** What has moved in the widget while it was opened and used. */
async function movesIn(reducedMotion: "reduce" | "no-preference"): Promise<readonly string[]> {
  const page = await windows.page({ reducedMotion });
  await page.goto(addressOf(house));
  const chat = chatOn(page);
  await chat.launcher.waitFor();
  await page.locator("lupaus-chat").evaluate((host) => {
    const root = host.shadowRoot;
    const seen = (what: string) => document.body.setAttribute("data-moves", `${moves()}${what} `);
    const moves = () => document.body.getAttribute("data-moves") ?? "";
    root?.addEventListener("animationstart", (event) => seen((event as AnimationEvent).animationName));
    root?.addEventListener("transitionrun", (event) => seen((event as TransitionEvent).propertyName));
  });
  await chat.open();
  await chat.button("Lisää toimintoja").click();
  await chat.says("lasku");
  await chat.log.getByRole("button").first().hover();
  return ((await page.locator("body").getAttribute("data-moves")) ?? "").split(" ").filter(Boolean);
}

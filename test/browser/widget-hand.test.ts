import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { keptIn } from "./harness/thread.ts";
import { type Visit, visit } from "./harness/visit.ts";

let server: Server;
beforeAll(async () => {
  server = await startHouse();
});
afterAll(() => server.kill());
const windows = useBrowser();

/** What has the focus in the widget, and whether a ring is drawn around it. */
const focusOf = ({ page }: Visit) =>
  page.evaluate(() => {
    const active = document.querySelector("lupaus-chat")?.shadowRoot?.activeElement ?? null;
    return active && { is: active.localName, isRinged: getComputedStyle(active).outlineStyle !== "none" };
  });

describe("on a touch screen", () => {
  const onPhone = async () =>
    visit(await windows.person({ viewport: phone, hasTouch: true, isMobile: true }), server);

  test("opening the chat brings up no keyboard, and a tapped question neither; no ring is drawn around the log", async () => {
    const customer = await onPhone();
    await expect.poll(() => focusOf(customer)).toEqual({ is: "ol", isRinged: false });
    const starter = customer.chat.log.getByRole("button").first();
    await starter.tap();
    await starter.waitFor({ state: "detached" });
    await expect.poll(() => focusOf(customer)).toEqual({ is: "ol", isRinged: false });
  });

  test("who has sent something written writes on, by the button as by the key", async () => {
    const customer = await onPhone();
    await customer.chat.field.tap();
    await customer.chat.field.fill("kiitos");
    await customer.chat.button("Lähetä").tap();
    await expect.poll(() => customer.own.count()).toBe(1);
    await expect.poll(() => focusOf(customer)).toMatchObject({ is: "textarea" });
    await customer.chat.says("kiitos taas");
    await expect.poll(() => customer.own.count()).toBe(2);
    await expect.poll(() => focusOf(customer)).toMatchObject({ is: "textarea" });
  });
});

test("words beside the launcher can be put away: they stay unread, and the next ones come again", async () => {
  const customer = await visit(await windows.person(), server);
  const { page, chat } = customer;
  const { token, conversation } = await keptIn(page);
  const elsewhere = async (text: string) => {
    const answer = await fetch(
      `${addressOf(server)}/v3/directline/conversations/${conversation}/activities`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ type: "message", text }),
      },
    );
    expect(answer.status).toBe(200);
  };
  await chat.button("Pienennä keskustelu").click();
  const peek = page.locator(".peek");
  await elsewhere("voiko eräpäivää siirtää");
  await peek.waitFor();
  await page.getByRole("button", { name: "Piilota viesti" }).click();
  await peek.waitFor({ state: "detached" });
  await expect.poll(() => chat.launcher.getAttribute("aria-label")).toMatch(/Uusia viestejä: 1/);
  await expect.poll(() => focusOf(customer)).toMatchObject({ is: "button" });
  await elsewhere("kiitos");
  await peek.waitFor();
});

test("the conversation can be copied, and the menu says that it was", async () => {
  const person = await windows.person({ permissions: ["clipboard-read", "clipboard-write"] });
  const { page, chat } = await visit(person, server);
  await chat.button("Lisää toimintoja").click();
  await chat.button("Kopioi keskustelu").click();
  await chat.button("Kopioitu").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Napavirta\n\n[\d.]+\n\d+\.\d\d Botti: /,
  );
});

test("a line keeps the language it was said in when another is chosen", async () => {
  const { chat } = await visit(await windows.person(), server);
  await chat.button(/^Kieli/).click();
  await chat.button("Svenska").click();
  await chat.button(/^Språk/).waitFor();
  const greeting = chat.log.locator("[lang]", { hasText: "Napavirran botti" });
  expect(await greeting.getAttribute("lang")).toBe("fi");
  await chat.says("beställa e-faktura");
  const answer = chat.log.locator(".bot [lang]").last();
  await expect.poll(() => answer.getAttribute("lang")).toBe("sv");
});

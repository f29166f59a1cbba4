import { describe, expect, test } from "vitest";
import { promisedHouse } from "./promised.ts";

/** How browsers ask where somebody sends a form. */
const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const fields = { key: "abcdefgh", text: "Hei" };

type Opened = Awaited<ReturnType<typeof promisedHouse>>;

const large = { ...fields, text: "x".repeat(70_000) };
const foreign = { "sec-fetch-site": "cross-site" };
const refusals: readonly (readonly [
  status: number,
  why: string,
  send: (at: Opened, headers: Readonly<Record<string, string>>, lang: string) => Promise<Response>,
])[] = [
  [413, "Teksti on liian pitkä", (at, headers, lang) => posts(at, large, headers, lang)],
  [
    413,
    "Teksti on liian pitkä",
    (at, headers, lang) => posts(at, { ...fields, text: "x".repeat(4_001) }, headers, lang),
  ],
  [
    403,
    "Lomaketta ei otettu vastaan",
    (at, headers, lang) => posts(at, fields, { ...headers, ...foreign }, lang),
  ],
  [
    415,
    "Lomaketta ei voitu lukea",
    (at, headers, lang) =>
      at.ask(`${at.token}/message?lang=${lang}`, {
        method: "POST",
        body: "{}",
        headers: { ...headers, "content-type": "application/json" },
      }),
  ],
  [
    500,
    "Meille tuli vika",
    (at, headers, lang) => {
      at.broken.why = new Error("The disk is gone.");
      return posts(at, { ...fields }, headers, lang);
    },
  ],
  [
    503,
    "Meille tuli vika",
    (at, headers, lang) => {
      at.broken.why = Object.assign(new Error("Too much waits."), { code: "busy" });
      return posts(at, fields, headers, lang);
    },
  ],
];

/** Sends the message's form where Riikka may still be written to. */
function posts(
  { ask, token }: Opened,
  sent: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
  lang: string,
): Promise<Response> {
  return ask(`${token}/message?lang=${lang}`, { method: "POST", body: new URLSearchParams(sent), headers });
}

describe("a form or a page that is refused", () => {
  test.each(refusals)(
    "is told as a page with what to do and the way back: %i %s",
    async (status, why, send) => {
      const at = await promisedHouse();
      const answer = await send(at, browser, "fi");
      const markup = await answer.text();
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        status,
        "text/html; charset=utf-8",
      ]);
      expect(markup).toContain(`<h1>${why}</h1>`);
      expect(markup).toContain(`<a href="/c/${at.token}?lang=fi">Palaa sivulle</a>`);
      expect(markup).toContain("Napavirta</p>");
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex",
        "content-security-policy": expect.stringContaining("default-src 'none'"),
      });
    },
  );

  test.each(refusals)("stays JSON for a program: %i %s", async (status, _, send) => {
    const answer = await send(await promisedHouse(), {}, "fi");
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code: expect.any(String), ref: expect.any(String) });
  });

  test("speaks the language of the form, else the browser's", async () => {
    const at = await promisedHouse();
    expect(await (await posts(at, large, browser, "sv")).text()).toMatch(
      /Texten är för lång[^]*Tillbaka till sidan/,
    );
    const swedish = { ...browser, "accept-language": "en-GB,sv;q=0.5" };
    expect(await (await posts(at, large, swedish, "")).text()).toMatch(
      /<html lang="en">[^]*The text is too long[^]*Back to the page/,
    );
  });

  test("says after how long it can be tried again, and with what reference a fault can be told", async () => {
    const at = await promisedHouse();
    for (let n = 0; n < 10; n++) await posts(at, { ...fields, key: `key-number-${n}` }, browser, "fi");
    const often = await posts(at, { ...fields, key: "one-too-many" }, browser, "fi");
    expect([often.status, often.headers.get("retry-after")]).toEqual([429, "6"]);
    expect(await often.text()).toMatch(
      /Liian monta kertaa peräkkäin[^]*Odota 6 s ja lataa sitten tämä sivu uudelleen/,
    );
    at.house.clock.now += 60_000;
    at.broken.why = new Error("The disk is gone.");
    expect(await (await posts(at, { ...fields, key: "key-broken" }, browser, "fi")).text()).toMatch(
      /kerro meille viite [\da-f]{12}\./,
    );
  });

  test("done again after a fault is done once", async () => {
    const at = await promisedHouse();
    at.broken.why = new Error("The disk is gone.");
    expect((await posts(at, fields, browser, "fi")).status).toBe(500);
    at.broken.why = null;
    for (const _ of [1, 2]) expect((await posts(at, fields, browser, "fi")).status).toBe(303);
    const read = await at.house.reads("t");
    expect(read.filter((text) => text === "customer: Hei")).toHaveLength(1);
  });

  test("leaves its address in the browser, which leads back to the page", async () => {
    const { ask, token } = await promisedHouse();
    for (const act of ["message", "nudge", "elsewhere"]) {
      const answer = await ask(`${token}/${act}?lang=sv`);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, `/c/${token}?lang=sv`]);
    }
  });

  test("a page that is asked for too often says so, and one with a doubled query opens", async () => {
    const { ask, token } = await promisedHouse();
    expect((await ask(`${token}?lang=fi&lang=sv&said=moved&said=x`)).status).toBe(200);
    for (let n = 0; n < 60; n++) await ask(`${token}x`);
    const answer = await ask(`${token}?lang=en`, { headers: browser });
    expect(answer.status).toBe(429);
    expect(await answer.text()).toMatch(/Too many times in a row[^]*Wait 1 s and then load this page again/);
  });
});

test("a message whose lines end as browsers send them fits as the browser counted it", async () => {
  const at = await promisedHouse();
  const text = `${"x".repeat(3_899)}\n${"\n".repeat(99)}y`;
  const sent = await posts(at, { ...fields, text: text.replaceAll("\n", "\r\n") }, browser, "fi");
  expect(sent.headers.get("location")).toContain("said=written");
  expect(await at.house.reads("t")).toContain(`customer: ${text}`);
});

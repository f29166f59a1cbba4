import { createServer } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { makeSmtp } from "../../../src/channels/email/smtp.ts";
import { aLetter, link, mailbox, matter, replies } from "./letters.ts";
import { addresses, openPostOffice, refusal, type Weather } from "./post-office.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function office(weather: Weather = {}, timeoutMs = 5_000) {
  const opened = await openPostOffice(weather);
  open.push(opened.close);
  const post = makeSmtp({ url: opened.url, from: mailbox, replies, paceMs: 0, timeoutMs });
  return { ...opened, post };
}

describe("a letter by mail", () => {
  test("comes from the firm, is answered to its matter, and says the same as text and as HTML", async () => {
    const { post, arrived } = await office();
    expect(await post(aLetter())).toEqual({ kind: "taken" });
    const [{ mail, from, to } = { mail: null, from: "", to: [] }] = arrived;
    expect([to, mail?.subject]).toEqual([["maija@esimerkki.example"], "Lupaus: ke 25.11. klo 14 mennessä"]);
    expect(mail?.from?.value).toEqual([{ name: "Napavirta", address: "asiakaspalvelu@napavirta.example" }]);
    expect(addresses(mail?.replyTo).map(replies.read)).toEqual([matter]);
    expect(replies.read(from)).toBe(matter);
    expect(mail?.text?.trim()).toBe(aLetter().paragraphs.join("\n\n"));
    expect(mail?.html).toContain(`<a href="${link}">${link}</a>`);
    expect(mail?.headers.get("content-language")).toBe("fi");
  });

  test("has the same Message-ID on every try, and stands with the other letters of its matter", async () => {
    const { post, arrived } = await office();
    await post(aLetter());
    await post(aLetter({ attempts: 1 }));
    await post(aLetter({ id: "0192f0c1-7c00-7000-8000-0000000000dd", kind: "promise-late" }));
    const ids = arrived.map(({ mail }) => mail.messageId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(new Set(arrived.map(({ mail }) => String(mail.references))).size).toBe(1);
    expect(new Set(arrived.map(({ mail }) => mail.inReplyTo)).size).toBe(1);
  });

  test("says that a machine wrote it, unless a person did", async () => {
    const { post, arrived } = await office();
    await post(aLetter());
    await post(aLetter({ kind: "agent-reply" }));
    expect(arrived.map(({ mail }) => mail.headers.get("auto-submitted"))).toEqual([
      "auto-generated",
      undefined,
    ]);
  });

  test("fetches nothing, has no colours of its own, and runs nothing that a person's words hold", async () => {
    const { post, arrived } = await office();
    const words = `<img src=x onerror=alert(1)> & "javascript:alert(1)"\nhttps://elsewhere.example`;
    await post(aLetter({ paragraphs: [words], subject: "</title><script>1</script>" }));
    const html = String(arrived[0]?.mail.html);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;javascript:alert(1)&quot;<br>");
    expect(html).not.toMatch(/<img|<script|<a |src="|url\(|(?<!max-)(?:color|background):/);
  });

  test("a subject or an address with a line break brings no header of its own", async () => {
    const { post, arrived } = await office();
    await post(aLetter({ subject: "Hei\r\nBcc: muu@esimerkki.example" }));
    expect(arrived[0]?.mail.headers.has("bcc")).toBe(false);
    expect(arrived[0]?.to).toEqual(["maija@esimerkki.example"]);
    const to = {
      kind: "email",
      address: "maija@esimerkki.example\r\nRCPT TO:<muu@esimerkki.example>",
    } as const;
    expect(await post(aLetter({ to }))).toEqual({ kind: "refused", why: "no-address" });
    expect(arrived).toHaveLength(1);
  });
});

describe("a letter that is not taken", () => {
  test("because the reader's mailbox does not exist is refused for good", async () => {
    const { post, arrived } = await office({ recipient: () => refusal(550, "5.1.1 No such user") });
    expect(await post(aLetter())).toEqual({ kind: "refused", why: "smtp-550" });
    expect(arrived).toEqual([]);
  });

  test("because its words are refused is refused for good", async () => {
    const { post } = await office({ data: () => refusal(554, "5.7.1 Refused") });
    expect(await post(aLetter())).toEqual({ kind: "refused", why: "smtp-554" });
  });

  test("because the server greylists is sent again", async () => {
    let tries = 0;
    const { post, arrived } = await office({
      recipient: () => ((tries += 1) === 1 ? refusal(451, "4.7.1 Greylisted") : null),
    });
    expect(await post(aLetter())).toEqual({ kind: "again", why: "smtp-451" });
    expect(await post(aLetter({ attempts: 1 }))).toEqual({ kind: "taken" });
    expect(arrived).toHaveLength(1);
  });

  test("because the server wants nobody now is sent again, also when it says so with a 5", async () => {
    const { post } = await office({ connect: () => refusal(554, "No service") });
    expect(await post(aLetter())).toMatchObject({ kind: "again" });
  });

  test("because the line dies in the middle of the words is sent again", async () => {
    const { post, arrived, weather } = await office({ data: () => "die" });
    expect(await post(aLetter())).toMatchObject({ kind: "again" });
    delete weather.data;
    expect(await post(aLetter({ attempts: 1 }))).toEqual({ kind: "taken" });
    expect(arrived).toHaveLength(1);
  });

  test("as far as we know is sent again with the Message-ID that it already arrived with", async () => {
    const { post, arrived, weather } = await office({ data: () => "after" });
    expect(await post(aLetter())).toMatchObject({ kind: "again" });
    delete weather.data;
    expect(await post(aLetter({ attempts: 1 }))).toEqual({ kind: "taken" });
    expect(arrived).toHaveLength(2);
    expect(arrived[0]?.mail.messageId).toBe(arrived[1]?.mail.messageId);
  });

  test.each<[string, Weather]>([
    ["before its greeting", { connect: () => "hang" }],
    ["after the words", { data: () => "hang" }],
  ])("because the server hangs %s is given up and sent again", async (_when, weather) => {
    const { post } = await office(weather, 300);
    expect(await post(aLetter())).toMatchObject({ kind: "again" });
  });

  test("because there is no server is sent again", async () => {
    const nobody = createServer().listen(0, "127.0.0.1");
    await once(nobody, "listening");
    const at = nobody.address();
    nobody.close();
    const url = `smtp://127.0.0.1:${typeof at === "object" ? at?.port : 0}`;
    const post = makeSmtp({ url, from: mailbox, replies, paceMs: 0, timeoutMs: 5_000 });
    expect(await post(aLetter())).toMatchObject({ kind: "again", why: "esocket" });
  });
});

import { describe, expect, test } from "vitest";
import { conversationId } from "../../../src/domain/ids.ts";
import { makeReplyAddresses } from "../../../src/channels/email/reply-address.ts";
import { mailbox, replies } from "./letters.ts";
import { before, makeMailed, wrote } from "./mailed-house.ts";
import { aMail } from "./mails.ts";

const quoted = "\r\n\r\nOn Mon, Nov 23, 2026 at 10:15 AM Napavirta <x@y.example> wrote:\r\n> Sovittu.";

describe("an answer by mail", () => {
  test("joins its conversation, without the letter that it answers", async () => {
    const mailed = await makeMailed();
    const outcome = await mailed.take(aMail({ to: mailed.to, text: `Tiistai sopii.${quoted}` }));
    expect(outcome).toEqual({ kind: "taken", conversation: mailed.id });
    expect(await wrote(mailed)).toEqual([before, "Tiistai sopii."]);
    expect(await mailed.house.matter("w")).toMatchObject({ id: mailed.id, state: "queued" });
    expect((await mailed.house.notes(mailed.id)).at(-1)).toBe("by-mail");
  });

  test("that comes again changes nothing, also without an id of its own", async () => {
    const mailed = await makeMailed();
    for (const id of ["<a@b>", null, `<${"x".repeat(500)}@b>`]) {
      const mail = aMail({ to: mailed.to, id, text: `Viesti ${id?.length}` });
      expect((await mailed.take(mail)).kind).toBe("taken");
      expect((await mailed.take(mail)).kind).toBe("repeated");
    }
    expect(await wrote(mailed)).toHaveLength(4);
  });

  test("written in HTML only is read as text", async () => {
    const mailed = await makeMailed();
    const html =
      '<html><head><style>p{}</style></head><body><div>Hei,<br>tiistai &auml;lk&ouml; keskiviikko.<script>x</script></div><div class="gmail_quote">Den mån 23 nov. 2026 kl 10:15 skrev Napavirta &lt;<a href="mailto:x@y.example">x@y.example</a>&gt;:<blockquote>Sovittu.</blockquote></div></body></html>';
    await mailed.take(aMail({ to: mailed.to, html }));
    expect((await wrote(mailed)).at(-1)).toBe("Hei,\ntiistai älkö keskiviikko.");
  });

  test("without words says its subject", async () => {
    const mailed = await makeMailed();
    await mailed.take(aMail({ to: mailed.to, text: "", subject: "Soittakaa tiistaina" }));
    expect((await wrote(mailed)).at(-1)).toBe("Soittakaa tiistaina");
    expect(await mailed.take(aMail({ to: mailed.to, text: " ", subject: " ", id: "<e@x>" }))).toEqual({
      kind: "ignored",
      why: "empty",
    });
  });

  test("from another mailbox than the letter went to is the customer's too, and both are kept", async () => {
    const mailed = await makeMailed();
    await mailed.take(aMail({ to: mailed.to, id: "<1@x>", text: "Kotoa." }));
    const from = "Maija <maija@tyopaikka.example>";
    await mailed.take(aMail({ to: mailed.to, id: "<1@y>", from, text: "Töistä." }));
    expect(await wrote(mailed)).toEqual([before, "Kotoa.", "Töistä."]);
    expect(await mailed.house.rows("waiting")).toHaveLength(1);
  });

  test("with personal data in it comes in with that covered", async () => {
    const mailed = await makeMailed();
    await mailed.take(aMail({ to: mailed.to, text: "Tunnukseni on 131052-308T." }));
    expect((await wrote(mailed)).join()).not.toContain("308T");
  });

  test("to an ended matter takes it up again", async () => {
    const mailed = await makeMailed();
    const agent = await mailed.house.hires("Riikka Esimerkki");
    await mailed.house.act({ kind: "take", conversation: mailed.id, agent });
    await mailed.house.act({ kind: "close", conversation: mailed.id, agent, reason: "solved", seen: null });
    await mailed.take(aMail({ to: mailed.to }));
    expect(await mailed.house.matter("w")).toMatchObject({
      id: mailed.id,
      state: "queued",
      reason: "reopened",
    });
  });

  test("long after its end begins a new matter, which waits for a person: the bot would answer where nobody reads it", async () => {
    const mailed = await makeMailed();
    const agent = await mailed.house.hires("Riikka Esimerkki");
    await mailed.house.act({ kind: "take", conversation: mailed.id, agent });
    await mailed.house.act({ kind: "close", conversation: mailed.id, agent, reason: "solved", seen: null });
    mailed.house.clock.now += 60 * 86_400_000;
    await mailed.take(aMail({ to: mailed.to, text: "voiko eräpäivää siirtää" }));
    const waiting = await mailed.house.rows("waiting");
    expect(waiting).toMatchObject([{ state: "queued", reason: "reopened", previous: mailed.id }]);
    expect((await mailed.house.reads("w")).filter((line) => line.startsWith("bot: Vastaus"))).toEqual([]);
  });

  test.each([
    ["Delivered-To", (to: string) => `Delivered-To: ${to}`],
    ["X-Original-To", (to: string) => `X-Original-To: <${to}>`],
    ["Cc", (to: string) => `Cc: Muu <muu@esimerkki.example>, Napavirta <${to.toUpperCase()}>`],
  ])("finds its way also by %s", async (_header, headerTo) => {
    const mailed = await makeMailed();
    const mail = aMail({ to: "asiakaspalvelu@napavirta.example", headers: [headerTo(mailed.to)] });
    expect((await mailed.take(mail)).kind).toBe("taken");
  });

  test("without end keeps its beginning", async () => {
    const mailed = await makeMailed();
    await mailed.take(aMail({ to: mailed.to, text: "sana ".repeat(50_000) }));
    expect((await wrote(mailed)).at(-1)?.length).toBe(20_002);
  });
});

describe("no turn is run", () => {
  test.each([
    ["for the plain mailbox", "asiakaspalvelu@napavirta.example"],
    [
      "for a forged proof",
      replies.of(conversationId("0192f0c1-7c00-7000-8000-0000000000aa")).replace(/\.\w+@/, ".000000000000@"),
    ],
    ["for nobody", "undisclosed-recipients:;"],
  ])("%s", async (_what, to) => {
    const mailed = await makeMailed();
    expect(await mailed.take(aMail({ to }))).toEqual({ kind: "ignored", why: "not-ours" });
    expect(await wrote(mailed)).toEqual([before]);
  });

  test("for a matter that is kept no longer, and that is told apart from others' mail", async () => {
    const mailed = await makeMailed();
    const to = replies.of(conversationId("0192f0c1-7c00-7000-8000-0000000000ff"));
    expect(await mailed.take(aMail({ to }))).toEqual({ kind: "ignored", why: "gone" });
    expect(await wrote(mailed)).toEqual([before]);
  });

  test("for an address that another secret made", async () => {
    const mailed = await makeMailed();
    const to = makeReplyAddresses("an earlier secret, long enough to be one", mailbox).of(mailed.id);
    expect(await mailed.take(aMail({ to }))).toEqual({ kind: "ignored", why: "not-ours" });
    expect(await wrote(mailed)).toEqual([before]);
  });

  test.each([
    ["an auto-reply", ["Auto-Submitted: auto-replied"], "Re: Lupaus"],
    ["an old auto-reply", ["X-Autoreply: yes"], "Re: Lupaus"],
    ["a bulk mail", ["Precedence: bulk"], "Re: Lupaus"],
    ["a mailing list", ["List-Id: <x.example>"], "Re: Lupaus"],
    ["an absence, fi", [], "Automaattinen vastaus: Lupaus"],
    ["an absence, fi, bare", [], "Poissa: Lupaus".replace("Poissa:", "Poissaoloviesti:")],
    ["an absence, sv", [], "Autosvar: Löfte"],
    ["an absence, sv, Outlook", [], "Automatiskt svar: Löfte"],
    ["an absence, en", [], "Out of office: Promise"],
    ["an absence, en, Outlook", [], "Automatic reply: Promise"],
  ])("for %s", async (_what, headers, subject) => {
    const mailed = await makeMailed();
    expect(await mailed.take(aMail({ to: mailed.to, headers, subject }))).toEqual({
      kind: "ignored",
      why: "auto",
    });
    expect(await wrote(mailed)).toEqual([before]);
  });

  test("for a letter of our own that comes back to us", async () => {
    const mailed = await makeMailed();
    const id = `<letter.0192f0c1-7c00-7000-8000-0000000000bb@${mailbox.domain}>`;
    expect(await mailed.take(aMail({ to: mailed.to, id }))).toEqual({ kind: "ignored", why: "loop" });
  });

  test("after forty in a day to one matter; the next day it goes on", async () => {
    const mailed = await makeMailed();
    const nth = (at: number) => mailed.take(aMail({ to: mailed.to, id: `<${at}@x>`, text: `Viesti ${at}` }));
    for (let at = 0; at < 40; at++) expect((await nth(at)).kind).toBe("taken");
    expect(await nth(40)).toEqual({ kind: "ignored", why: "too-many" });
    mailed.house.clock.now += 86_400_000;
    expect((await nth(40)).kind).toBe("taken");
  });

  test.each([
    ["a person who says so", ["Auto-Submitted: no"], "Re: Poissa huomenna"],
    [
      "an ordinary mail that asks others to keep quiet",
      ["X-Auto-Response-Suppress: All"],
      "Automaatti rikki",
    ],
  ])("but it is for %s", async (_what, headers, subject) => {
    const mailed = await makeMailed();
    expect((await mailed.take(aMail({ to: mailed.to, headers, subject }))).kind).toBe("taken");
  });

  test("when the message could not be kept: then nothing is acknowledged, and the next try takes it", async () => {
    const mailed = await makeMailed();
    await mailed.house.storage.close();
    await expect(mailed.take(aMail({ to: mailed.to }))).rejects.toThrow("closed");
  });
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["no mail", Buffer.from("{}")],
  ["chance", Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
  [
    "a boundary that never ends",
    Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\n".repeat(2_000)}`),
  ],
  ["a mail within a mail within a mail", Buffer.from("Content-Type: message/rfc822\r\n\r\n".repeat(2_000))],
])("%s is taken for what it is", async (_what, raw) => {
  const mailed = await makeMailed();
  expect((await mailed.take(raw)).kind).toBe("ignored");
});

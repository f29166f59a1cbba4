import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEvents } from "../../../../src/channels/messenger/reading/events.ts";

const payloads = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../fixtures/messenger/payloads.json"), "utf8"),
) as Record<string, unknown>;

const page = "100200300400500";
const customer = "7001002003004001";
const at = 1_795_510_800_000;
const later = at + 60_000;

const message = (mid: string, more: object = {}) => ({
  page,
  customer,
  at,
  kind: "message",
  mid,
  text: "",
  payload: null,
  attachments: [],
  byAd: false,
  ...more,
});
const echo = (mid: string, more: object) => {
  const plain = {
    page,
    customer,
    at,
    kind: "echo",
    mid,
    metadata: null,
    app: null,
    text: "",
    attachments: [],
  };
  return { ...plain, ...more };
};
const control = (how: string, app: string) => ({ page, customer, at, kind: "control", how, app });
/** Meta's number of its Page Inbox. */
const inbox = "263902037430900";
const file = (url: string, isPicture: boolean) => ({ kind: "file", url, isPicture });

const read: Record<string, readonly object[]> = {
  text: [message("m_text", { text: "voiko eräpäivää siirtää" })],
  "reply-to": [message("m_reply", { text: "tähän siis" })],
  edit: [message("m_text:1", { text: "voiko eräpäivää siirtää?" })],
  "quick-reply": [
    message("m_quick", { text: "Laskun eräpäivän si…", payload: "say:Laskun eräpäivän siirtäminen" }),
  ],
  language: [
    {
      page,
      customer,
      at,
      kind: "postback",
      key: "m_language",
      payload: "language:sv",
      title: "På svenska",
      byAd: false,
    },
  ],
  "get-started": [
    {
      page,
      customer,
      at,
      kind: "postback",
      key: "m_start",
      payload: "start",
      title: "Get Started",
      byAd: true,
    },
  ],
  "postback-without-mid": [
    {
      page,
      customer,
      at,
      kind: "postback",
      key: `postback:${at}:say:Puhu ihmiselle`,
      payload: "say:Puhu ihmiselle",
      title: "Puhu ihmiselle",
      byAd: false,
    },
  ],
  like: [message("m_like", { attachments: [{ kind: "sticker", isLike: true }] })],
  "like-before-august-2026": [message("m_like_old", { attachments: [{ kind: "sticker", isLike: true }] })],
  sticker: [message("m_sticker", { attachments: [{ kind: "sticker", isLike: false }] })],
  picture: [
    message("m_picture", {
      attachments: [file("https://scontent.xx.fbcdn.net/v/t1.15752-9/9_n.jpg?oh=1", true)],
    }),
  ],
  pdf: [
    message("m_pdf", { attachments: [file("https://cdn.fbsbx.com/v/t59.2708-21/lasku.pdf?dl=1", false)] }),
  ],
  voice: [message("m_voice", { attachments: [{ kind: "other", type: "audio" }] })],
  "shared-link": [
    message("m_link", {
      attachments: [{ kind: "words", text: "Sähkön hinta https://www.napavirta.example/hinta" }],
    }),
  ],
  "share-without-payload": [message("m_share", { attachments: [{ kind: "other", type: "fallback" }] })],
  reaction: [{ page, customer, at, kind: "reaction", mid: "m_ours", emoji: "❤️" }],
  "reaction-taken-back": [{ page, customer, at, kind: "reaction", mid: "m_ours", emoji: null }],
  delivery: [{ page, customer, at, kind: "delivered", until: at }],
  read: [{ page, customer, at, kind: "read", until: at }],
  "referral-by-ad": [{ page, customer, at, kind: "referral", byAd: true }],
  "referral-by-link": [{ page, customer, at, kind: "referral", byAd: false }],
  "echo-of-ours": [
    echo("m_ours", { metadata: "01JDQ0000000000000000000", app: "1517776481860111", text: "Hei" }),
  ],
  "echo-of-others": [echo("m_inbox", { app: inbox, text: "Kirjoitettu Page Inboxissa" })],
  standby: [message("m_standby", { text: "toiselle sovellukselle", standby: true })],
  "standby-echo": [echo("m_inbox_2", { app: inbox, text: "Katson asian." })],
  "standby-read": [{ page, customer, at, kind: "read", until: at }],
  "pass-thread-control": [control("moved", "1517776481860111")],
  "pass-to-inbox": [control("moved", inbox)],
  "take-thread-control": [control("moved", inbox)],
  "request-thread-control": [control("asked", inbox)],
  "newest-first": [
    message("m_a", { text: "ensimmäinen", at: at + 1_000 }),
    message("m_b", { text: "toinen", at: at + 2_000 }),
  ],
};

describe("what Meta brings is understood", () => {
  test.each(Object.entries(read))("%s", (name, events) => {
    expect(readEvents(payloads[name], later)).toEqual({ events, leftAlone: [] });
  });
});

describe("what is not known here is left alone and named, without a word of what stood in it", () => {
  const left = (why: string, names: string) => ({ events: [], leftAlone: [{ why, names }] });
  test.each([
    ["standby-button", left("standby", "sender, recipient, timestamp, postback")],
    ["optin", left("unknown", "sender, recipient, timestamp, optin")],
    ["app-roles", left("unknown", "recipient, timestamp, app_roles")],
    ["other-object", left("unknown", "object, entry")],
    ["entry-missing", left("unknown", "object")],
  ])("%s", (name, expected) => {
    expect(readEvents(payloads[name], later)).toEqual(expected);
  });

  test.each([
    [null],
    [undefined],
    [7],
    ["text"],
    [[]],
    [{ object: "page", entry: [{ messaging: [null, 7] }] }],
  ])("%j is no shape at all", (body) => {
    const { events, leftAlone } = readEvents(body, later);
    expect(events).toEqual([]);
    expect(leftAlone.length).toBeGreaterThan(0);
  });

  test("one strange event beside a message doesn't cost the message", () => {
    const strange = {
      sender: { id: customer },
      recipient: { id: page },
      timestamp: at,
      message: { text: "no id" },
    };
    const known = {
      sender: { id: customer },
      recipient: { id: page },
      timestamp: at,
      message: { mid: "m_1", text: "moi" },
    };
    const { events, leftAlone } = readEvents(
      {
        object: "page",
        entry: [{ id: page, messaging: [strange, known] }],
      },
      later,
    );
    expect(events).toEqual([message("m_1", { text: "moi" })]);
    expect(leftAlone).toHaveLength(1);
  });

  const of = (what: object, more: object = {}) => ({
    sender: { id: customer },
    recipient: { id: page },
    timestamp: at,
    message: { mid: "m_1", text: "moi", ...what },
    ...more,
  });
  const said = (...messaging: readonly object[]) => ({ id: page, time: at + 1, messaging });
  const words = message("m_1", { text: "moi" });

  test.each([
    [
      "an attachment without a type",
      of({ attachments: [{ payload: { url: "https://x.example" } }] }),
      "file",
    ],
    ["an attachment that is none", of({ attachments: ["?"] }), "file"],
    ["attachments that are no list", of({ attachments: {} }), null],
    ["a quick reply without its payload", of({ quick_reply: {} }), null],
    ["a quick reply that is none", of({ quick_reply: "x" }), null],
  ])("nor does %s cost its words", (_, strange, type) => {
    const attachments = type === null ? [] : [{ kind: "other", type }];
    expect(readEvents({ object: "page", entry: [said(strange)] }, later)).toEqual({
      events: [{ ...words, attachments }],
      leftAlone: [],
    });
  });

  test.each([
    ["without what is read here", { id: page, time: at, changes: [{ field: "feed" }] }, "id, time, changes"],
    ["whose list is none", { id: page, messaging: { sender: 1 } }, "id, messaging"],
    ["that is none", 7, "number"],
  ])("an entry %s is named, and costs no other its messages", (_, strange, names) => {
    expect(readEvents({ object: "page", entry: [strange, said(of({}))] }, later)).toEqual({
      events: [words],
      leftAlone: [{ why: "unknown", names }],
    });
  });

  test("what tells no time has its entry's, else the time at which it came", () => {
    const timeless = of({}, { timestamp: undefined });
    const strange = of({}, { timestamp: "yesterday" });
    const timeOf = (entry: object) => readEvents({ object: "page", entry: [entry] }, later).events[0]?.at;
    expect(timeOf(said(timeless))).toBe(at + 1);
    expect(timeOf(said(strange))).toBe(at + 1);
    expect(timeOf({ messaging: [timeless] })).toBe(later);
  });

  test("a shared place keeps its words, which stand beside its coordinates", () => {
    const place = {
      type: "location",
      title: "Napavirran toimisto",
      url: "https://maps.example/1",
      payload: { coordinates: { lat: 60.1, long: 24.9 } },
    };
    const { events } = readEvents(
      { object: "page", entry: [said(of({ text: null, attachments: [place] }))] },
      later,
    );
    expect(events[0]).toMatchObject({
      attachments: [{ kind: "words", text: "Napavirran toimisto https://maps.example/1" }],
    });
  });
});

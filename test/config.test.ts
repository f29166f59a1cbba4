import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configKeys, readConfig, urlAt } from "../src/config.ts";
import { waysOf } from "../src/settings/letters.ts";
import { faultOf } from "./settings/fault.ts";

const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
const shown = new Map(
  [...example.matchAll(/^# ([A-Za-z_]+)=(.*)$/gm)].map(([, key = "", value = ""]) => [key, value]),
);

describe("the settings", () => {
  test("an empty environment gives the documented defaults", () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      host: "127.0.0.1",
      publicUrl: null,
      dataDir: "data",
      faqDir: "faq",
      flowsDir: "flows",
      directLineSecret: null,
      identitySecret: null,
      widgetOrigins: [],
      lookup: null,
      mail: null,
      messenger: null,
      notes: [
        "E-mail is not offered: SMTP_URL and MAIL_FROM are not set.",
        "Messenger is off: MESSENGER_APP_SECRET, MESSENGER_VERIFY_TOKEN and MESSENGER_PAGE_TOKEN are not set.",
      ],
      smsUrl: null,
      alarmPhone: null,
      azure: null,
      hub: null,
      admin: null,
      adminName: "Päivystäjä",
      limits: true,
      learning: true,
      review: false,
      assign: "off",
      logLevel: "info",
      trustProxy: 0,
      metricsToken: null,
      warnings: [],
    });
  });

  test("the example file shows every key, no other, and the true defaults", () => {
    expect([...shown.keys()].toSorted()).toEqual([...configKeys].toSorted());
    expect(readConfig(Object.fromEntries(shown))).toEqual(readConfig({}));
  });

  test("an empty value counts as unset", () => {
    expect(readConfig(Object.fromEntries(configKeys.map((key) => [key, ""])))).toEqual(readConfig({}));
  });

  test("every problem is told at once, with its key and what to do", () => {
    const told = faultOf({
      PORT: "80x",
      PUBLIC_URL: "chat.example.fi",
      DIRECT_LINE_SECRET: "with a space",
      WIDGET_ORIGINS: "https://ok.example.fi,https://x.example.fi/path",
      ADMIN_EMAIL: "nobody",
      LIMITS: "yes",
      LEARNING: "yes",
      ASSIGN: "pull",
      LOG_LEVEL: "loud",
      TRUST_PROXY: "11",
    });
    const lines = told.split("\n").slice(1);
    expect(lines.map((line) => /^- ([A-Z_]+) /.exec(line)?.[1])).toEqual([
      "PORT",
      "PUBLIC_URL",
      "DIRECT_LINE_SECRET",
      "WIDGET_ORIGINS",
      "ADMIN_EMAIL",
      "LIMITS",
      "LEARNING",
      "ASSIGN",
      "LOG_LEVEL",
      "TRUST_PROXY",
      "ADMIN_PASSWORD",
    ]);
    for (const line of lines) expect(line).toMatch(/Give|Leave|Set/);
  });

  test("what flows may call is a secret and hosts, and neither alone", () => {
    const LOOKUP_SECRET = "s".repeat(32);
    const LOOKUP_HOSTS = "crm.example.fi, private:erp.example.fi:8443,127.0.0.1:8080,[::1]:1";
    expect(readConfig({ LOOKUP_SECRET, LOOKUP_HOSTS })).toMatchObject({
      lookup: {
        secret: LOOKUP_SECRET,
        hosts: ["crm.example.fi", "private:erp.example.fi:8443", "127.0.0.1:8080", "[::1]:1"],
      },
      warnings: [],
    });
    expect(faultOf({ LOOKUP_SECRET })).toContain("LOOKUP_HOSTS is missing while its pair is set.");
    expect(faultOf({ LOOKUP_HOSTS })).toContain("LOOKUP_SECRET is missing while its pair is set.");
    expect(readConfig({ LOOKUP_SECRET: "short", LOOKUP_HOSTS }).warnings).toHaveLength(1);
  });

  test.each([
    "https://crm.example.fi",
    "crm.example.fi/a",
    "CRM.example.fi",
    "a b",
    "u@h.fi",
    "*.example.fi:1/",
  ])("%s is no host that flows could call", (LOOKUP_HOSTS) => {
    expect(faultOf({ LOOKUP_SECRET: "s".repeat(32), LOOKUP_HOSTS })).toContain("LOOKUP_HOSTS holds");
  });

  const mailing = { SMTP_URL: "smtps://u:p@smtp.example.fi", MAIL_FROM: "Napavirta <tuki@example.fi>" };

  test("mails need a server and an address to come from, and answers need mails", () => {
    expect(
      readConfig({ ...mailing, IMAP_URL: "imaps://u:p@imap.example.fi", SMS_URL: "https://sms.example.fi" }),
    ).toMatchObject({
      mail: {
        smtpUrl: mailing.SMTP_URL,
        from: { name: "Napavirta", local: "tuki", domain: "example.fi" },
        imapUrl: "imaps://u:p@imap.example.fi",
        inboundSecret: null,
      },
      smsUrl: "https://sms.example.fi",
      warnings: [],
    });
    expect(faultOf({ SMTP_URL: mailing.SMTP_URL })).toContain("MAIL_FROM is missing while its pair is set.");
    expect(faultOf({ IMAP_URL: "imaps://u:p@imap.example.fi" })).toContain(
      "IMAP_URL is set while SMTP_URL is not.",
    );
    expect(faultOf({ INBOUND_EMAIL_SECRET: "s".repeat(32) })).toContain("INBOUND_EMAIL_SECRET is set while");
    expect(readConfig({ ...mailing, INBOUND_EMAIL_SECRET: "short" }).warnings).toHaveLength(1);
  });

  test.each([
    ["SMTP_URL", "smtp.example.fi"],
    ["SMTP_URL", "https://smtp.example.fi"],
    ["SMTP_URL", "smtp://"],
    ["MAIL_FROM", "tuki"],
    ["MAIL_FROM", "tuki+osasto@example.fi"],
    ["IMAP_URL", "imaps://imap.example.fi"],
    ["IMAP_URL", "https://u:p@imap.example.fi"],
    ["SMS_URL", "smpp://sms.example.fi"],
  ])("%s=%s is refused", (key, value) => {
    expect(faultOf({ ...mailing, [key]: value })).toMatch(
      new RegExp(`- ${key} is not an address.* Give one`),
    );
  });

  test.each([
    [{}, null, false],
    [mailing, "sent", false],
    [{ ...mailing, IMAP_URL: "imap://u:p@imap.example.fi" }, "answered", false],
    [{ ...mailing, INBOUND_EMAIL_SECRET: "s".repeat(32) }, "answered", false],
    [{ SMS_URL: "http://127.0.0.1:1" }, null, true],
  ] as const)("with %o customers are told by what is there", (env, email, phone) => {
    expect(waysOf(readConfig(env))).toEqual({ email, phone });
  });

  test("a secret is never repeated in a fault", () => {
    const told = faultOf({
      DIRECT_LINE_SECRET: "marker-one with a space",
      ADMIN_EMAIL: "marker-two",
      ADMIN_PASSWORD: "mark3",
    });
    expect(told).toContain("DIRECT_LINE_SECRET");
    expect(told).not.toMatch(/marker-one|marker-two|mark3/);
  });

  test.each(["-1", "65536", "3978 ", "0x10", "1e3", "3.5", "３９７８"])("PORT=%s is refused", (PORT) => {
    expect(faultOf({ PORT })).toContain("PORT is not a port");
  });

  test.each(["300.1.1.1", "a b", "http://x"])("HOST=%s is refused", (HOST) => {
    expect(faultOf({ HOST })).toContain("HOST is not a host to listen on");
  });

  test("port 0 asks for any free one", () => {
    expect(readConfig({ PORT: "0" }).port).toBe(0);
  });

  test.each([
    "ftp://example.fi",
    "https://example.fi/chat",
    "https://example.fi?x=1",
    "https://user:pw@example.fi",
    "javascript:alert(1)",
    "https://",
  ])("PUBLIC_URL=%s is refused", (PUBLIC_URL) => {
    expect(faultOf({ PUBLIC_URL })).toContain("PUBLIC_URL");
  });

  test("addresses are kept without the slash at their end", () => {
    const { publicUrl, widgetOrigins } = readConfig({
      PUBLIC_URL: "https://chat.example.fi/",
      WIDGET_ORIGINS: "https://www.example.fi/, http://localhost:8080",
    });
    expect(publicUrl).toBe("https://chat.example.fi");
    expect(widgetOrigins).toEqual(["https://www.example.fi", "http://localhost:8080"]);
  });

  test("without a public address the server is found where it listens, in brackets for IPv6", () => {
    expect(urlAt("127.0.0.1", 3978)).toBe("http://127.0.0.1:3978");
    expect(urlAt("::1", 3978)).toBe("http://[::1]:3978");
  });

  test("a short secret is taken with a warning that names it and not its value", () => {
    const { warnings } = readConfig({
      DIRECT_LINE_SECRET: "mark1",
      ADMIN_EMAIL: "a@localhost",
      ADMIN_PASSWORD: "mark2",
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^DIRECT_LINE_SECRET/),
      expect.stringMatching(/^ADMIN_PASSWORD/),
    ]);
    expect(warnings.join()).not.toMatch(/mark/);
    expect(readConfig({}).warnings).toEqual([]);
  });

  test("half a first supervisor is refused, a whole one is taken", () => {
    expect(faultOf({ ADMIN_EMAIL: "a@example.fi" })).toContain("ADMIN_PASSWORD is missing");
    expect(faultOf({ ADMIN_PASSWORD: "long enough" })).toContain("ADMIN_EMAIL is missing");
    expect(readConfig({ ADMIN_EMAIL: "a@example.fi", ADMIN_PASSWORD: "long enough" }).admin).toEqual({
      email: "a@example.fi",
      password: "long enough",
    });
  });
});

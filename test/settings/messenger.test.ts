import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { faultOf } from "./fault.ts";

describe("Messenger", () => {
  const keys = {
    MESSENGER_APP_SECRET: "s",
    MESSENGER_VERIFY_TOKEN: "v".repeat(16),
    MESSENGER_PAGE_TOKEN: "t",
  };

  test("is on with its three keys, at Meta's own address", () => {
    expect(readConfig(keys).messenger).toEqual({
      appSecret: "s",
      verifyToken: "v".repeat(16),
      pageToken: "t",
      graphUrl: "https://graph.facebook.com",
      pageInbox: false,
      loginUrl: null,
    });
    expect(readConfig(keys).notes.join()).not.toContain("Messenger");
  });

  test("warns of an address at which nobody can call this house", () => {
    const warned = (more: object) => readConfig({ ...keys, ...more }).warnings;
    expect(warned({})).toEqual([expect.stringMatching(/^PUBLIC_URL is not set: Messenger can't call/)]);
    expect(warned({ PUBLIC_URL: "http://chat.example.fi" })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is no https address: Messenger can't/),
    ]);
    expect(warned({ PUBLIC_URL: "https://chat.example.fi" })).toEqual([]);
    expect(warned({ MESSENGER_GRAPH_URL: "http://127.0.0.1:9" })).toEqual([]);
    const azure = { MicrosoftAppId: "00000000-0000-0000-0000-000000000001", MicrosoftAppPassword: "x" };
    const hub = { HANDOFF_HUB_URL: "https://hub.example.fi/api", HANDOFF_HUB_SECRET: "s".repeat(32) };
    expect(warned({ ...azure, ...hub })).toEqual([
      expect.stringContaining("Messenger and Azure and the outer hub can't call"),
    ]);
  });

  test("is off while one of them is missing, and the operator is told which", () => {
    for (const missing of Object.keys(keys)) {
      const config = readConfig({ ...keys, [missing]: "" });
      expect(config.messenger).toBeNull();
      expect(config.notes).toContain(`Messenger is off: ${missing} is not set.`);
    }
    expect(readConfig({}).notes).toContain(
      "Messenger is off: MESSENGER_APP_SECRET, MESSENGER_VERIFY_TOKEN and MESSENGER_PAGE_TOKEN are not set.",
    );
  });

  test("has the Page Inbox only where it is switched on, and not without its keys", () => {
    expect(readConfig({ ...keys, MESSENGER_PAGE_INBOX: "on" }).messenger?.pageInbox).toBe(true);
    expect(faultOf({ MESSENGER_PAGE_INBOX: "on" })).toContain("while Messenger is off");
    expect(faultOf({ ...keys, MESSENGER_PAGE_INBOX: "yes" })).toContain("is neither on nor off");
  });

  test("shows its token to no server in clear text, this machine aside", () => {
    expect(readConfig({ ...keys, MESSENGER_GRAPH_URL: "http://127.0.0.1:9/" }).messenger?.graphUrl).toBe(
      "http://127.0.0.1:9",
    );
    for (const url of ["http://graph.example.fi", "https://graph.example.fi/v26.0", "graph.example.fi"])
      expect(faultOf({ ...keys, MESSENGER_GRAPH_URL: url })).toContain(
        "MESSENGER_GRAPH_URL is not an address",
      );
  });

  test("leads customers to a login over https alone, and only where its answers can be judged", () => {
    const IDENTITY_SECRET = "i".repeat(32);
    const MESSENGER_LOGIN_URL = "https://www.napavirta.example/login?from=messenger";
    expect(readConfig({ ...keys, IDENTITY_SECRET, MESSENGER_LOGIN_URL }).messenger?.loginUrl).toBe(
      MESSENGER_LOGIN_URL,
    );
    expect(faultOf({ ...keys, MESSENGER_LOGIN_URL })).toContain("set without IDENTITY_SECRET");
    for (const url of [
      "http://www.napavirta.example",
      "https://a.example/#x",
      "https://me@a.example",
      "login",
    ])
      expect(faultOf({ ...keys, IDENTITY_SECRET, MESSENGER_LOGIN_URL: url })).toContain(
        "MESSENGER_LOGIN_URL is not an address of a login",
      );
  });
});

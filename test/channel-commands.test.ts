import { execFile } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { compileCache } from "../src/content/apart.ts";
import { type MessengerHouse, openMessengerHouse } from "./channels/messenger/messenger-house.ts";
import type { GraphOptions } from "./helpers/graph-api.ts";

const open: MessengerHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

/** A running house and the command line beside it, in a process of its own. */
async function opened(options: GraphOptions = {}) {
  const house = await openMessengerHouse(options);
  open.push(house);
  const channel = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const env = {
        PATH: process.env["PATH"] ?? "",
        NODE_COMPILE_CACHE: compileCache,
        PUBLIC_URL: new URL(house.webhook).origin,
        ...house.graph.env,
        ...more,
      };
      const child = execFile(
        process.execPath,
        ["src/cli.ts", "channel", ...args],
        { cwd: join(import.meta.dirname, ".."), env },
        (_error, out, err) => resolve({ code: child.exitCode, out, err }),
      );
    });
  return { ...house, channel };
}

describe("npm run channel", () => {
  test("check says what is missing and what to do; set-up does it, and all is well then", async () => {
    const { channel, graph, webhook } = await opened();
    const before = await channel(["check", "messenger"]);
    expect(before).toMatchObject({ code: 1, err: "" });
    expect(before.out).toBe(
      [
        "ok       The token is that of the Page Napavirta (100200300400500), and the app secret fits it.",
        `problem  Meta calls nobody, not ${webhook}.`,
        "         Run npm run channel -- set-up messenger while the server runs.",
        "problem  The Page doesn't tell this app of message_edits, messaging_referrals, message_echoes, message_deliveries, message_reads, message_reactions.",
        "         Run npm run channel -- set-up messenger while the server runs.",
        "problem  The Page has no menu, or one of somebody else's.",
        "         Run npm run channel -- set-up messenger while the server runs.",
        "",
      ].join("\n"),
    );
    expect(await channel(["set-up", "messenger"])).toMatchObject({ code: 0, err: "" });
    const [menu] = graph.profile.persistent_menu ?? [];
    expect(menu?.call_to_actions.map(({ title }) => title)).toEqual([
      "Puhu ihmiselle",
      "Suomeksi",
      "På svenska",
      "In English",
    ]);
    const after = await channel(["check", "messenger"]);
    expect(after.out).not.toContain("problem");
    expect(after.code).toBe(0);
    expect(graph.complaints).toEqual([]);
    expect(before.out + after.out).not.toContain(graph.pageToken);
  });

  test("with a login the menu leads to it, and check misses it there until it does", async () => {
    const { channel, graph } = await opened();
    const login = { MESSENGER_LOGIN_URL: "https://login.napavirta.example", IDENTITY_SECRET: "s".repeat(32) };
    await channel(["set-up", "messenger"]);
    const before = await channel(["check", "messenger"], login);
    expect(before.out).toContain("The Page doesn't tell this app of messaging_account_linking.");
    expect(before.out).toContain("The Page has no menu, or one of somebody else's.");
    await channel(["set-up", "messenger"], login);
    const titles = graph.profile.persistent_menu?.map(({ call_to_actions: all }) => all[1]);
    expect(titles).toContainEqual({ type: "postback", title: "Logga in", payload: "sign-in" });
    expect((await channel(["check", "messenger"], login)).code).toBe(0);
    expect((await channel(["check", "messenger"])).code).toBe(1);
  });

  test("check tells which key Meta doesn't take, and which permission is missing", async () => {
    const { channel } = await opened({ lacks: ["pages_manage_metadata"] });
    const token = await channel(["check", "messenger"], { MESSENGER_PAGE_TOKEN: "ended" });
    expect(token.out).toContain("Meta doesn't accept MESSENGER_PAGE_TOKEN. Make a new one");
    const secret = await channel(["check", "messenger"], { MESSENGER_APP_SECRET: "another" });
    expect(secret.out).toContain("Check MESSENGER_APP_SECRET");
    const permission = await channel(["check", "messenger"]);
    expect(permission.out).toContain("Give the app the permission pages_manage_metadata");
    const gone = await channel(["check", "messenger"], { MESSENGER_GRAPH_URL: "http://127.0.0.1:1" });
    expect(gone.out).toContain("Check the network, and MESSENGER_GRAPH_URL");
    expect([token.code, secret.code, permission.code, gone.code]).toEqual([1, 1, 1, 1]);
  });

  test("check tells a person's token from a Page's", async () => {
    const { channel } = await opened({ tokenOf: "person" });
    const { code, out } = await channel(["check", "messenger"]);
    expect(out).toContain("MESSENGER_PAGE_TOKEN is not a Page's.");
    expect(code).toBe(1);
  });

  test("set-up says so when Meta can't reach the server", async () => {
    const { channel } = await opened();
    const { code, out } = await channel(["set-up", "messenger"], { PUBLIC_URL: "http://127.0.0.1:1" });
    expect(code).toBe(1);
    expect(out).toContain("the server must run and be reached at PUBLIC_URL over https");
  });

  test("names the keys that are missing, and the channels that there are", async () => {
    const { channel } = await opened();
    const off = await channel(["check", "messenger"], { MESSENGER_PAGE_TOKEN: "" });
    expect(off).toMatchObject({ code: 1 });
    expect(off.out).toContain("Messenger is off: MESSENGER_PAGE_TOKEN is not set.");
    const wrong = await channel(["check", "telegraph"]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("npm run channel -- check messenger|azure");
  });
});

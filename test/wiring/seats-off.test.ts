import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../bench/servers.ts";
import type { ConversationsAnswer, TranscriptAnswer } from "../../src/console/protocol.ts";
import { type FakeHub, openFakeHub, sayAsHub, secret } from "../channels/botframework/hub/fake-hub.ts";
import { reply, status } from "../channels/botframework/hub/hubbed-house.ts";
import { writeDemoEntries } from "../fixtures/demo-entries.ts";
import { openGraph } from "../helpers/graph-api.ts";
import { inboxApp } from "../helpers/routing.ts";
import { comeToWork, hire, signIn } from "../stage/agent.ts";
import { arrive } from "../stage/customer.ts";
import { agents, call, stageEnv, supervisor } from "../stage/house.ts";

/* A house that is started again without the setting under which people answered elsewhere, on what it has kept. */

const faqDir = mkdtempSync(join(tmpdir(), "lupaus-faq-"));
afterAll(() => rmSync(faqDir, { recursive: true, force: true }));
writeDemoEntries(faqDir, ["spot-price-today"]);

const [riikka] = agents;
const wish = "haluan puhua ihmiselle";
const back = "taas asiakaspalvelun jonossa";
const backs = (lines: readonly string[]) => lines.filter((line) => line.includes(back)).length;

let server: Server | null = null;
afterEach(() => server?.kill());
const start = async (env: Readonly<Record<string, string>>) => {
  server = await startServer("src/main.ts", { ...stageEnv, FAQ_DIR: faqDir, ...env });
  const house = { url: `http://127.0.0.1:${server.port}` };
  await hire(house);
  const cookie = await signIn(house, supervisor);
  const rows = async (view: string) =>
    (await call<ConversationsAnswer>(house, `/console/api/conversations?view=${view}`, { cookie }))
      .conversations;
  return {
    house,
    cookie,
    rows,
    /** Stopped in this way, and started without the setting. */
    again: async (
      signal: "SIGTERM" | "SIGKILL",
      changed: Readonly<Record<string, string>>,
      meanwhile = () => {},
    ) => {
      await server?.stop(signal);
      meanwhile();
      server = (await server?.again(changed)) ?? null;
    },
    /** Waits until so many wait in our own queue. */
    queued: async (count: number) => {
      await expect.poll(async () => (await rows("waiting")).length).toBe(count);
      return rows("waiting");
    },
  };
};

describe("the Page Inbox", () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeEach(async () => {
    graph = await openGraph();
  });
  afterEach(() => graph.close());
  const settings = () => ({ ...graph.env, MESSENGER_PAGE_INBOX: "on" });
  const owners = (...customers: readonly string[]) => customers.map((one) => graph.routing.ownerOf(one));
  const bothThere = async () => {
    const opened = await start(settings());
    graph.meta.callAt(`${opened.house.url}/webhooks/messenger`);
    for (const customer of ["psid-1", "psid-2"]) await graph.meta.writes(customer, wish);
    await expect.poll(() => owners("psid-1", "psid-2")).toEqual([inboxApp, inboxApp]);
    await graph.meta.settled();
    await graph.inbox.writes("psid-2", "Mistä laskusta on kyse?");
    return opened;
  };

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "switched off: what people there had is in our queue, the customers are told, and the threads are ours (%s)",
    async (signal) => {
      const { again, queued, house, rows } = await bothThere();
      await again(signal, { MESSENGER_PAGE_INBOX: "off" });
      await queued(2);
      await expect.poll(() => ["psid-1", "psid-2"].map((one) => backs(graph.reads(one)))).toEqual([1, 1]);
      expect(owners("psid-1", "psid-2")).not.toContain(inboxApp);
      const agent = await comeToWork(house, riikka);
      const of = { conversationId: (await rows("waiting"))[0]?.channelConversationId ?? "" };
      await agent.takes(of);
      await agent.replies(of, "Jatkan tästä.");
      await expect.poll(() => graph.sent.filter(({ text }) => text === "Jatkan tästä.").length).toBe(1);
      expect(graph.complaints).toEqual([]);
    },
  );

  test("what the customer wrote while the house was down is in the log, though Meta brings it as overheard", async () => {
    const { again, queued, house, cookie, rows } = await bothThere();
    await again("SIGTERM", { MESSENGER_PAGE_INBOX: "off" }, () =>
      graph.meta.later(graph.meta.bodies.text("psid-2", "Syyskuun laskusta.")),
    );
    await graph.meta.settled();
    await queued(2);
    const logs = await Promise.all(
      (await rows("waiting")).map(({ id }) =>
        call<TranscriptAnswer>(house, `/console/api/conversations/${id}`, { cookie }),
      ),
    );
    const texts = logs.flatMap(({ messages }) => messages.map(({ text }) => text));
    expect(texts.filter((text) => text === "Syyskuun laskusta.")).toHaveLength(1);
  });

  test("a thread that Meta does not give back yet is ours with the next line, and the customer waits in our queue meanwhile", async () => {
    const { again, queued } = await bothThere();
    const refused = { kind: "error", status: 500, code: 2 } as const;
    graph.faults.addTo("/me/take_thread_control", refused, refused, refused);
    await again("SIGTERM", { MESSENGER_PAGE_INBOX: "off" });
    await queued(2);
    await expect.poll(() => ["psid-1", "psid-2"].map((one) => backs(graph.reads(one)))).toEqual([1, 1]);
    await expect.poll(() => owners("psid-1", "psid-2")).not.toContain(inboxApp);
  });

  test("switched off with Messenger as a whole: what people there had waits in our queue", async () => {
    const { again, queued } = await bothThere();
    await again("SIGTERM", {
      MESSENGER_PAGE_INBOX: "",
      MESSENGER_APP_SECRET: "",
      MESSENGER_VERIFY_TOKEN: "",
      MESSENGER_PAGE_TOKEN: "",
    });
    expect(await queued(2)).toHaveLength(2);
  });
});

describe("an outer hub", () => {
  let hub: FakeHub;
  beforeEach(async () => {
    hub = await openFakeHub();
  });
  afterEach(() => hub.close());

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "switched off: what it had is in our queue and the customer is told; what only waited there waits here (%s)",
    async (signal) => {
      const { again, queued, house, rows } = await start({
        HANDOFF_HUB_URL: hub.url,
        HANDOFF_HUB_SECRET: secret,
      });
      const [had, waits] = [
        await arrive(house, { name: "Aino", locale: "fi-FI" }),
        await arrive(house, { name: "Lauri", locale: "fi-FI" }),
      ];
      await had.says(wish);
      await expect.poll(() => hub.of("handoff.initiate").length).toBe(1);
      const [given] = hub.of("handoff.initiate");
      const at = [`${house.url}/api/hub/`, given?.conversation.id ?? ""] as const;
      await sayAsHub(...at, status("accepted"), Date.now());
      await sayAsHub(...at, reply("Hei, katson."), Date.now());
      await waits.says(wish);
      await expect.poll(() => hub.of("handoff.initiate").length).toBe(2);
      await again(signal, { HANDOFF_HUB_URL: "", HANDOFF_HUB_SECRET: "" });
      await queued(2);
      const told = async (customer: typeof had) => backs((await customer.reads()).map(({ text }) => text));
      await expect.poll(async () => [await told(had), await told(waits)]).toEqual([1, 0]);
      expect((await rows("open")).map(({ state }) => state)).toEqual(["queued", "queued"]);
    },
  );
});

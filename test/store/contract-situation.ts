import { describe, expect, test } from "vitest";
import { threadId } from "../../src/domain/ids.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Opened } from "./contract.ts";
import { closed, withBot } from "./conversations.ts";
import {
  choose,
  closeIt,
  greet,
  handOver,
  hire,
  hour,
  joined,
  line,
  log,
  maija,
  message,
  newest,
  say,
  settled,
  take,
  takeIt,
  toldOf,
} from "./fixtures.ts";

export function situationContract(get: () => Opened): void {
  describe("what a thought is told", () => {
    const seen = (incoming: Incoming) => toldOf(get().store, incoming);

    test("a new thread speaks the page's language, else Finnish, until a message was clear", async () => {
      const { store } = get();
      expect((await seen(joined("j1", { channelThreadId: "a", locale: "sv-FI" }))).thread.language).toBe(
        "sv",
      );
      expect((await seen(joined("j1", { channelThreadId: "b", locale: "de" }))).thread).toMatchObject({
        language: "fi",
        languageFrom: "page",
        greeted: false,
        channel: "directline",
      });
      expect((await seen(message("k1", "x", { channelThreadId: "a", locale: "en" }))).thread.language).toBe(
        "en",
      );
      await store.turn(message("k2", "Hej", { channelThreadId: "a" }), (s) => ({
        conversation: null,
        language: { language: "sv", languageFrom: "message" },
        lines: [line(`${s.thread.language}`)],
      }));
      expect((await seen(message("k3", "x", { channelThreadId: "a", locale: "fi" }))).thread).toMatchObject({
        language: "sv",
        languageFrom: "message",
      });
      expect((await store.thread("directline", "a"))?.language).toBe("sv");
    });

    test("a window that opens is greeted once, and its key answers the greeting", async () => {
      const { store } = get();
      const first = await store.turn(joined(), greet);
      const again = await store.turn(joined(), greet);
      const reload = await store.turn(joined("joined-2"), greet);
      expect(again).toEqual({ ...first, repeated: true });
      expect(reload.repeated).toBe(false);
      expect(await store.turn(joined("joined-2"), greet)).toEqual({ ...reload, repeated: true });
      const rows = await log(store);
      expect(rows.map((r) => [r.id, r.author, r.conversation, r.replyTo])).toEqual([
        [first.message, "bot", null, null],
      ]);
      expect((await store.conversations({ view: "open" }, null, 10))?.rows).toEqual([]);
    });

    test("it is told the open conversation, else the one that ended last, and an id for a new one", async () => {
      const { store, clock } = get();
      const first = await seen(message("k1", "Hei"));
      expect(first.conversation).toBeNull();
      await store.turn(message("k2", "Hei"), say());
      const id = await newest(store);
      expect((await seen(message("k3", "Hei"))).conversation).toEqual(withBot(id, clock.now));
      clock.now += 5;
      await store.turn(message("k4", "Hei"), (s) => ({
        conversation: closed(s.conversation ?? withBot(s.freshId, s.now), s.now),
        language: s.thread,
        lines: [],
      }));
      const after = await seen(message("k5", "Hei"));
      expect(after.conversation).toMatchObject({ id, state: "closed", closedAt: clock.now });
      expect(after.freshId).not.toBe(id);
      await store.turn(message("k6", "Hei"), say());
      expect(await newest(store)).not.toBe(id);
      const next = await seen(message("k7", "Hei"));
      expect(next.conversation).toMatchObject({ id: await newest(store), previous: id, state: "bot" });
    });

    test("the last agent of a closed matter is at work while a session was seen in the last five minutes", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.turn(message("k1", "Ihminen"), handOver());
      const id = await newest(store);
      await store.act(take("t1", id), takeIt);
      expect((await seen(message("k2", "?"))).agentAtWork).toBe(false);
      await store.openSession({ idHash: "s1", agent: maija, at: clock.now, expiresAt: clock.now + hour });
      await store.act({ ...take("c1", id), kind: "close", reason: "solved", seen: null }, closeIt);
      expect((await seen(message("k3", "?"))).agentAtWork).toBe(true);
      clock.now += 5 * 60_000 - 1;
      expect((await seen(message("k4", "?"))).agentAtWork).toBe(true);
      clock.now += 1;
      expect((await seen(message("k5", "?"))).agentAtWork).toBe(false);
      await store.session("s1", clock.now);
      expect((await seen(message("k6", "?"))).agentAtWork).toBe(true);
      await store.closeSession("s1");
      expect((await seen(message("k7", "?"))).agentAtWork).toBe(false);
    });

    test("the customer keeps the name they gave last, and nobody else in the window can rename them", async () => {
      const { store } = get();
      await store.turn(
        message("k1", "Hei", { customer: { channelCustomerId: "dl_1", name: null, verifiedAs: null } }),
        say(),
      );
      const id = await newest(store);
      expect((await store.conversation(id))?.customer.name).toBeNull();
      await store.turn(
        message("k2", "Hei", { customer: { channelCustomerId: "dl_1", name: "Aino", verifiedAs: null } }),
        say(),
      );
      await store.turn(
        message("k3", "Hei", { customer: { channelCustomerId: "dl_2", name: "X", verifiedAs: null } }),
        say(),
      );
      await store.turn(
        message("k4", "Hei", { customer: { channelCustomerId: "dl_1", name: null, verifiedAs: null } }),
        say(),
      );
      expect((await store.conversation(id))?.customer.name).toBe("Aino");
      expect((await store.thread("directline", "window-1"))?.channelCustomerId).toBe("dl_1");
    });

    test("a customer whom the site vouched for stays verified, in every thread, and nobody else is", async () => {
      const { store } = get();
      const user = (verifiedAs: string | null, channelCustomerId = "id:1207") => ({
        customer: { channelCustomerId, name: null, verifiedAs },
      });
      await store.turn(message("k1", "Hei", user("1207")), say());
      const first = await store.conversation(await newest(store));
      expect(first?.customer.verifiedAs).toBe("1207");
      await store.turn(message("k2", "Hei", user(null)), say());
      await store.turn(message("k3", "Hei", user("9", "dl_other")), say());
      expect((await store.conversation(await newest(store)))?.customer).toEqual(first?.customer);
      await store.turn(message("k1", "Hei", { ...user("1207"), channelThreadId: "b" }), say());
      expect((await store.conversation(await newest(store)))?.customer).toEqual(first?.customer);
      await store.turn(message("k1", "Hei", { ...user(null, "dl_2"), channelThreadId: "c" }), say());
      expect((await store.conversation(await newest(store)))?.customer.verifiedAs).toBeNull();
    });

    test("a customer known before the site vouched is verified from then on", async () => {
      const { store } = get();
      const user = (verifiedAs: string | null) => ({
        customer: { channelCustomerId: "1207", name: null, verifiedAs },
      });
      await store.turn(message("k1", "Hei", user(null)), say());
      const id = await newest(store);
      await store.turn(message("k2", "Hei", user("1207")), say());
      expect((await store.conversation(id))?.customer.verifiedAs).toBe("1207");
    });

    test("a language that the customer chose is kept as that, and no page takes it back", async () => {
      const { store } = get();
      await store.turn(joined(), greet);
      const choice = settled("sv", "k1");
      const first = await store.turn(choice, choose("sv"));
      expect(await store.turn(settled("en", "k1"), choose("en"))).toEqual({ ...first, repeated: true });
      const { thread } = await seen(message("k2", "x", { locale: "fi" }));
      expect(thread).toMatchObject({ language: "sv", languageFrom: "choice" });
      expect((await store.standing(first.thread)).language).toBe("sv");
      expect(await log(store)).toHaveLength(2);
    });

    test("a key counts for each kind of delivery by itself", async () => {
      const { store } = get();
      const kinds = [joined("same"), settled("en", "same"), settled(null, "same"), message("same", "Hei")];
      for (const kind of kinds) expect((await store.turn(kind, say())).repeated).toBe(false);
      for (const kind of kinds) expect((await store.turn(kind, say())).repeated).toBe(true);
    });

    test("one customer of a channel is the same customer in all their threads", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei", { channelThreadId: "a" }), say());
      const a = await newest(store);
      const renamed = { channelCustomerId: "dl_maija", name: "Maija L.", verifiedAs: null };
      await store.turn(message("k1", "Hei", { channelThreadId: "b", customer: renamed }), say());
      const b = await newest(store);
      const customers = [(await store.conversation(a))?.customer, (await store.conversation(b))?.customer];
      expect(customers[0]).toEqual(customers[1]);
      expect(customers[0]?.name).toBe("Maija L.");
      await store.turn(message("k1", "Hei", { channel: "messenger" }), say());
      expect((await store.conversation(await newest(store)))?.customer.id).not.toBe(customers[0]?.id);
    });

    test("a thread stands with who has its matter: nobody yet, the bot, the queue, an agent, and then it has ended", async () => {
      const { store, clock } = get();
      await hire(store);
      const { thread } = await store.turn(joined(), greet);
      const stands = () => store.standing(thread);
      expect(await stands()).toEqual({ state: null, agentName: null, promisedFor: null, language: "fi" });
      await store.turn(message("k1", "Hei"), say(line("Hei")));
      expect(await stands()).toEqual({ state: "bot", agentName: null, promisedFor: null, language: "fi" });
      await store.turn(message("k2", "Ihminen"), handOver());
      expect((await stands()).state).toBe("queued");
      const first = await newest(store);
      await store.act(take("a1", first), takeIt);
      expect(await stands()).toEqual({
        state: "with-agent",
        agentName: "Maija Meikäläinen",
        promisedFor: null,
        language: "fi",
      });
      await store.act({ ...take("a2", first), kind: "close", reason: "solved", seen: null }, closeIt);
      expect(await stands()).toEqual({ state: "closed", agentName: null, promisedFor: null, language: "fi" });
      clock.now += 100 * hour;
      await store.turn(message("k3", "Uusi asia"), say());
      expect((await stands()).state).toBe("bot");
    });

    test("a thread that isn't there stands nowhere", async () => {
      await expect(get().store.standing(threadId("nowhere"))).rejects.toThrow("There is no thread nowhere");
    });
  });
}

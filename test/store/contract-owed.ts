import { describe, expect, test } from "vitest";
import { entryId, messageId } from "../../src/domain/ids.ts";
import type { Letter } from "../../src/turn/ports/letter-store.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Removed } from "../../src/turn/retention.ts";
import type { Opened } from "./contract.ts";
import { hire, hour, line, maija, type Message, message, newest, noteOn, say } from "./fixtures.ts";
import { mendIt, saidWrong } from "./tasks-judged.ts";
import { answer, dueDate, end, oldMatter, removeOld, sumOf } from "./old-matters.ts";

const day = 24 * hour;
const outage = entryId("outage");

export function owedContract(get: () => Opened): void {
  const remove = async (before: number, limit = 1): Promise<Removed> =>
    sumOf(await removeOld(get().store, before, limit));
  const matter = (window: string, other: Partial<Message> = {}) => oldMatter(get().store, window, other);
  const before = () => get().clock.now - day;

  describe("what has to stay, however old,", () => {
    test("is a conversation that is open", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), say(answer));
      const id = await newest(store);
      clock.now += 999 * day;
      expect(await remove(clock.now)).toEqual({ conversations: 0, messages: 0, files: 0 });
      expect(await store.transcript(id, 0)).toHaveLength(2);
    });

    test("is one of which something came since, though it ended before", async () => {
      const { store, clock } = get();
      await hire(store);
      const id = await matter("w1");
      clock.now += 3 * day;
      await store.act({ kind: "note", key: "n1", conversation: id, agent: maija, text: "Soitti." }, noteOn);
      expect(await remove(before())).toMatchObject({ conversations: 0 });
      clock.now += 2 * day;
      expect(await remove(before())).toMatchObject({ conversations: 1 });
    });

    test("is one whose task waits to be mended; then it goes, and the task with it", async () => {
      const { store, clock } = get();
      await hire(store);
      const id = await matter("w1");
      const said = (await store.transcript(id, 0)).at(-1)?.id ?? messageId("");
      const about = { conversation: id, agent: maija, message: said, entry: dueDate } as const;
      await store.act(
        { kind: "wrong-guidance", key: "w", from: "agent", text: "Väärin", ...about },
        saidWrong(),
      );
      clock.now += 3 * day;
      expect(await remove(before())).toMatchObject({ conversations: 0 });
      const task = (await store.tasks("open", 9))[0]?.id ?? "";
      await store.act(
        { kind: "mend", key: "m", conversation: id, agent: maija, task, note: "Korjattu" },
        mendIt,
      );
      clock.now += 3 * day;
      expect(await remove(before())).toMatchObject({ conversations: 1 });
      expect(await store.tasks("done", 9)).toEqual([]);
    });

    test("is one with a letter that was not sent yet; then the letter goes with it", async () => {
      const { store, clock } = get();
      const letter: Letter = {
        kind: "promise-made",
        to: { kind: "email", address: "maija@esimerkki.example" },
        subject: "Lupaus",
        paragraphs: ["Soitamme."],
        link: null,
        dueAt: 0,
      };
      await store.turn(message("k1", "Soittakaa"), (s) => ({ ...end(s), letters: [letter] }));
      clock.now += 3 * day;
      expect(await remove(before())).toMatchObject({ conversations: 0 });
      const [posted] = await store.claimLetters(clock.now, 1, hour);
      await store.endLetter(posted?.id ?? "", posted?.attempts ?? 0, "sent", clock.now);
      expect(await remove(before())).toMatchObject({ conversations: 1 });
    });

    test("is one in whose thread a line was not sent yet", async () => {
      const { store, clock } = get();
      await matter("w1", { channel: "messenger", reference: "{}" });
      clock.now += 3 * day;
      expect(await remove(before())).toMatchObject({ conversations: 0, messages: 0 });
      for (;;) {
        const [row] = await store.claim(clock.now, 1, hour);
        if (row === undefined) break;
        await store.sent(row.key, row.attempts, clock.now);
      }
      expect(await remove(before())).toMatchObject({ conversations: 1, messages: 6 });
    });

    test("is one whose customer waits to be told of the end of a problem, which stays counted", async () => {
      const { store, clock } = get();
      const follow: Think = (s) => ({
        ...end(s),
        follows: [{ entry: outage, dueAt: null, text: "Kerromme." }],
      });
      const { thread } = await store.turn(message("k1", "Ilmoittakaa"), follow);
      clock.now += 3 * day;
      expect(await remove(before())).toMatchObject({ conversations: 0 });
      expect(await store.waitingFor(outage, 9)).toEqual([thread]);
      const tell: Think = ({ conversation, thread: { language, languageFrom } }) => ({
        conversation,
        language: { language, languageFrom },
        lines: [line("Korjattu.", { say: "fixed" })],
      });
      expect(await store.tell(outage, thread, clock.now, tell)).toBe(true);
      clock.now += 3 * day;
      expect(await remove(before())).toMatchObject({ conversations: 1 });
      expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 1 });
    });
  });
}

import { describe, expect, test } from "vitest";
import type { SentFile } from "../../src/domain/files/file.ts";
import { attachmentId, messageId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import { hire, hour, log, maija, message, newest, say } from "./fixtures.ts";
import { saidWrong } from "./tasks-judged.ts";
import { dueDate, end, removeFiles } from "./old-matters.ts";

const day = 24 * hour;
const file = (name: string): SentFile => ({
  name,
  contentType: "image/png",
  bytes: new Uint8Array([0x89, 0x50, 0, 0xff]),
});

export function oldFilesContract(get: () => Opened): void {
  const before = () => get().clock.now - day;
  const filesOf = async (window: string) =>
    (await log(get().store, window)).flatMap(({ attachments }) => attachments);

  describe("files that are no longer to be kept", () => {
    test("go sooner than their conversation, and leave their names in what was said", async () => {
      const { store, clock } = get();
      const files = ["kuva.png", "lasku.png", "mittari.png"].map(file);
      await store.turn(message("k1", "Katso", { files }), say());
      await store.turn(message("k2", "", { files: [file("vielä.png")] }), end);
      const kept = await filesOf("window-1");
      clock.now += 2 * day;
      expect(await removeFiles(store, before(), 50)).toBe(4);
      const rows = (await log(store)).filter(({ author }) => author === "customer");
      expect(rows.map(({ text, attachments }) => [text, attachments])).toEqual([
        ["Katso\n[kuva.png]\n[lasku.png]\n[mittari.png]", []],
        ["[vielä.png]", []],
      ]);
      for (const { id } of kept) expect(await store.attachment(id)).toBeNull();
      expect(await removeFiles(store, before(), 50)).toBe(0);
      expect((await store.conversation(await newest(store)))?.last?.text).toBe("[vielä.png]");
    });

    test("go a few at once, however many there are", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "", { files: [1, 2, 3, 4, 5].map((n) => file(`${n}.png`)) }), end);
      clock.now += 2 * day;
      const first = await store.removeFiles(before(), null, 50);
      expect(first).toMatchObject({ files: 2, next: expect.any(String) });
      expect((await filesOf("window-1")).map(({ name }) => name)).toEqual(["3.png", "4.png", "5.png"]);
      expect(await removeFiles(store, before(), 1)).toBe(3);
    });

    test("are not those that are young, nor those of a matter that is open or has an open task", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.turn(message("k1", "", { channelThreadId: "open", files: [file("a.png")] }), say());
      await store.turn(message("k1", "", { channelThreadId: "task", files: [file("b.png")] }), end);
      const conversation = await newest(store);
      const said = (await store.transcript(conversation, 0))[0]?.id ?? messageId("");
      const about = { conversation, agent: maija, message: said, entry: dueDate } as const;
      await store.act(
        { kind: "wrong-guidance", key: "w", from: "agent", text: "Väärin", ...about },
        saidWrong(),
      );
      clock.now += 2 * day;
      await store.turn(message("k1", "", { channelThreadId: "young", files: [file("c.png")] }), end);
      expect(await removeFiles(store, before(), 50)).toBe(0);
      for (const window of ["open", "task", "young"]) {
        const [kept] = await filesOf(window);
        expect(await store.attachment(kept?.id ?? attachmentId(""))).not.toBeNull();
      }
    });
  });
}

import { describe, expect, test } from "vitest";
import { attachmentId } from "../../src/domain/ids.ts";
import type { SentFile } from "../../src/domain/files/file.ts";
import type { Opened } from "./contract.ts";
import { line, log, message, newest, say } from "./fixtures.ts";

const file = (name: string, bytes: Uint8Array): SentFile => ({ name, contentType: "image/png", bytes });
const photo = file("kuva.png", new Uint8Array([0x89, 0x50, 0, 0xff]));
const large = file(
  "suuri.png",
  new Uint8Array(5 * 1024 * 1024).map((_, at) => at * 7),
);

export function filesContract(get: () => Opened): void {
  describe("files", () => {
    test("stand in their message in the order in which they came, for the customer and at the desk", async () => {
      const { store } = get();
      await store.turn(message("k1", "Katso", { files: [photo, large] }), say(line("Kuva tuli.")));
      const [mine, answer] = await log(store);
      const named = [
        { id: expect.any(String), name: "kuva.png", contentType: "image/png", size: 4 },
        { id: expect.any(String), name: "suuri.png", contentType: "image/png", size: 5 * 1024 * 1024 },
      ];
      expect(mine?.attachments).toEqual(named);
      expect(answer?.attachments).toEqual([]);
      expect((await store.transcript(await newest(store), 0))[0]?.attachments).toEqual(mine?.attachments);
    });

    test("are given back byte for byte by their own ids", async () => {
      const { store } = get();
      await store.turn(message("k1", "", { files: [photo, large] }), say());
      const [small, big] = (await log(store))[0]?.attachments ?? [];
      expect(await store.attachment(small?.id ?? attachmentId(""))).toEqual({ ...small, bytes: photo.bytes });
      const found = await store.attachment(big?.id ?? attachmentId(""));
      expect(Buffer.compare(found?.bytes ?? new Uint8Array(), large.bytes)).toBe(0);
      expect(await store.attachment(attachmentId("none"))).toBeNull();
    });

    test("are held in memory once, however many are being sent them", async () => {
      const { store } = get();
      await store.turn(message("k1", "", { files: [large] }), say());
      const id = (await log(store))[0]?.attachments[0]?.id ?? attachmentId("");
      const [one, two] = [await store.attachment(id), await store.attachment(id)];
      expect(two).toEqual(one);
      expect(two?.bytes.buffer === one?.bytes.buffer).toBe(true);
    });

    test("of a delivery that comes again are not kept again", async () => {
      const { store } = get();
      await store.turn(message("k1", "", { files: [photo] }), say());
      const before = await log(store);
      await store.turn(message("k1", "", { files: [photo, photo] }), say());
      expect(await log(store)).toEqual(before);
    });

    test("are not kept when the thought about their message fails", async () => {
      const { store } = get();
      const broken = () => {
        throw new Error("no thought");
      };
      await expect(store.turn(message("k1", "", { files: [photo] }), broken)).rejects.toThrow("no thought");
      expect(await log(store)).toEqual([]);
      await store.turn(message("k1", "", { files: [] }), say());
      expect((await log(store))[0]?.attachments).toEqual([]);
    });
  });
}

import type { Attachment } from "../../domain/files/file.ts";
import type { AttachmentId } from "../../domain/ids.ts";
import type { Attachments } from "../../turn/ports/thread-log.ts";
import { attachmentsOf } from "../sql/log-rows.ts";
import * as show from "../sql/show.ts";
import type { Engine } from "./engine.ts";

interface Shared {
  readonly about: Attachment;
  /** The memory under the bytes: an answer that is still being sent holds it, and nothing here does. */
  readonly memory: WeakRef<ArrayBufferLike>;
}

/**
 * Kept files. While one is being sent, whoever else asks for it gets the same bytes: hundreds who take it as slowly as they
 * can hold one file in memory, not hundreds.
 */
export function sqliteAttachments(engine: Engine): Attachments {
  const inUse = new Map<AttachmentId, Shared>();
  const freed = new FinalizationRegistry<AttachmentId>((id) => {
    if (inUse.get(id)?.memory.deref() === undefined) inUse.delete(id);
  });
  const shared = (id: AttachmentId) => {
    const found = inUse.get(id);
    const memory = found?.memory.deref();
    return memory === undefined ? null : found && { ...found.about, bytes: new Uint8Array(memory) };
  };
  const read = (id: AttachmentId) => {
    const row = engine.one(show.attachment({ id }));
    const about = attachmentsOf(row?.attachments ?? null).find((one) => one.id === id);
    if (row === null || about === undefined) return null;
    inUse.set(id, { about, memory: new WeakRef(row.bytes.buffer) });
    freed.register(row.bytes.buffer, id);
    return { ...about, bytes: row.bytes };
  };
  return { attachment: async (id) => shared(id) ?? read(id) };
}

import type { AttachmentId } from "../ids.ts";

/** What a customer may send: pictures and PDF. Nothing that a browser could run, so no SVG. */
export const fileTypes = [
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "image/heic",
  "image/heif",
  "application/pdf",
] as const;
export type FileType = (typeof fileTypes)[number];

/** A file that a customer sent: its type is what its bytes are, its name is safe to show and to save under. */
export interface SentFile {
  readonly name: string;
  readonly contentType: FileType;
  readonly bytes: Uint8Array;
}

/** A kept file without its bytes. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly name: string;
  readonly contentType: FileType;
  /** In bytes. */
  readonly size: number;
}

/** Pictures that every browser shows; HEIC is one that most only save. */
export const isPicture = (type: FileType): boolean => type.startsWith("image/");

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

/**
 * Why a file isn't taken: the message has more bytes or more files than one may, nobody here opens its kind, or it could not be had or
 * isn't what it says.
 */
export const refusals = ["too-large", "too-many", "other-kind", "unreadable"] as const;
export type Refusal = (typeof refusals)[number];

/** What came with a message and isn't taken. */
export interface LeftOut {
  readonly name: string;
  readonly why: Refusal;
}

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

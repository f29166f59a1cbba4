import { first } from "./0001-first.ts";
import { attachments } from "./0003-attachments.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [first, attachments];

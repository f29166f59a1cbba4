import { z } from "zod";
import { languages } from "../domain/language.ts";
import { missKinds } from "../domain/missed.ts";

export const missedInput = z.strictObject({ days: z.coerce.number().int().min(1).max(365).default(30) });

/** Messages that ask the same and were missed. */
export const missedQuestion = z.object({
  label: z.string(),
  customers: z.int(),
  messages: z.int(),
  language: z.enum(languages),
  kinds: z.array(z.object({ kind: z.enum(missKinds), count: z.int() })).readonly(),
  /** As customers wrote it, masked, the most frequent first. */
  examples: z.array(z.object({ text: z.string(), language: z.enum(languages) })).readonly(),
  /** The entry that is nearest today. */
  nearest: z.object({ entry: z.string(), title: z.string(), confidence: z.number() }).nullable(),
  /** What an agent answered, without names, addresses and numbers. */
  solved: z.string().nullable(),
  /** The entry that agents said it should have been. */
  meant: z.string().nullable(),
  /** An entry to paste beneath `entries:` of a file, and to mend. */
  yaml: z.string(),
});

/** A topic that far more customers than usual asked about in the last three hours; `entry` is null where none has it. */
const rising = z.object({
  entry: z.string().nullable(),
  label: z.string(),
  customers: z.int(),
  usual: z.number(),
});

export const missedOutput = z.object({
  questions: z.array(missedQuestion).readonly(),
  rising: z.array(rising).readonly(),
  messages: z.int(),
  missed: z.int(),
});

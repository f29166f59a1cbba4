import type { z } from "zod";
import type { input, output, agent, conversation, evidence, message } from "./schemas.ts";

/** The console's API as types, for the browser. Only types: nothing of the server comes along. */
export type AgentView = z.infer<typeof agent>;
export type ConversationView = z.infer<typeof conversation>;
export type MessageView = z.infer<typeof message>;

export type EvidenceView = z.infer<typeof evidence>;

export type SessionAnswer = z.infer<typeof output.session>;
export type AgentsAnswer = z.infer<typeof output.agents>;
export type ConversationsAnswer = z.infer<typeof output.list>;
export type TranscriptAnswer = z.infer<typeof output.transcript>;
export type ActAnswer = z.infer<typeof output.act>;
export type EvidenceAnswer = z.infer<typeof output.evidence>;
export type FiguresAnswer = z.infer<typeof output.figures>;
export type ChangesAnswer = z.infer<typeof output.changes>;

export type SignInBody = z.input<typeof input.signIn>;
export type NewAgentBody = z.input<typeof input.newAgent>;
export type TakeBody = z.input<typeof input.take>;
export type ReplyBody = z.input<typeof input.reply>;
export type NoteBody = z.input<typeof input.note>;
export type CloseBody = z.input<typeof input.close>;
export type CorrectBody = z.input<typeof input.correct>;
export type GiveBackBody = z.input<typeof input.giveBack>;

/**
 * What every refusal looks like. `code` is for programs, `message` for people, `ref` finds the line in the log; `by` is the
 * first name of the agent who stands in the way, where it is one.
 */
export interface RefusalBody {
  readonly code: string;
  readonly message: string;
  readonly by?: string;
  readonly ref: string;
}

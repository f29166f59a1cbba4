import type { z } from "zod";
import type { contentInput, contentOutput } from "./content-schemas.ts";
import type {
  draft,
  leftWaiting,
  listedEntry,
  problem,
  publication,
  task,
  writtenEntry,
} from "./content-shapes.ts";
import type { comment, commentOutput } from "./comment-schemas.ts";
import type { announcement, announcementsOutput } from "./announcement-schemas.ts";
import type { historyOutput } from "./history-schemas.ts";
import type { heard } from "./listening-schemas.ts";
import type { missedOutput, missedQuestion } from "./missed-schemas.ts";
import type { suggestionsOutput } from "./suggestion-schemas.ts";
import type { passingInput, passingOutput } from "./passing-schemas.ts";
import type { keptOutput, promise, promiseOutput } from "./promise-schemas.ts";
import type { overdueReasons, selfCheck, waitingInput } from "./waiting-schemas.ts";
import type { input, output, agent, conversation, evidence, message, rating } from "./schemas.ts";

/** The console's API as types, for the browser. Only types: nothing of the server comes along. */
export type AgentView = z.infer<typeof agent>;
export type ConversationView = z.infer<typeof conversation>;
export type MessageView = z.infer<typeof message>;
export type RatingView = z.infer<typeof rating>;

/** What a composer hears in the words being written. */
export type HeardAnswer = z.infer<typeof heard>;
export type PromiseView = z.infer<typeof promise>;
export type KeptAnswer = z.infer<typeof keptOutput>;
export type PromisesAnswer = z.infer<typeof promiseOutput.list>;

export type EvidenceView = z.infer<typeof evidence>;

export type SessionAnswer = z.infer<typeof output.session>;
export type AgentsAnswer = z.infer<typeof output.agents>;
export type ConversationsAnswer = z.infer<typeof output.list>;
export type ListedView = ConversationsAnswer["conversations"][number];
export type ReceiptView = TranscriptAnswer["receipts"][number];
export type WindowView = NonNullable<TranscriptAnswer["window"]>;
export type TranscriptAnswer = z.infer<typeof promiseOutput.transcript>;
export type HistoryAnswer = z.infer<typeof historyOutput>;
export type MatterView = HistoryAnswer["matters"][number];
export type ActAnswer = z.infer<typeof output.act>;
export type EvidenceAnswer = z.infer<typeof output.evidence>;
export type AnswersAnswer = z.infer<typeof output.answers>;
export type SuggestionsAnswer = z.infer<typeof suggestionsOutput>;
export type SuggestionView = SuggestionsAnswer["suggestions"][number];
export type ServiceAnswer = z.infer<typeof output.service>;
export type FiguresAnswer = z.infer<typeof output.figures>;
export type ChangesAnswer = z.infer<typeof output.changes>;

export type SignInBody = z.input<typeof input.signIn>;
export type SkillsBody = z.input<typeof input.skills>;
export type NewAgentBody = z.output<typeof input.newAgent>;
export type SkilledView = z.infer<typeof output.agent>["agent"];
export type ColleaguesAnswer = z.infer<typeof passingOutput.colleagues>;
export type QueueAnswer = z.infer<typeof passingOutput.queue>;
export type HandedOverAnswer = z.infer<typeof passingOutput.handedOver>;
export type TransferBody = z.input<typeof passingInput.transfer>;
export type SelfCheckAnswer = z.infer<typeof selfCheck>;
export type OverdueReasonsAnswer = z.infer<typeof overdueReasons>;
export type WaitBody = z.input<typeof waitingInput.wait>;
export type TakeBody = z.input<typeof input.take>;
export type ReplyBody = z.input<typeof input.reply>;
export type NoteBody = z.input<typeof input.note>;
export type CloseBody = z.input<typeof input.close>;
export type CorrectBody = z.input<typeof input.correct>;
export type WrongGuidanceBody = z.input<typeof contentInput.wrongGuidance>;
export type GiveBackBody = z.input<typeof input.giveBack>;

/** The content page. */
export type WrittenEntry = z.infer<typeof writtenEntry>;
export type ListedEntry = z.infer<typeof listedEntry>;
export type ProblemView = z.infer<typeof problem>;
export type DraftView = z.infer<typeof draft>;
export type PublicationView = z.infer<typeof publication>;
export type CommentView = z.infer<typeof comment>;
export type CommentsAnswer = z.infer<typeof commentOutput.list>;
export type LeftWaitingView = z.infer<typeof leftWaiting>;
export type TaskView = z.infer<typeof task>;

export type EntriesAnswer = z.infer<typeof contentOutput.entries>;
export type EntryAnswer = z.infer<typeof contentOutput.entry>;
export type CheckAnswer = z.infer<typeof contentOutput.check>;
export type ContentStatusAnswer = z.infer<typeof contentOutput.status>;
export type TriedAnswer = z.infer<typeof contentOutput.tried>;
export type DraftsAnswer = z.infer<typeof contentOutput.drafts>;
export type DraftAnswer = z.infer<typeof contentOutput.draft>;
export type PublicationsAnswer = z.infer<typeof contentOutput.publications>;
export type PublicationAnswer = z.infer<typeof contentOutput.publication>;
export type TasksAnswer = z.infer<typeof contentOutput.tasks>;
export type ReportsAnswer = z.infer<typeof contentOutput.reports>;
export type TaskAnswer = z.infer<typeof contentOutput.task>;
/** Refusals that tell what is needed to go on: 409 `changed-on-disk`, 409 `draft-changed`, 422 `problems`. */
export type ChangedOnDiskBody = z.infer<typeof contentOutput.changedOnDisk>;
export type DraftChangedBody = z.infer<typeof contentOutput.draftChanged>;
export type ProblemsBody = z.infer<typeof contentOutput.hasProblems>;

export type AnnouncementView = z.infer<typeof announcement>;
export type AnnouncementsAnswer = z.infer<typeof announcementsOutput>;
export type MissedAnswer = z.infer<typeof missedOutput>;
export type MissedQuestionView = z.infer<typeof missedQuestion>;

export type CheckBody = z.input<typeof contentInput.check>;
export type TryBody = z.input<typeof contentInput.try>;
export type DraftBody = z.input<typeof contentInput.draft>;
export type PublishBody = z.input<typeof contentInput.publish>;
export type MendBody = z.input<typeof contentInput.mend>;

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

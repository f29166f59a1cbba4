import type { Time } from "../domain/conversation.ts";
import type { Learnt } from "../domain/learning.ts";
import { type Policy, type Route, route } from "../http/route.ts";
import type { Accounts } from "../turn/ports/accounts.ts";
import type { ClosedToday, ClosingToday } from "../turn/ports/closing-today.ts";
import type { EvidenceLog } from "../turn/ports/evidence.ts";
import type { Followers } from "../turn/ports/followers.ts";
import type { Histories } from "../turn/ports/history.ts";
import type { FindMissed } from "../turn/ports/missed.ts";
import type { ActResult, AgentAct } from "../turn/ports/act.ts";
import type { Commits } from "../turn/ports/commits.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import type { Attachments } from "../turn/ports/thread-log.ts";
import type { Desk } from "../turn/ports/desk.ts";
import type { PromiseLog } from "../turn/ports/promise-log.ts";
import type { QueueLog } from "../turn/ports/queue-log.ts";
import type { LineReceipts } from "../turn/ports/receipts.ts";
import type { Comments } from "../turn/ports/ratings.ts";
import type { OpenReasons } from "../turn/acts/open-reasons.ts";
import type { SelfCheck } from "../turn/self-check.ts";
import type { Tasks } from "../turn/ports/tasks.ts";
import type { Typing } from "../turn/typing.ts";
import { makeAttempts } from "./attempts.ts";
import { makeFeed } from "./feed.ts";
import { describe } from "./openapi.ts";
import { makeLeave } from "./leave.ts";
import { makePasswords } from "./passwords.ts";
import { type ConsolePolicies, makePolicies } from "./policies.ts";
import { actRoutes } from "./routes/acts.ts";
import { agentRoutes } from "./routes/agents.ts";
import { attachmentRoutes } from "./routes/attachments.ts";
import { answerRoutes } from "./routes/answers.ts";
import { contentRoutes } from "./routes/content.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import type { Editing } from "./routes/editing.ts";
import { evidenceRoutes } from "./routes/evidence.ts";
import { announcementRoutes } from "./routes/announcements.ts";
import { historyRoutes } from "./routes/history.ts";
import { keptRoutes } from "./routes/kept.ts";
import { listeningRoutes } from "./routes/listening.ts";
import { missedRoutes } from "./routes/missed.ts";
import { passingRoutes } from "./routes/passing.ts";
import { promiseRoutes } from "./routes/promises.ts";
import { queueRoutes } from "./routes/queue.ts";
import { eventRoutes } from "./routes/events.ts";
import { reasonRoutes } from "./routes/reasons.ts";
import { selfCheckRoutes } from "./routes/self-check.ts";
import { serviceRoutes } from "./routes/service.ts";
import { suggestionRoutes } from "./routes/suggestions.ts";
import { commentRoutes } from "./routes/comments.ts";
import { waitingRoutes } from "./routes/waiting.ts";
import { taskRoutes } from "./routes/tasks.ts";
import { typingRoutes } from "./routes/typing.ts";
import { sessionRoutes } from "./routes/session.ts";
import { output } from "./schemas.ts";
import { makeSessions } from "./sessions.ts";

export interface ConsoleParts {
  readonly desk: Desk;
  readonly histories: Histories;
  readonly ledger: PromiseLog;
  readonly receipts: LineReceipts;
  readonly queueLog: QueueLog;
  readonly attachments: Attachments;
  readonly accounts: Accounts;
  /** Runs an agent's act through the turn. */
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  /** What the FAQ calls things, what is near to a message, and how the service works. */
  readonly knowledge: () => Knowledge;
  /** Writes into the files that today's service ends early. */
  readonly closeToday: (order: ClosingToday) => ClosedToday;
  readonly evidence: EvidenceLog;
  readonly tasks: Tasks;
  readonly comments: Comments;
  /** How the FAQ is changed. */
  readonly editing: Omit<Editing, "policies" | "knowledge" | "now">;
  /** The phrasings from evidence that help to understand now. */
  readonly learnt: () => readonly Learnt[];
  readonly followers: Pick<Followers, "followerCounts" | "stillWaiting" | "followed" | "followsMade">;
  /** What customers asked and did not get. */
  readonly missed: FindMissed;
  readonly commits: Commits;
  /** What the self-check found last. */
  readonly selfCheck: SelfCheck["latest"];
  readonly reasons: OpenReasons;
  readonly typing: Typing;
  readonly publicUrl: string;
  readonly now: () => Time;
  readonly newId: () => string;
  readonly random: (bytes: number) => Uint8Array;
  /** Routes of other rooms that the API's description shows too. */
  readonly beside: readonly Route[];
  /** Told when the live events could not be read. */
  readonly trouble: (error: unknown) => void;
}

export interface Console {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
}

/** The agents' API, all of it below /console/api. */
export function makeConsole(parts: ConsoleParts): Console {
  const passwords = makePasswords(parts.random);
  const attempts = makeAttempts(parts.now);
  const sessions = makeSessions(parts);
  const policies = makePolicies(sessions, parts.publicUrl);
  const feed = makeFeed(parts);
  const own = [
    ...sessionRoutes({
      ...parts,
      passwords,
      attempts,
      sessions,
      policies,
      ended: (idHash) => feed.dismiss(idHash),
      left: makeLeave(parts),
    }),
    ...agentRoutes({ ...parts, passwords, policies }),
    ...conversationRoutes({ ...parts, policies }),
    ...historyRoutes({ ...parts, policies }),
    ...attachmentRoutes({ ...parts, policies }),
    ...suggestionRoutes({ ...parts, policies }),
    ...actRoutes({ ...parts, policies }),
    ...waitingRoutes({ ...parts, policies }),
    ...listeningRoutes({ ...parts, policies }),
    ...promiseRoutes({ ...parts, policies }),
    ...keptRoutes({ ...parts, policies }),
    ...passingRoutes({ ...parts, policies }),
    ...queueRoutes({ ...parts, policies }),
    ...typingRoutes({ ...parts, policies }),
    ...evidenceRoutes({ ...parts, policies }),
    ...answerRoutes({ ...parts, policies }),
    ...reasonRoutes({ ...parts, policies }),
    ...selfCheckRoutes({ ...parts, policies }),
    ...serviceRoutes({ ...parts, policies }),
    ...announcementRoutes({ ...parts, policies }),
    ...missedRoutes({ ...parts, policies }),
    ...commentRoutes({ ...parts, policies }),
    ...taskRoutes({ ...parts, policies }),
    ...contentRoutes({ ...parts, ...parts.editing, policies }),
    ...eventRoutes({ ...parts, feed, policies }),
  ];
  const described = documentRoute(parts, policies, sessions.cookieName, own);
  return { routes: [...own, described], policies: Object.values(policies) };
}

function documentRoute(
  { publicUrl, beside }: ConsoleParts,
  policies: ConsolePolicies,
  cookieName: string,
  own: readonly Route[],
): Route {
  const described: Route = route({
    method: "GET",
    path: "/console/api/openapi.json",
    policy: policies.visitor,
    input: {},
    output: { 200: output.document },
    summary: "Describes the API in OpenAPI 3.1.",
    run: () => ({ status: 200, body }),
  });
  const cookiePolicies = [policies.signedIn, policies.agent, policies.supervisor, policies.owner].map(
    ({ name }) => name,
  );
  const body = describe({ routes: [...own, described, ...beside], publicUrl, cookiePolicies, cookieName });
  return described;
}

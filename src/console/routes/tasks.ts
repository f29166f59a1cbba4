import type { Time } from "../../domain/conversation.ts";
import type { AgentId } from "../../domain/ids.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { languages } from "../../domain/language.ts";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { Followers } from "../../turn/ports/followers.ts";
import { leftWaiting, type LeftWaiting } from "../../turn/news/left-waiting.ts";
import type { ActResult, AgentAct } from "../../turn/ports/act.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Task, Tasks } from "../../turn/ports/tasks.ts";
import { contentInput, contentOutput } from "../content-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { LeftWaitingView, MendBody, TaskView } from "../protocol.ts";
import type { SignedIn } from "../sessions.ts";
import { iso } from "../views.ts";
import { refusalOf } from "./acts.ts";
import { noEntry } from "./editing.ts";

/** How many are shown: an owner with more has other worries. */
const mostShown = 200;

/** How long whoever said it is told that it was mended: somebody may have been away. */
const toldForMs = 14 * 86_400_000;

interface TaskParts {
  readonly tasks: Tasks;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly followers: Pick<Followers, "stillWaiting">;
  readonly now: () => Time;
  readonly policies: ConsolePolicies;
}

/** What agents and customers say is wrong in the FAQ, for those who mend it. */
export function taskRoutes(parts: TaskParts): readonly Route[] {
  const { tasks, policies } = parts;
  return [
    route({
      method: "GET",
      path: "/console/api/content/tasks",
      policy: policies.owner,
      input: { query: contentInput.tasks },
      output: { 200: contentOutput.tasks },
      summary:
        "Lists what was said to be wrong: those that wait, the oldest first, or those that are done, the newest first. " +
        "`leftWaiting` are known problems that left the files, or ran out, while customers wait to be told that they are fixed.",
      run: async ({ query: { state } }) => {
        const found = await tasks.tasks(state, mostShown);
        const left = leftWaiting(await parts.followers.stillWaiting(), parts.knowledge().faq, parts.now());
        const body = { tasks: found.map((task) => taskView(task, parts)), leftWaiting: left.map(leftView) };
        return { status: 200, body };
      },
    }),
    route({
      method: "GET",
      path: "/console/api/reports",
      policy: policies.agent,
      input: {},
      output: { 200: contentOutput.reports },
      summary:
        "Lists what this agent has said to be wrong: what waits, the oldest first, then what was mended in the last two weeks.",
      run: async ({ actor }) => {
        const own = await reportedBy(actor.agent.id, parts);
        return { status: 200, body: { tasks: own.map((task) => taskView(task, parts)) } };
      },
    }),
    route({
      method: "POST",
      path: "/console/api/content/tasks/:id/mend",
      policy: policies.owner,
      input: { params: contentInput.one, body: contentInput.mend },
      output: { 200: contentOutput.task },
      summary:
        "Says that it is mended, and how: told in the conversation, to the customer too where the customer had told us.",
      run: ({ actor, params: { id }, body }) => mend(parts, id, body, actor),
    }),
  ];
}

async function reportedBy(agent: AgentId, { tasks, now }: TaskParts): Promise<readonly Task[]> {
  const [open, done] = await Promise.all([tasks.tasks("open", mostShown), tasks.tasks("done", mostShown)]);
  const from = now() - toldForMs;
  const told = done.filter(({ mended }) => mended !== null && mended.at >= from);
  return [...open, ...told].filter(({ by }) => by.id === agent);
}

async function mend(parts: TaskParts, id: string, body: MendBody, { agent }: SignedIn): Promise<Reply> {
  const task = await parts.tasks.task(id);
  if (task === null) return noEntry();
  const { conversation } = task;
  const result = await parts.acts({ kind: "mend", ...body, task: id, conversation, agent: agent.id });
  if (!result.ok) return refusalOf(result);
  const after = await parts.tasks.task(id);
  return after === null ? noEntry() : { status: 200, body: { task: taskView(after, parts) } };
}

const leftView = ({ entry, why, waiting, since }: LeftWaiting): LeftWaitingView => ({
  id: entry,
  why,
  waiting,
  since: iso(since),
});

function taskView(task: Task, { knowledge }: TaskParts): TaskView {
  const { faq } = knowledge();
  const entry = faq.get(task.entry);
  return {
    id: task.id,
    state: task.mended === null ? "open" : "done",
    entry: task.entry,
    title: entry === undefined ? null : titleOf(task.entry, { faq, language: languages[0] }),
    owner: entry?.owner ?? null,
    conversation: task.conversation,
    quote: task.quote,
    text: task.text,
    from: task.from,
    by: task.by.name,
    at: iso(task.at),
    ...mendedView(task),
  };
}

function mendedView({ mended }: Task): Pick<TaskView, "mendedBy" | "mendedAt" | "note"> {
  if (mended === null) return { mendedBy: null, mendedAt: null, note: null };
  return { mendedBy: mended.by.name, mendedAt: iso(mended.at), note: mended.note };
}

import { basename } from "node:path";
import type { Conversation, Time } from "../../domain/conversation.ts";
import { languages } from "../../domain/language.ts";
import { closingOf, isOpen } from "../../domain/service/hours.ts";
import { timetableOf } from "../../domain/service/timetable.ts";
import type { LookedUp } from "../../turn/lookups.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Line } from "../../turn/ports/line.ts";
import type { Ways } from "../../turn/letters/letter-words.ts";
import type { ContentFile } from "../content-file.ts";
import { type DialogueHouse, makeDialogueHouse } from "./dialogue-house.ts";
import type { Dialogue } from "../schemas/dialogue.ts";
import type { FlowFile } from "../schemas/flow.ts";
import type { Problem } from "../problem.ts";

/** One dialogue of a flow's tests and what came of it. */
export interface TriedDialogue {
  readonly flow: string;
  readonly name: string;
  readonly problem: Problem | null;
}

/** Plays every dialogue of the files through the whole house, each in a thread of its own. */
export async function tryDialogues(
  files: readonly ContentFile<FlowFile>[],
  knowledge: Knowledge,
  now: Time,
): Promise<readonly TriedDialogue[]> {
  const tried: TriedDialogue[] = [];
  for (const file of files)
    for (const [at, test] of file.content.tests.entries()) {
      const failed = await play(test, knowledge, now);
      const path = ["tests", at, ...(failed?.line === undefined ? [] : ["dialogue", failed.line])];
      const problem = failed === null ? null : file.problem("error", path, "failed-test", failed.message);
      tried.push({ flow: basename(file.file, ".yaml"), name: test.name, problem });
    }
  return tried;
}

interface Failed {
  /** The line of the dialogue, from 0; left out when it is none of them. */
  readonly line?: number;
  readonly message: string;
}

const waysIn = ({ mail }: Dialogue): Ways => ({ email: mail ? "answered" : null, phone: false });

async function play(test: Dialogue, knowledge: Knowledge, now: Time): Promise<Failed | null> {
  const began = test.hours === "closed" ? closedAt(knowledge, now) : now;
  if (began === null) {
    const message =
      "The house doesn't know its hours, or never closes, so nobody can come when it is closed.";
    return { message: `${message} Write hours into flows/service.yaml, or test with hours: open.` };
  }
  const service = test.hours === "open" ? { ...knowledge.service, teams: [] } : knowledge.service;
  const house = makeDialogueHouse({ ...knowledge, service, ways: waysIn(test) }, began, test);
  let read: readonly Line[] = [];
  for (const [line, turn] of test.dialogue.entries()) {
    const isDone = await does(house, turn, read);
    const [broke] = house.faults;
    if (broke !== undefined)
      return {
        line,
        message: `The house broke here (${broke instanceof Error ? broke.message : "no error"}). Report this.`,
      };
    if (isDone) read = house.reads();
    const wrong = isDone ? null : mismatch(turn, house, read);
    if (wrong !== null) return { line, message: wrong };
  }
  return null;
}

function closedAt({ service }: Knowledge, now: Time): Time | null {
  const hours = timetableOf(service, languages[0]);
  if (hours === null) return null;
  return isOpen(hours, now) ? closingOf(hours, now) : now;
}

type Turn = Dialogue["dialogue"][number];

const acts = { takes: "take", replies: "reply", closes: "close", "gives-back": "give-back" } as const;

/** Does what somebody does in the line; false when the line says what must be so. */
async function does(house: DialogueHouse, turn: Turn, read: readonly Line[]): Promise<boolean> {
  if ("customer" in turn) await house.receive({ kind: "message", text: turn.customer });
  else if ("tap" in turn) await house.receive({ kind: "message", text: buttonIn(read, turn.tap) });
  else if ("chat" in turn) await house.receive({ kind: turn.chat === "opens" ? "joined" : "ended" });
  else if ("agent" in turn) await house.act(acts[turn.agent]);
  else if ("lookup" in turn) await house.looksUp(lookedUp(turn.lookup));
  else if ("wait" in turn) await house.wait(turn.wait * 60_000);
  else return false;
  return true;
}

/** The words of a button under what was read last; where there is none, nothing is said. */
const buttonIn = (read: readonly Line[], nth: number): string => read.at(-1)?.options[nth - 1]?.title ?? "";

const lookedUp = (answer: Extract<Turn, { lookup: unknown }>["lookup"]): LookedUp =>
  answer === "fails" ? { ok: false, why: "timeout" } : { ok: true, answer };

/** What is otherwise than the line says; null when it is so. */
function mismatch(turn: Turn, house: DialogueHouse, read: readonly Line[]): string | null {
  const conversation = house.conversation();
  if ("state" in turn) return isIn(turn.state, conversation);
  if (!("bot" in turn) || asks(turn.bot, conversation) || read.some(({ text }) => text.includes(turn.bot)))
    return null;
  const said = read.map(({ text }) => `"${text}"`).join(", ") || "nothing";
  return `The customer reads ${said}. Mend the flow, or write a part of that or the question's name.`;
}

function isIn(wanted: string, conversation: Conversation | null): string | null {
  const state = conversation?.state ?? "none yet";
  return state === wanted ? null : `The matter is ${state}. Mend the flow, or write "state: ${state}".`;
}

const asks = (step: string, conversation: Conversation | null): boolean =>
  conversation !== null && "flow" in conversation && conversation.flow?.step === step;

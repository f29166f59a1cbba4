import type { MessageView } from "../../../console/protocol.ts";
import { isCode } from "./codes.ts";

/** As much as a title has room for. */
const longest = 80;

/** What the customer came with: the first line in their own words, cut to a title's length; null where there is none. */
export function firstWords(messages: readonly MessageView[]): string | null {
  const heard = messages.filter(({ audience }) => audience === "customer");
  const first = heard.find((line, at) => line.author === "customer" && saysWhat(line, heard, at));
  return first === undefined ? null : cut(lineOf(first));
}

const lineOf = ({ text }: MessageView): string => text.trim().split("\n", 1)[0]?.trimEnd() ?? "";

/** Neither a file alone, nor a greeting, nor a one-time code, nor a button that tells how the bot did or asks for a person. */
function saysWhat(line: MessageView, heard: readonly MessageView[], at: number): boolean {
  const after = heard.slice(at + 1);
  const answer = after.find(({ author }) => author !== "customer");
  const isMatter = answer?.say !== "small-talk" && !isCode(after);
  return lineOf(line) !== "" && isMatter && !isWayOut(line, heard.slice(0, at));
}

const isWayOut = ({ text }: MessageView, before: readonly MessageView[]): boolean =>
  before.some(({ options }) =>
    options.some(({ title, name }) => name !== "entry" && title.toLowerCase() === text.trim().toLowerCase()),
  );

function cut(line: string): string {
  const signs = Array.from(line);
  return signs.length <= longest
    ? line
    : `${signs
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

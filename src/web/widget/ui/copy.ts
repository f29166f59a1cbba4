import type { Language } from "../../shared/language.ts";
import { clock } from "../../shared/times.ts";
import type { ChatMessage } from "../line/chat.ts";
import { speak } from "../words/speak.ts";
import { words as rows } from "../words/words.ts";
import { plain } from "./answer.tsx";

/** The conversation as plain text: days, times, who said what, names of files. What never left is not in it. */
export function asText(messages: readonly ChatMessage[], firm: string, language: Language): string {
  const say = speak(rows, language);
  const lines = [firm];
  let last = "";
  for (const message of messages) {
    const { at, author, name, files, sending } = message;
    if (sending === "failed" || sending === "sending") continue;
    const day = new Date(at).toLocaleDateString(language);
    if (day !== last) lines.push("", day);
    last = day;
    const who = author === "customer" ? say("you") : author === "bot" ? say("bot") : (name ?? say("desk"));
    const words = [plain(message), ...files.map((file) => `[${file.name}]`)];
    lines.push(`${clock(at, language)} ${who}: ${words.filter(Boolean).join("\n")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Gives the customer the conversation as a file. */
export function save(text: string, firm: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = `${firm}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

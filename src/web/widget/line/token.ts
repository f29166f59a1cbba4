import type { Call } from "./call.ts";
import type { ChatOptions } from "./chat.ts";
import type { Opened } from "./session.ts";

/** A token from the site, or from the server for this page; an identity that isn't taken is no reason not to chat. */
export async function askToken(
  call: Call,
  { tokenUrl, identity }: ChatOptions,
  home: string,
  warn: (text: string) => void,
): Promise<Opened> {
  if (tokenUrl !== null) return call("POST", tokenUrl, null);
  const generate = (body: object): Promise<Opened> => call("POST", `${home}tokens/generate`, null, body);
  const answer = await generate(identity === null ? {} : { identity });
  if (answer.kind !== "refused") return answer;
  // Without a code it isn't Lupaus who refuses this page.
  if (answer.code === null) return { kind: "lost" };
  if (identity === null || !answer.code.includes("identity")) return answer;
  warn(`the identity was not taken (${answer.code}); the chat goes on without it`);
  return generate({});
}

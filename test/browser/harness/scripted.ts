import { randomUUID } from "node:crypto";
import type { ConversationsAnswer, ConversationView } from "../../../src/console/protocol.ts";
import { signIn } from "../../stage/agent.ts";
import { type Customer, arrive } from "../../stage/customer.ts";
import { type House, call, password, supervisor } from "../../stage/house.ts";
import { billPicture } from "../../stage/picture.ts";
import { entries, lines } from "./written.ts";

interface Account {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** What stands at the desk when everybody has written scripts wherever they could. */
export interface Scripted {
  /** The window in which it was all said, and its conversation at the desk. */
  readonly customer: Customer;
  readonly id: string;
  /** Another, in which customer and agent say all of it in a few messages, and at last "ja vielä tämä". */
  readonly short: Customer;
  /** Accounts whose names are scripts, and the one of them that has the conversation. */
  readonly agents: readonly Account[];
  readonly owner: Account;
  readonly editor: Account;
  /** What files are called once they are kept. */
  readonly files: readonly string[];
  /** Closes whoever waits, with a reason of each agent's own words. */
  readonly closeWaiting: () => Promise<void>;
}

/** Names as long as they may be, of one word: customers and colleagues read the first word only. */
const names = lines
  .map((line) => line.replaceAll(" ", "/"))
  .reduce<readonly string[]>((all, name) => {
    const at = all.findIndex((one) => one.length + name.length <= 80);
    return at === -1 ? [...all, name.slice(0, 80)] : all.with(at, (all[at] ?? "") + name);
  }, []);

/** Lets customers and agents write every script: in names, references, locales, messages, file names, replies, notes, reasons. */
export async function writeScripts(house: House): Promise<Scripted> {
  const boss = await signIn(house, supervisor);
  const agents = names.map((name, at) => ({ email: `a${at}@napavirta.example`, name, password }));
  const editor = { email: "e@napavirta.example", name: names[0] ?? "", password };
  const hire = (one: object) => call(house, "/console/api/agents", { cookie: boss }, one);
  await all(agents, (agent) => hire({ ...agent, role: "agent" }));
  await hire({ ...editor, role: "editor" });
  const cookies = await all(agents, (agent) => signIn(house, agent));

  const { customer, id } = await talk(house, cookies);
  await all(lines, async (line) => {
    const waiting = await arrive(house, { name: line, reference: line, locale: line });
    await waiting.says("puhu ihmiselle");
  });
  const files = (await customer.reads()).flatMap(({ attachments = [] }) =>
    attachments.map((file) => file.name),
  );
  const closeWaiting = async () => {
    await all(await readWaiting(house, boss), async (row, at) => {
      const cookie = cookies[at % cookies.length] ?? boss;
      await act(house, cookie, row.id, "take");
      await act(house, cookie, row.id, "close", { reason: row.customer.name });
    });
  };
  const short = await shortTalk(house, cookies[0] ?? boss);
  return { customer, id, short, agents, owner: agents.at(-1) ?? editor, editor, files, closeWaiting };
}

/** One conversation that goes through all hands, each of which writes its share. */
async function talk(house: House, cookies: readonly string[]) {
  const customer = await arrive(house, { name: lines.join(" ").slice(0, 200), locale: "fi-FI" });
  for (const { word } of entries) await customer.says(`Kerro lisää: ${word}`);
  await customer.says("puhu ihmiselle");
  const id = (await readWaiting(house, cookies[0] ?? "")).at(0)?.id ?? "";
  for (const [at, cookie] of cookies.entries()) {
    if (at > 0) await customer.says("puhu ihmiselle");
    await act(house, cookie, id, "take");
    for (const text of lines.filter((_, n) => n % cookies.length === at)) {
      await act(house, cookie, id, "reply", { text });
      await act(house, cookie, id, "note", { text });
    }
    if (at < cookies.length - 1) await act(house, cookie, id, "give-back");
  }
  for (const text of lines) await customer.says(text);
  for (const name of lines) await customer.sends({ ...billPicture(), name }, "");
  return { customer, id };
}

async function shortTalk(house: House, cookie: string): Promise<Customer> {
  const customer = await arrive(house, { name: "Lyhyt", locale: "fi-FI" });
  await customer.says(`Kerro lisää: ${entries[0]?.word}`);
  await customer.says("puhu ihmiselle");
  const row = (await readWaiting(house, cookie)).find(
    ({ channelConversationId }) => channelConversationId === customer.conversationId,
  );
  const id = row?.id ?? "";
  await act(house, cookie, id, "take");
  for (let at = 0; at < lines.length; at += 20) {
    const text = lines.slice(at, at + 20).join("\n");
    await customer.says(text);
    await act(house, cookie, id, "reply", { text });
  }
  await customer.says("ja vielä tämä");
  return customer;
}

const act = (house: House, cookie: string, id: string, what: string, body: object = {}) =>
  call(house, `/console/api/conversations/${id}/${what}`, { cookie }, { key: randomUUID(), ...body });

async function readWaiting(house: House, cookie: string): Promise<readonly ConversationView[]> {
  const rows: ConversationView[] = [];
  for (let after: string | null = ""; after !== null;) {
    const page: ConversationsAnswer = await call(
      house,
      `/console/api/conversations?view=waiting${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`,
      { cookie },
    );
    rows.push(...page.conversations);
    after = page.next;
  }
  return rows;
}

/** Does it for each, eight at a time. */
async function all<One, Done>(
  these: readonly One[],
  deed: (one: One, at: number) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (let at = 0; at < these.length; at += 8)
    done.push(...(await Promise.all(these.slice(at, at + 8).map((one, n) => deed(one, at + n)))));
  return done;
}

import { type Agent, comeToWork, hire } from "./agent.ts";
import { type Customer, arrive } from "./customer.ts";
import { type House, agents, pause } from "./house.ts";
import { type Line, type Matter, latecomers, matters } from "./matters.ts";
import { billPicture } from "./picture.ts";

export type Desk = Readonly<Record<"Riikka" | "Oskari", Agent>>;

/** A matter on the stage with the window in which it is told. */
export interface Told {
  readonly matter: Matter;
  readonly customer: Customer;
}

/** Hires the agents; both are at work afterwards. */
export async function openDesk(house: House): Promise<Desk> {
  await hire(house);
  return signedIn(house);
}

/** Both agents come to work. */
export async function signedIn(house: House): Promise<Desk> {
  const [riikka, oskari] = agents;
  return { Riikka: await comeToWork(house, riikka), Oskari: await comeToWork(house, oskari) };
}

/** Plays a matter up to where the stage begins. */
export async function tell(
  house: House,
  desk: Desk,
  matter: Matter,
  now: () => number = Date.now,
): Promise<Told> {
  const customer = await arrive(house, matter.who);
  for (const line of matter.lines) await play(line, customer, desk, now);
  return { matter, customer };
}

async function play(line: Line, customer: Customer, desk: Desk, now: () => number): Promise<void> {
  if (line.by === "customer")
    return line.picture === true ? customer.sends(billPicture(), line.text) : customer.says(line.text);
  const agent = desk[line.by];
  if ("takes" in line) return agent.takes(customer);
  if ("note" in line) return agent.notes(customer, line.note);
  if ("promises" in line) return promise(agent, customer, line, now());
  if ("closes" in line) return agent.closes(customer, line.closes);
  return agent.replies(customer, line.text);
}

type Promised = Extract<Line, { readonly promises: string }>;
const halfHourMs = 1_800_000;

/** Promised for the half hour after the minutes have gone; when nobody is at work then, for the next time that can be promised. */
async function promise(agent: Agent, customer: Customer, line: Promised, now: number): Promise<void> {
  const { promises: text, minutes, contact } = line;
  const due = Math.ceil((now + minutes * 60_000) / halfHourMs) * halfHourMs;
  const what = { text, contact, dueAt: new Date(due).toISOString() };
  await agent.promises(customer, what).catch((error: unknown) => {
    const next = /"next":"([^"]+)"/.exec(String(error))?.[1];
    if (next === undefined) throw error;
    return agent.promises(customer, { ...what, dueAt: next });
  });
}

/** Sets the whole stage: everybody's matter, in the order in which they came. */
export async function seed(house: House, desk: Desk): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const matter of matters) told.push(await tell(house, desk, matter));
  return told;
}

/** How long a customer thinks before answering, and how often somebody new comes. */
const thinkMs = 6_000;
const newcomerMs = 45_000;

/** Lets everybody go on talking until the signal: they answer whoever answers them, and others come. */
export async function goOn(
  house: House,
  desk: Desk,
  told: readonly Told[],
  signal: AbortSignal,
): Promise<void> {
  const coming = async () => {
    const late: Promise<void>[] = [];
    for (const matter of latecomers) {
      await pause(newcomerMs);
      if (signal.aborted) break;
      late.push(answer(await tell(house, desk, matter), signal));
    }
    await Promise.all(late);
  };
  await Promise.all([coming(), ...told.map((one) => answer(one, signal))]);
}

/** Says the next line each time an agent has written, a little later, and types before it. */
async function answer({ matter, customer }: Told, signal: AbortSignal): Promise<void> {
  let heard = await countReplies(customer);
  for (const text of matter.later) {
    while ((await countReplies(customer)) <= heard) {
      await pause(2_000);
      if (signal.aborted) return;
    }
    await pause(thinkMs / 3);
    await customer.types();
    await pause((thinkMs * 2) / 3);
    heard = await countReplies(customer);
    await customer.says(text);
  }
}

const countReplies = async (customer: Customer) =>
  (await customer.reads()).filter(({ channelData }) => channelData.author === "agent").length;

import { isOpen } from "../../src/domain/service/hours.ts";
import { timetableOf } from "../../src/domain/service/timetable.ts";
import type { DeskRow } from "../../src/turn/ports/desk.ts";
import type { PromiseRow } from "../../src/turn/ports/promise-log.ts";
import { hour, minute } from "./agenda.ts";
import { type Agent, attend, type Doing, doing } from "./agent.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

const names = ["Riikka Esimerkki", "Ville Malli", "Aino Kuvitelma", "Pekka Keksitty", "Sanna Satu"];
const laziness = [0.05, 0.1, 0.1, 0.3, 0.6];

/** Five agents, the first a supervisor, who work when the house is open, fall ill, look away and lose their connection. */
export async function staff(world: World, view: View) {
  const { clock, chance, knowledge } = world;
  const agents: Agent[] = [];
  for (const [nth, name] of names.entries()) {
    const id = await world.hire(name, nth === 0);
    agents.push({ id, laziness: laziness[nth] ?? 0, session: null, busyUntil: 0, sickOn: -1 });
  }
  const table = timetableOf(knowledge.service, "fi");
  return {
    /** One minute of the office; answers how many are at work. */
    async minute(): Promise<number> {
      const isWorking = table === null || isOpen(table, clock.now);
      let present = 0;
      const away: Agent[] = [];
      for (const agent of agents) {
        if (!(await attend(agent, isWorking, world))) {
          away.push(agent);
          continue;
        }
        present += 1;
        if (clock.now < agent.busyUntil) continue;
        if (chance.falls(agent.laziness)) agent.busyUntil = clock.now + chance.between(5, 20) * minute;
        else if (await work(agent, world, view)) agent.busyUntil = clock.now + chance.between(2, 6) * minute;
        await view.freshen();
      }
      const [supervisor] = agents;
      if (isWorking && supervisor !== undefined && !away.includes(supervisor))
        await standIn(supervisor, away, world, view);
      return present;
    },
  };
}

/** Now and then the supervisor gives the queue what somebody has who is not there. */
async function standIn(supervisor: Agent, away: readonly Agent[], world: World, view: View): Promise<void> {
  for (const absent of away) {
    if (!world.chance.falls(0.01)) continue;
    for (const { id: conversation } of [...view.open.values()].filter((row) => isMine(row, absent)))
      await doing(world, supervisor, {
        kind: "take-from",
        conversation,
        from: absent.id,
        reason: "Sairaana.",
      });
    world.deeds.stoodIn += 1;
    await view.freshen();
  }
}

const isMine = ({ owner }: DeskRow, { id }: Agent) => owner?.kind === "agent" && owner.id === id;
const earlier = (one: number | null, other: number | null) => (one ?? Infinity) - (other ?? Infinity);

/** Does what presses most: an answer that is owed, a promise that is due, who waits; answers whether there was anything. */
async function work(agent: Agent, world: World, view: View): Promise<boolean> {
  const rows = [...view.open.values()];
  const [owed] = rows
    .filter((row) => isMine(row, agent) && row.state === "with-agent" && row.awaits === "us")
    .toSorted((a, b) => earlier(a.nextActionAt, b.nextActionAt));
  if (owed !== undefined) return answer(agent, owed, world, view);
  const [due] = rows
    .filter((row) => row.state === "promised" && (row.owner?.kind === "queue" || isMine(row, agent)))
    .flatMap(({ id }) => view.promisedIn(id))
    .filter(({ promise }) => (promise.window?.from ?? promise.dueAt - 3 * hour) <= world.clock.now)
    .toSorted((a, b) => a.promise.dueAt - b.promise.dueAt);
  if (due !== undefined) return keepPromise(agent, due, world);
  const [waiting] = rows
    .filter(({ state }) => state === "queued")
    .toSorted((a, b) => (b.urgency ?? 0) - (a.urgency ?? 0) || earlier(a.waitingSince, b.waitingSince));
  // Where the house gives, nobody takes.
  if (waiting === undefined || world.isPush) return false;
  await doing(world, agent, { kind: "take", conversation: waiting.id });
  return true;
}

async function answer(agent: Agent, { id: conversation }: DeskRow, world: World, view: View): Promise<true> {
  const { chance } = world;
  const [promised] = view.promisedIn(conversation);
  if (promised !== undefined) await keepPromise(agent, promised, world);
  else if (chance.falls(0.15)) return promiseIt(agent, conversation, world);
  const text = "Hoidin asian.";
  await doing(world, agent, { kind: "reply", conversation, text, notAPromise: true });
  if (chance.falls(0.4))
    await doing(world, agent, { kind: "close", conversation, reason: "solved", seen: null });
  return true;
}

/** Does what was promised: calls, or answers outside of the house; some put it off. */
async function keepPromise(agent: Agent, row: PromiseRow, world: World): Promise<true> {
  const { chance } = world;
  const about = { promise: row.promise.id, conversation: row.conversation };
  if (row.promise.contact.kind === "phone") {
    const missed = ["no-answer", "no-answer", "busy", "wrong-number"] as const;
    const outcome = chance.falls(0.55) ? "reached" : chance.one(missed);
    await doing(world, agent, { kind: "attempt", ...about, outcome });
  } else if (chance.falls(0.12)) {
    const reason = "Selvitys on kesken.";
    await atSomeTime(agent, world, (dueAt) => ({ kind: "move", ...about, reason, dueAt }));
  } else await doing(world, agent, { kind: "keep", ...about, note: "Vastattu." });
  return true;
}

async function promiseIt(agent: Agent, conversation: DeskRow["id"], world: World): Promise<true> {
  const contact = world.chance.one([
    { kind: "chat" },
    { kind: "email", address: "asiakas@esimerkki.example" },
    { kind: "phone", number: "+358401234567" },
  ] as const);
  const about = { kind: "promise", conversation, text: "Selvitän asian.", contact } as const;
  await atSomeTime(agent, world, (dueAt) => ({ ...about, dueAt }));
  return true;
}

/** Names a time as people do, open or not; where it can't be, takes the one that the house names. */
async function atSomeTime(agent: Agent, world: World, what: (dueAt: number) => Doing): Promise<void> {
  const first = await doing(world, agent, what(world.clock.now + world.chance.between(2, 60) * hour));
  const named = first.ok ? NaN : Date.parse(first.by ?? "");
  if (!Number.isNaN(named)) await doing(world, agent, what(named));
}

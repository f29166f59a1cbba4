import { effect, type ReadonlySignal, untracked } from "@preact/signals";
import type { AgentView } from "../../../console/protocol.ts";
import { type Api, makeApi } from "./api.ts";
import type { Desk, Session } from "./desk.ts";
import { type Door, makeDoor } from "./door.ts";
import { type Changed, type Follow, makeFollow } from "./follow.ts";
import { makeReading, type Reading } from "./reading.ts";
import { makeTalks, type Talks } from "./talks.ts";
import type { World } from "./world.ts";

/** The desk without its screens: signs in, reads, follows what changes, and does what the agent does. */
export function makeDesk(world: World): Desk {
  const api: Api = makeApi(world, { signedOut: () => door.ended(), lost: () => follow.lost() });
  const door = makeDoor(world, api);
  const reading = makeReading(world, api, () => follow.isOn());
  const talks = makeTalks({
    world,
    api,
    session: door.session,
    lists: reading.lists,
    changed: () => follow.soon(),
    reported: reading.reports.made,
  });
  const follow: Follow = makeFollow({
    world,
    api,
    reread: (changed) => reread(reading, talks, changed),
    hinted: (id) => void talks.ifOpen(id)?.read(),
    typing: (id) => talks.ifOpen(id)?.customerTyped(),
  });
  const clear = () => forget(talks, reading);
  const seats = watchSession(door.session, { clear, load: [talks.sends.load, reading.reports.load], follow });
  const stops = [
    seats,
    world.onWake(() => wake(reading, door, follow)),
    reading.dispose,
    talks.dispose,
    door.stop,
    follow.stop,
  ];
  door.find();
  return {
    session: door.session,
    link: api.link,
    api,
    signIn: door.signIn,
    signOut: async () => {
      if (await door.signOut()) clear();
    },
    ...shown(reading),
    ...opened(talks),
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

const shown = ({ lists, due, figures, arrivals, sound, now, reports }: Reading) => ({
  view: lists.view,
  search: lists.search,
  rows: lists.rows,
  hasMore: lists.hasMore,
  more: lists.more,
  due,
  figures,
  arrivals,
  sound,
  now,
  mended: reports.mended,
  seenMended: reports.seen,
});

const opened = ({ open, selection }: Talks) => ({
  selected: open,
  select: selection.select,
  next: selection.next,
  previous: selection.previous,
});

async function reread(reading: Reading, { sends, open }: Talks, changed: Changed): Promise<boolean> {
  sends.resume();
  if (changed !== "all" && changed.size === 0) return true;
  const talk = open.peek();
  const touched = talk !== null && (changed === "all" || changed.has(talk.id));
  const read = await Promise.all([reading.read(changed), ...(touched ? [talk.read()] : [])]);
  return read.every(Boolean);
}

/** Nothing stays of what one agent has read. */
function forget({ selection }: Talks, reading: Reading): void {
  selection.select(null);
  reading.clear();
}

/** The window's sight may have changed: what it missed is looked for. */
function wake(reading: Reading, door: Pick<Door, "find">, follow: Follow): void {
  reading.look();
  door.find();
  follow.wake();
}

interface Seat {
  readonly clear: () => void;
  readonly load: readonly ((agent: string) => void)[];
  readonly follow: Follow;
}

/**
 * While somebody is signed in the desk follows the house; signed out it keeps what it has, for the same agent only.
 * An editor has no desk.
 */
function watchSession(session: ReadonlySignal<Session>, { clear, load, follow }: Seat): () => void {
  let before: string | null = null;
  const sitDown = ({ id }: AgentView): void => {
    if (before !== null && before !== id) clear();
    before = id;
    for (const take of load) take(id);
    follow.start();
  };
  return effect(() => {
    const at = session.value;
    const works = at.kind === "signed-in" && at.agent.role !== "editor";
    untracked(() => (works ? sitDown(at.agent) : follow.stop()));
  });
}

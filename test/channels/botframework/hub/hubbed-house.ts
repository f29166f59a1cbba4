import { endOf, initiationOf, messageOf } from "../../../../src/channels/botframework/hub/handoff.ts";
import { hubRoutes } from "../../../../src/channels/botframework/hub/hub-routes.ts";
import { type Proof, proofBySecret } from "../../../../src/channels/botframework/hub/proof.ts";
import { agentId } from "../../../../src/domain/ids.ts";
import { openServer } from "../../../../src/server/open.ts";
import { makeActs } from "../../../../src/turn/acts/agent-acts.ts";
import { makeHearHub } from "../../../../src/turn/seats/hub-heard.ts";
import { takeHubSeat } from "../../../../src/turn/seats/hub-seat.ts";
import { type HubParts, makeHub } from "../../../../src/turn/seats/hub.ts";
import { makeReturnOfGone } from "../../../../src/turn/queue/gone.ts";
import { makeHouse } from "../../../fixtures/house.ts";
import { knowledge } from "../../../fixtures/knowledge.ts";
import { type FakeHub, sayAsHub, secret } from "./fake-hub.ts";

/** A house whose customers' matters go to an outer hub, over real connections both ways. */
export async function openHubbed(hub: FakeHub, proof?: Proof) {
  const house = makeHouse();
  const { storage, clock } = house;
  const records: string[] = [];
  const faults: unknown[] = [];
  const proved = proof ?? patientProof(hub, () => clock.now);
  let serviceUrl = "";
  let offers = 0;
  /** Everything that a start makes anew; the store stays. */
  const start = async () => {
    const seat = await takeHubSeat({
      accounts: storage,
      name: "Napavirran palvelu",
      email: "outer-hub@lupaus.invalid",
      newId: () => agentId("hub-seat"),
      passwordHash: async () => "x",
      sessionHash: `session ${(offers += 1)}`,
      clock: () => clock.now,
    });
    const parts: HubParts = {
      seat: "hub",
      takes: () => true,
      store: storage,
      desk: storage,
      acts: makeActs(storage, () => knowledge),
      wire: {
        initiate: (offer, row, said) => proved.post(initiationOf(offer, row, said, serviceUrl)),
        say: (offer, line) => proved.post(messageOf(offer, line, serviceUrl)),
        end: (offer) => proved.post(endOf(offer, serviceUrl)),
        isReadyFor: async () => true,
        hasAtOnce: false,
      },
      agent: seat.agent,
      newOffer: () => `offer-${(offers += 1)}`,
      clock: () => clock.now,
      answers: seat.answers,
      record: (outcome, _, why) => void records.push(why === null ? outcome : `${outcome} ${why}`),
      fault: (error) => void faults.push(error),
    };
    return { seat, hub: makeHub(parts), hear: makeHearHub(parts) };
  };
  let running = await start();
  let isStarting = false;
  const gone = makeReturnOfGone({
    accounts: storage,
    desk: storage,
    acts: makeActs(storage, () => knowledge),
    clock: () => clock.now,
  });
  const server = await openServer({
    host: "127.0.0.1",
    port: 0,
    ...hubRoutes({
      proof: proved,
      hear: async (offer, word) => (isStarting ? { kind: "starting" } : running.hear(offer, word)),
      newId: () => `word-${(offers += 1)}`,
    }),
    upgrades: [],
    limits: false,
    trustProxy: 0,
    log: { info: () => {}, error: (event) => void faults.push(event) },
    health: () => [],
    now: () => clock.now,
  });
  serviceUrl = `http://127.0.0.1:${server.port}/api/hub/`;
  return {
    ...house,
    agent: running.seat.agent,
    records,
    faults,
    serviceUrl,
    /** One round of the clock, and all that it began. */
    round: async () => {
      await running.seat.round();
      const again = await running.hub.round();
      await running.hub.settled();
      return again;
    },
    /** The bot answers, a person is asked for, and the hub is given the matter. */
    async asks(thread: string) {
      await house.writes(thread, "voiko eräpäivää siirtää");
      await house.writes(thread, "haluan puhua ihmiselle");
      await this.round();
    },
    /** The clock's whole round at a later time. */
    async later(ms: number) {
      clock.now += ms;
      await running.seat.round();
      while ((await house.fireDue()) > 0);
      await gone();
      await running.hub.round();
      await running.hub.settled();
    },
    restarts: async () => {
      running = await start();
    },
    /** Whether the seat is still to be taken. */
    starts: (now: boolean) => void (isStarting = now),
    /** What the hub knows the matter by. */
    offerOf: async (thread: string) => {
      const offer = await storage.lastOffer((await house.matter(thread)).id);
      if (offer === null) throw new Error("The hub was not given it.");
      return offer;
    },
    async hubSays(thread: string, said: unknown, tail = "") {
      const { id } = await this.offerOf(thread);
      return sayAsHub(serviceUrl, id, said, clock.now, { tail });
    },
    close: () => server.close(),
  };
}
/** Only a hub that never answers is given up soon: a slow machine is no silent hub. */
function patientProof({ url, mood }: FakeHub, now: () => number): Proof {
  const within = (withinMs: number) => proofBySecret({ url, secret, now, withinMs });
  const [patient, short] = [within(30_000), within(300)];
  return { ...patient, post: (activity) => (mood.now.kind === "hangs" ? short : patient).post(activity) };
}

export type Hubbed = Awaited<ReturnType<typeof openHubbed>>;

export const status = (state: string, message?: string) => ({
  type: "event",
  name: "handoff.status",
  value: { state, message },
});
export const reply = (text: string, id?: string) => ({
  type: "message",
  text,
  ...(id === undefined ? {} : { id }),
});

/** Open matters without an owner or a next action in the future that nobody has been told of: always none. */
export const stuckIn = async (house: Hubbed) =>
  (await house.rows("open")).filter(
    ({ owner, nextActionAt, escalatedAt }) =>
      owner === null || ((nextActionAt ?? 0) <= house.clock.now && escalatedAt === null),
  );

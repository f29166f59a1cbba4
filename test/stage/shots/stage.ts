import { type Server, startServer } from "../../../bench/servers.ts";
import type { Customer } from "../customer.ts";
import { type House, stageEnv } from "../house.ts";
import { type StageClock, makeClock, stageTime } from "../clock.ts";
import { matters } from "../matters.ts";
import { playDays, workingDays } from "../weeks.ts";
import { type Desk, type Told, openDesk, tell } from "../seed.ts";

/** What the pictures are taken of. */
export interface Stage {
  readonly house: House;
  readonly desk: Desk;
  readonly clock: StageClock;
  /** Lets everybody come with their matter, each when they would have. */
  readonly fill: () => Promise<void>;
  /** Lets two weeks and a day of ordinary work go by before that, after which Oskari does not come. */
  readonly fillWithWeeks: () => Promise<void>;
  /** One of those who came, in the window in which they came last. */
  readonly customer: (name: string) => Customer;
  /** Takes the server away from everybody, and gives it back. */
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  /** Lets the time go on to this moment while the server is away: nobody is found to be gone meanwhile. */
  readonly pass: (time: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A house without customers, at the time of the pictures unless the clock says another; `env`: what else it is started with. */
export async function makeStage(
  clock = makeClock(),
  env: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  let server: Server = await startServer("src/main.ts", {
    ...stageEnv,
    // The clock of the pictures stands in the shipped hours.
    FLOWS_DIR: "flows",
    LOG_LEVEL: "silent",
    ...clock.env,
    ...env,
  });
  let isUp = true;
  const house = { url: `http://127.0.0.1:${server.port}` };
  const down = async () => {
    await server.stop("SIGTERM");
    isUp = false;
  };
  const up = async () => {
    if (!isUp) server = await server.again();
    isUp = true;
  };
  const pass = async (time: number) => {
    await down();
    clock.set(time);
    await up();
  };
  const desk = await openDesk(house);
  const told: Told[] = [];
  const fill = async () => {
    for (const matter of matters) {
      await pass(stageTime - matter.minutesAgo * 60_000);
      told.push(await tell(house, desk, matter, clock.now));
    }
    await pass(stageTime);
  };
  const fillWithWeeks = async () => {
    const monday = Date.UTC(2026, 10, 9);
    await pass(monday);
    await playDays(house, clock, { days: workingDays(monday, stageTime - 24 * 3_600_000), perDay: 4 });
    await fill();
    await desk.Oskari.goesHome();
  };
  const customer = (name: string) => {
    const found = told.findLast(({ matter }) => matter.who.name === name);
    if (found === undefined) throw new Error(`${name} has not come.`);
    return found.customer;
  };
  const end = async () => {
    await server.kill();
    clock.remove();
  };
  return { house, desk, clock, fill, fillWithWeeks, customer, down, up, pass, end };
}

import { afterAll, beforeAll } from "vitest";
import type { Server } from "../../../bench/servers.ts";
import { hire } from "../../stage/agent.ts";
import { type House, stageEnv } from "../../stage/house.ts";
import { addressOf, startHouse } from "./house.ts";

/** A house of the stage for the tests of one file, whose agents and supervisor can sign in; answers how it is reached while they run. */
export function useStaffedHouse(): () => House {
  let server: Server | null = null;
  beforeAll(async () => {
    server = await startHouse(stageEnv);
    await hire({ url: addressOf(server) });
  });
  afterAll(() => server?.kill());
  return () => {
    if (server === null) throw new Error("The house is there only while tests run.");
    return { url: addressOf(server) };
  };
}

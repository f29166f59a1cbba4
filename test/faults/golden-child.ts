import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { type Golden, golden, openStage, prepare, type Told } from "./golden.ts";

/*
 * One golden turn in a process of its own: `node golden-child.ts TOLD DIR NAME [STEP before|after]`, with what the bot
 * knows in the file TOLD. Kills itself with -9 at that statement of the last deed. Writes "acknowledged" once the house has promised that the deed is kept, and without
 * a step to die at, how many statements it took.
 */
const [toldFile = "", dataDir = "", name, step, when] = process.argv.slice(2);
let counting = false;
let statements = 0;
const told = deserialize(readFileSync(toldFile)) as Told;
const stage = await openStage(dataDir, told, (_n, _sql, at) => {
  if (!counting) return;
  if (at === "before") statements += 1;
  if (String(statements) === step && at === when) process.kill(process.pid, "SIGKILL");
});
const turn = name as Golden;
await prepare(stage, turn);
counting = true;
await stage.does(golden[turn].last);
counting = false;
process.stdout.write(`acknowledged ${statements}`);
await stage.storage.close();

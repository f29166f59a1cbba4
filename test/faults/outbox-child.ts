import { sendLines } from "./outbox-run.ts";

/* `node outbox-child.ts DIR URL STEP`: sends the lines, and kills itself with -9 before that statement. */
const [dataDir = "", url = "", step] = process.argv.slice(2);
let statements = 0;
await sendLines(dataDir, url, () => {
  statements += 1;
  if (String(statements) === step) process.kill(process.pid, "SIGKILL");
});

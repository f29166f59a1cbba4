import { killMessenger } from "./kill-messenger-loop.ts";

/* `npm run bench:kill-messenger -- 50`: whether every message from Messenger is answered once when the server is killed before its reply. */
const report = await killMessenger(Number(process.argv[2] ?? 50));
const rows: readonly (readonly [string, number])[] = [
  ["kills", report.kills],
  ["messages that Meta was told are kept", report.messages],
  ["of them answered before the kill", report.beforeKill],
  ["without an answer", report.unanswered.length],
  ["with a line read twice", report.doubled.length],
  ["calls that the Graph API found wrong", report.complaints],
  ["longest wait for the last line, ms", Math.round(report.longestMs)],
];
for (const [name, value] of rows) process.stdout.write(`${name.padEnd(40)}${String(value).padStart(10)}\n`);

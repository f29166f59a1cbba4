import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { ParsedMail } from "mailparser";
import { flowsAtAnyHour, type Server } from "../../../bench/servers.ts";
import { openMailServer } from "../../channels/email/mail-server.ts";
import { openPostOffice } from "../../channels/email/post-office.ts";
import { makeClock } from "../../stage/clock.ts";
import { hire } from "../../stage/agent.ts";
import { stageEnv } from "../../stage/house.ts";
import { addressOf, startHouse } from "./house.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** A Tuesday in January at eight in the evening in Finland; the following ones have no holidays near them either. */
const firstEvening = Date.UTC(2027, 0, 26, 18);

/** People are at work from eight to four, whatever the shipped content says. */
const hours = [
  "teams:",
  "  - id: customer-service",
  "    name: { fi: Asiakaspalvelu, sv: Kundtjänsten, en: Customer service }",
  "    hours: { fi: { mon-fri: 8-16 }, sv: { mon-fri: 8-16 }, en: { mon-fri: 8-16 } }",
  "",
].join("\n");

function flowsOfOurOwn(): { readonly flows: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), "lupaus-promised-"));
  const flows = flowsAtAnyHour(dir);
  const file = join(flows, "service.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}\n${hours}`);
  return { flows, remove: () => rmSync(dir, { recursive: true }) };
}

/** What a customer's telephone got. */
interface Sms {
  readonly to: string;
  readonly text: string;
}

/** A provider of text messages on loopback that keeps what it gets. */
async function openSms() {
  const arrived: Sms[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      arrived.push(JSON.parse(body) as Sms);
      response.statusCode = 202;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/send`,
    arrived,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where mails and text messages go, on loopback, and what a house is started with that uses them. */
export async function openPosts() {
  const [office, sms] = await Promise.all([openPostOffice(), openSms()]);
  return {
    office,
    sms,
    env: {
      SMTP_URL: office.url,
      MAIL_FROM: "Napavirta <asiakaspalvelu@napavirta.example>",
      SMS_URL: sms.url,
    },
    close: () => Promise.all([office.close(), sms.close()]),
  };
}

/** A house that is open from eight to four and tells by mail and text message, on a clock of its own. */
export async function openPromisedHouse() {
  const { flows, remove } = flowsOfOurOwn();
  const clock = makeClock(firstEvening);
  const [posts, mailbox] = await Promise.all([openPosts(), openMailServer()]);
  const { office, sms } = posts;
  const server: Server = await startHouse({
    ...stageEnv,
    ...clock.env,
    FLOWS_DIR: flows,
    ...posts.env,
    IMAP_URL: mailbox.url,
  });
  await hire({ url: addressOf(server) });
  let evening = firstEvening;
  return {
    server,
    url: addressOf(server),
    clock,
    mailbox,
    /** The mails that came to this address, in order. */
    mails: (address: string): readonly ParsedMail[] =>
      office.arrived.filter(({ to }) => to.includes(address)).map(({ mail }) => mail),
    /** The text messages that came to this number, in order. */
    messages: (number: string): readonly string[] =>
      sms.arrived.filter(({ to }) => to === number).map(({ text: told }) => told),
    /** It is evening, and nobody is at work; another one each time. */
    toEvening: () => clock.set((evening += 7 * day)),
    /** It is the next morning, five past eight. */
    toMorning: () => clock.set(evening + 12 * hour + 5 * 60_000),
    end: async () => {
      await server.kill();
      await Promise.all([posts.close(), mailbox.close()]);
      clock.remove();
      remove();
    },
  };
}
export type PromisedHouse = Awaited<ReturnType<typeof openPromisedHouse>>;

import { randomBytes } from "node:crypto";
import { checkAzure } from "./channels/botframework/cloud/check-azure.ts";
import { checkMail } from "./channels/email/check-mail.ts";
import { makeGraph } from "./channels/messenger/graph.ts";
import type { Finding } from "./channels/messenger/findings.ts";
import { checkPage, type PageParts, setUpPage } from "./channels/messenger/page.ts";
import { environment, readConfig, urlAt } from "./config.ts";
import { type Command, type CommandWorld, loadKnowledge, UsageError } from "./content/commands/command.ts";
import { keptSecret, makeDataDir } from "./data-dir.ts";

/** What a channel's command finds, or in words why it can't look; `word` is what was written behind the channel. */
type Work = (world: CommandWorld, word: string | undefined) => Promise<readonly Finding[]>;

const usageOf = (name: string, works: Readonly<Record<string, Work>>): string =>
  `npm run channel -- ${name} ${Object.keys(works).join("|")}`;

/** Looks whether a channel's other side is set up as it should be, or sets it up. */
const command = (name: string, works: Readonly<Record<string, Work>>): Command => ({
  usage: usageOf(name, works),
  async run([channel = "", ...others], world) {
    const work = Object.hasOwn(works, channel) ? works[channel] : undefined;
    if (work === undefined || others.length > (channel === "email" ? 1 : 0))
      throw new UsageError(`Name the channel: ${Object.keys(works).join(" or ")}.`, usageOf(name, works));
    return told(await work(world, others[0]), world);
  },
});

const ofMessenger =
  (work: (parts: PageParts) => Promise<readonly Finding[]>): Work =>
  async (world) => {
    const parts = await partsOf(world);
    return typeof parts === "string"
      ? [{ found: parts, mend: "Set them in .env; docs/channels/messenger.md tells where they are." }]
      : work(parts);
  };

async function ofAzure(): Promise<readonly Finding[]> {
  const { azure, publicUrl, host, port } = readConfig(environment());
  if (azure?.kind !== "azure")
    return [
      {
        found: "Azure is off: MicrosoftAppId is not set",
        mend: "Set the bot's keys in .env; docs/channels/azure.md tells where they are.",
      },
    ];
  return checkAzure({ registration: azure.registration, publicUrl: publicUrl ?? urlAt(host, port) });
}

/** With an address it sends a mail there. */
const ofEmail: Work = async ({ now }, address) => {
  const { mail, dataDir } = readConfig(environment());
  if (mail === null)
    return [
      {
        found: "E-mail is off: SMTP_URL and MAIL_FROM are not both set.",
        mend: "Set them in .env; docs/channels/email.md tells what they are.",
      },
    ];
  makeDataDir(dataDir);
  const replySecret = mail.inboundSecret ?? (await keptSecret(dataDir, "inbound-email", randomBytes));
  return checkMail({ ...mail, replySecret, to: address ?? null, now });
};

export const channelCommands: Readonly<Record<string, Command>> = {
  check: command("check", { messenger: ofMessenger(checkPage), azure: ofAzure, email: ofEmail }),
  "set-up": command("set-up", { messenger: ofMessenger(setUpPage) }),
};

async function partsOf(world: CommandWorld): Promise<PageParts | string> {
  const { messenger, notes, publicUrl } = readConfig(environment());
  if (messenger === null) return notes.find((note) => note.startsWith("Messenger")) ?? "Messenger is off.";
  const { graphUrl: url, appSecret, pageToken, verifyToken, loginUrl, pageInbox } = messenger;
  const { voice } = await loadKnowledge(world, undefined);
  return {
    graph: makeGraph({ url, appSecret, token: pageToken }),
    asApp: (appId) => makeGraph({ url, appSecret, token: `${appId}|${appSecret}` }),
    verifyToken,
    publicUrl,
    person: voice.buttons.person,
    pageInbox,
    signIn: loginUrl === null ? null : voice.buttons["sign-in"],
  };
}

function told(findings: readonly Finding[], { write }: CommandWorld): number {
  for (const { found, mend } of findings)
    write(mend === null ? `ok       ${found}\n` : `problem  ${found}\n         ${mend}\n`);
  return findings.every(({ mend }) => mend === null) ? 0 : 1;
}

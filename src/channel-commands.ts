import { makeGraph } from "./channels/messenger/graph.ts";
import { checkPage, type Finding, type PageParts, setUpPage } from "./channels/messenger/page.ts";
import { environment, readConfig } from "./config.ts";
import { type Command, type CommandWorld, loadKnowledge, UsageError } from "./content/commands/command.ts";

const usages = {
  check: "npm run channel -- check messenger",
  "set-up": "npm run channel -- set-up messenger",
} as const;

/** Looks whether a channel's other side is set up as it should be, or sets it up. */
const command = (usage: string, work: (parts: PageParts) => Promise<readonly Finding[]>): Command => ({
  usage,
  async run([channel, ...others], world) {
    if (channel !== "messenger" || others.length > 0)
      throw new UsageError("Name the channel: messenger.", usage);
    const parts = await partsOf(world);
    if (typeof parts === "string")
      return told(
        [{ found: parts, mend: "Set them in .env; docs/channels/messenger.md tells where they are." }],
        world,
      );
    return told(await work(parts), world);
  },
});

export const channelCommands: Readonly<Record<string, Command>> = {
  check: command(usages.check, checkPage),
  "set-up": command(usages["set-up"], setUpPage),
};

async function partsOf(world: CommandWorld): Promise<PageParts | string> {
  const { messenger, notes, publicUrl } = readConfig(environment());
  if (messenger === null) return notes.find((note) => note.startsWith("Messenger")) ?? "Messenger is off.";
  const { graphUrl: url, appSecret, pageToken, verifyToken } = messenger;
  const { voice } = await loadKnowledge(world, undefined);
  return {
    graph: makeGraph({ url, appSecret, token: pageToken }),
    asApp: (appId) => makeGraph({ url, appSecret, token: `${appId}|${appSecret}` }),
    verifyToken,
    publicUrl,
    person: voice.buttons.person,
  };
}

function told(findings: readonly Finding[], { write }: CommandWorld): number {
  for (const { found, mend } of findings)
    write(mend === null ? `ok       ${found}\n` : `problem  ${found}\n         ${mend}\n`);
  return findings.every(({ mend }) => mend === null) ? 0 : 1;
}

import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { desktop, phone } from "../browser/harness/browser.ts";
import { chromiumPath } from "../browser/harness/chromium.ts";
import { playChannels } from "./channel-matters.ts";
import { channelsBegan, openChannels } from "./channels.ts";
import { makeClock } from "./clock.ts";
import { channelShots } from "./shots/channels.ts";
import { contentShots } from "./shots/content.ts";
import { overviewShots } from "./shots/overview.ts";
import { promiseShots } from "./shots/promises.ts";
import { deskShots, emptyDeskShots } from "./shots/desk.ts";
import { pageShots } from "./shots/pages.ts";
import type { Look, Shot } from "./shots/shot.ts";
import { shrinkPng } from "./shots/shrink.ts";
import { type Stage, makeStage } from "./shots/stage.ts";
import { widgetShots } from "./shots/widget.ts";

/*
 * `npm run shots -- [NAME …]`: pictures of every main screen in docs/screens, each as NAME.LANGUAGE.THEME.SIZE.png;
 * with names only those whose name begins so.
 */
const out = join(import.meta.dirname, "../../docs/screens");
const wanted = process.argv.slice(2);
const locales = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;
/** The widget is best seen on a page that is not much larger. */
const smallDesktop = { width: 1024, height: 720 } as const;

const isWanted = ({ name }: Shot) => wanted.length === 0 || wanted.some((one) => name.startsWith(one));
const say = (text: string) => void process.stdout.write(`${text}\n`);

async function take(browser: Browser, stage: Stage, shot: Shot, look: Look): Promise<void> {
  const wide = shot.name.startsWith("widget") ? smallDesktop : desktop;
  const context = await browser.newContext({
    viewport: look.size === "phone" ? phone : wide,
    ...(look.size === "phone" ? { hasTouch: true, isMobile: true } : {}),
    colorScheme: look.theme,
    locale: locales[look.language],
    timezoneId: "Europe/Helsinki",
    reducedMotion: "reduce",
  });
  try {
    await stage.clock.wind(context);
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    await shot.bring(page, look, stage, context);
    const png = await page.screenshot({
      animations: "disabled",
      caret: "hide",
    });
    writeFileSync(join(out, `${shot.name}.${look.language}.${look.theme}.${look.size}.png`), shrinkPng(png));
  } finally {
    await stage.up();
    await context.close();
  }
}

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: await chromiumPath(process.env),
  args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  chromiumSandbox: false,
});
const missed: string[] = [];
/** Takes every look of these that is wanted; what could not be taken is told at the end. */
async function takeAll(shots: readonly Shot[], stage: Stage): Promise<void> {
  for (const shot of shots.filter(isWanted))
    for (const look of shot.looks)
      await take(browser, stage, shot, look).catch((error: unknown) => {
        missed.push(
          `${shot.name} ${look.language} ${look.theme} ${look.size}: ${String(error).split("\n")[0] ?? ""}`,
        );
      });
}

async function onStage(
  play: (stage: Stage) => Promise<void>,
  ...given: Parameters<typeof makeStage>
): Promise<void> {
  const stage = await makeStage(...given);
  try {
    await play(stage);
  } finally {
    await stage.end();
  }
}

const notPlayed = (): never => {
  throw new Error("Nothing has happened in the channels yet.");
};

/** The same customers in the chat, in Messenger and by mail. */
async function inChannels(): Promise<void> {
  const clock = makeClock(channelsBegan);
  const channels = await openChannels(clock);
  try {
    await onStage(
      async (stage) => {
        const played = await playChannels({ ...stage, channels });
        await takeAll(
          channelShots(() => played),
          stage,
        );
      },
      clock,
      channels.env,
    );
  } finally {
    await channels.end();
  }
}

try {
  await onStage(async (stage) => {
    await takeAll(emptyDeskShots, stage);
    const withMatters = [...promiseShots, ...deskShots];
    if (withMatters.some(isWanted)) await stage.fill();
    await takeAll([...withMatters, ...contentShots, ...pageShots, ...widgetShots], stage);
  });
  if (overviewShots.some(isWanted))
    await onStage(async (stage) => {
      await stage.fillWithWeeks();
      await takeAll(overviewShots, stage);
    });
  if (channelShots(notPlayed).some(isWanted)) await inChannels();
} finally {
  await browser.close();
}
const bytes = readdirSync(out).reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
say(`${readdirSync(out).length} pictures, ${(bytes / 1e6).toFixed(1)} MB in docs/screens.`);
if (missed.length > 0) {
  say(`Not taken:\n${missed.join("\n")}`);
  process.exitCode = 1;
}

import { describe, expect, test } from "vitest";
import { lint } from "../../src/content/commands/lint.ts";
import { loadContent } from "../../src/content/load.ts";
import { showProblem } from "../../src/content/problem.ts";
import { anyVoice, folderWith, goodFile } from "./folders.ts";
import { today } from "./lint.ts";

/** The problems of these flows, as lint prints them but without the folder. */
function rowsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const flowsDir = folderWith(files);
  const { problems } = loadContent({ faqDir: folderWith({ "a.yaml": goodFile("a", "A") }), flowsDir }, today);
  return problems.map((problem) => showProblem(problem).replace(`${flowsDir}/`, ""));
}

/** The shipped voice with one line said otherwise in one place. */
const withText = (old: string, text: string): string => {
  expect(anyVoice).toContain(old);
  return anyVoice.replace(old, () => text);
};
const placeOf = (text: string, part: string): string => {
  const before = text.slice(0, text.indexOf(part));
  return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
};

const okay = "Hyvä. Voit kysyä lisää milloin vain.";
const okayInSwedish = "Bra. Du kan fråga mer när som helst.";
const thanks = "Ole hyvä. Voit kysyä lisää milloin vain.";

test("lint prints every mistake of a folder where it stands, and the shipped voice has none", async () => {
  const flowsDir = folderWith({
    "voice.yaml": anyVoice
      .replace(`fi: ${okay}`, 'fi: "Hyvä 🙂 Asia siirtyi {agent}lle {due} mennessä."')
      .replace(okayInSwedish, "Bra. Vi svarar inom 24 timmar."),
  });
  let out = "";
  const run = async (dir: string) =>
    lint.run([], {
      folders: { faqDir: folderWith({ "a.yaml": goodFile("a", "A") }), flowsDir: dir },
      now: Date.parse(`${today}T12:00Z`),
      readEvidence: () => {
        throw new Error("There is no evidence here.");
      },
      write: (text) => {
        out += text;
      },
    });
  expect(await run(flowsDir)).toBe(1);
  const line = Number(placeOf(anyVoice, okay).split(":")[0]);
  const told = out.trim().split("\n");
  expect(told.map((row) => row.replace(`${flowsDir}/`, "").split(" ").slice(0, 3).join(" "))).toEqual([
    `voice.yaml:${line}:9 error unknown-variable`,
    `voice.yaml:${line}:9 error time-without-promise`,
    `voice.yaml:${line}:9 error inflected-variable`,
    `voice.yaml:${line}:9 error emoji`,
    `voice.yaml:${line + 1}:9 error time-without-promise`,
    "5 errors, 0",
  ]);
  expect(rowsOf({ "voice.yaml": anyVoice })).toEqual([]);
});

test.each<[what: string, old: string, text: string, told: RegExp]>([
  [
    "a name that is bent",
    okay,
    '"Hyvä. Asia siirtyi {agent}lle."',
    /inflected-variable "\{agent\}lle" bends.*stands by itself/,
  ],
  [
    "a variable bent with a colon",
    okay,
    '"Hyvä. Kerro {opens}:n jälkeen."',
    /inflected-variable "\{opens\}:n" bends/,
  ],
  [
    "a genitive",
    "Good. You can ask more at any time.",
    '"Good. {reason}\'s over."',
    /inflected-variable "\{reason\}'s" bends/,
  ],
  [
    "a brace that is no variable",
    okay,
    '"Hyvä. Avaamme { opens }."',
    /warning stray-brace A brace stands here.*Write a variable as/,
  ],
  [
    "a variable of another line",
    okay,
    '"Hyvä. {agent} jatkaa."',
    /unknown-variable Nothing gives \{agent\} to "small-talk-okay"/,
  ],
  [
    "a time that no deed stands behind",
    okay,
    '"Hyvä. Vastaamme {due} mennessä."',
    /time-without-promise \{due\} tells by when.*"small-talk-okay" nothing is promised/,
  ],
  [
    "a time in words of its own",
    okay,
    "Hyvä. Vastaamme tunnin kuluessa.",
    /time-without-promise "tunnin kuluessa" is a time that nobody keeps.*Use \{opens\}/,
  ],
  [
    "the same in Swedish",
    okayInSwedish,
    "Bra. Vi svarar inom 24 timmar.",
    /time-without-promise "24 timmar" is/,
  ],
  ["hours that stand elsewhere", okay, "Hyvä. Vastaamme klo 8–16.", /time-without-promise "klo 8" is a time/],
  [
    "a text that Messenger would not take",
    okay,
    `Hyvä. ${"a".repeat(1_994)}`,
    /too-long The text has 2000 characters; Messenger takes less than 2000.*Shorten it/,
  ],
  [
    "an emoji in words that all channels say",
    thanks,
    "Ole hyvä 🙂",
    /emoji An emoji can't stand in words that all channels say; give the channel its own beneath "in"/,
  ],
  ["a line that may say nothing", okay, '"Hyvä, avaamme {opens}."', /may-say-nothing The line says nothing/],
  ["an emoji on a button", "fi: Auttoi", "fi: Auttoi 🙂", /emoji An emoji can't stand on a button/],
  [
    "a button that Messenger would cut",
    "fi: Auttoi",
    "fi: Tämä auttoi minua paljon",
    /bad-value "fi" must have at most 20 characters/,
  ],
  [
    "forms where nothing is counted",
    `fi: ${okay}`,
    "fi: { zero: Ei., one: Yksi., other: Monta. }",
    /stray-forms "small-talk-okay" tells no count/,
  ],
  [
    "a form that is missing",
    `fi: ${okay}`,
    "fi: { one: Yksi., other: Monta. }",
    /missing "zero" is missing here/,
  ],
])("%s is told at its place, with why and how to mend it", (_what, old, text, told) => {
  const voice = withText(old, text);
  const rows = rowsOf({ "voice.yaml": voice });
  const [row] = rows.filter((one) => told.test(one));
  expect(row, rows.join("\n")).toMatch(
    /^voice\.yaml:\d+:\d+ (error|warning) [a-z-]+ [A-Z"{].*[a-z0-9")}]\.$/,
  );
  const line = placeOf(voice, text).split(":")[0];
  expect(row).toMatch(new RegExp(`^voice\\.yaml:${line}:`));
});

test("a variable that one language lacks is told at that language", () => {
  const text = withText(" senast {until} så fortsätter", " så fortsätter");
  expect(rowsOf({ "voice.yaml": text })).toEqual([
    `voice.yaml:${placeOf(text, "Vi har markerat")} error missing-variable "sv" lacks {until}, which "fi" names: its customers are told less. Say it in each language, or in none.`,
  ]);
});

test("a count with one text for all is told", () => {
  const forms = /fi:\n {6}zero: .*\n {6}one: .*\n {6}other: (.*)\n/.exec(anyVoice);
  const [written = "", other = ""] = forms ?? [];
  const text = withText(written, `fi: ${other}\n`);
  expect(rowsOf({ "voice.yaml": text })).toEqual([
    expect.stringMatching(
      /^voice\.yaml:\d+:9 error missing-forms \{n\} needs words for each count.*zero .*one and other/,
    ),
    // Where nobody is ahead, the other languages name no {n}.
    expect.stringMatching(/error missing-variable "sv" lacks \{n\}/),
    expect.stringMatching(/error missing-variable "en" lacks \{n\}/),
  ]);
});

describe("a channel's own words", () => {
  const messenger = "        fi: Asia hoidettu. Jos jotakin jäi auki, kirjoita vain tähän.\n";
  const rowsWith = (text: string) => rowsOf({ "voice.yaml": text });

  test("may hold one emoji in a closing, and no second one", () => {
    const closing = (end: string) => withText(messenger, messenger.replace("tähän.", `tähän ${end}`));
    expect(rowsWith(closing("🙂"))).toEqual([]);
    expect(rowsWith(closing("🙂 💙"))).toEqual([
      expect.stringMatching(/error emoji The text has 2 emoji; one is the most/),
    ]);
    expect(rowsWith(closing("🙂").replace("emoji: one", "emoji: none"))).toContainEqual(
      expect.stringMatching(
        /error emoji An emoji can't stand where "manners" doesn't give "messenger" emoji: one/,
      ),
    );
  });
  test("hold none where it would mock", () => {
    expect(rowsWith(withText("Tätä en tiedä. Kokeile", "Tätä en tiedä 🙂 Kokeile"))).toEqual([
      expect.stringMatching(/error emoji An emoji can't stand outside of greetings, thanks and closings/),
    ]);
  });
  test("are told when they are longer than its manner bears, and so are the words of all where it has none", () => {
    const rows = rowsWith(withText("longest: 320", "longest: 100"));
    expect(rows).toContainEqual(
      expect.stringMatching(
        /warning long-for-channel The text has \d+ characters; "manners" gives messenger at most 100\. Shorten it, or/,
      ),
    );
    const isTold = (part: string) =>
      rows.some((row) => row.startsWith(`voice.yaml:${placeOf(anyVoice, part).split(":")[0]}:`));
    expect([isTold("Päätän keskustelun"), isTold("Merkitsimme asian")]).toEqual([true, false]);
  });
  test("need each language", () => {
    expect(rowsWith(withText(messenger, ""))).toEqual([
      expect.stringMatching(/error missing "fi" is missing here; it must be text/),
    ]);
  });
  test("are of a channel that has a manner, which the service describes", () => {
    expect(rowsWith(withText("  messenger: { emoji", "  mesenger: { emoji"))).toContainEqual(
      expect.stringMatching(
        /error unknown-channel "manners" names no channel "messenger"\. .*named: mesenger/,
      ),
    );
    const service =
      "channels:\n  - id: directline\n    name: { fi: Chat, sv: Chatt, en: Chat }\n    role: solve\n";
    const rows = rowsOf({ "voice.yaml": anyVoice, "service.yaml": service });
    expect(rows).toEqual([
      expect.stringMatching(/warning unknown-channel flows\/service\.yaml describes no channel "messenger"/),
    ]);
  });
});

describe("a flow's own words", () => {
  const flow = (fi: string) =>
    `when: closed\nsteps:\n  - say:\n      fi: "${fi}"\n      sv: Hej.\n      en: Hello.\n`;
  test.each<[text: string, told: RegExp]>([
    ["Hei. Avaamme {opens}ta.", /^a\.yaml:4:11 error inflected-variable "\{opens\}ta"/],
    ["Hei 🙂", /^a\.yaml:4:11 error emoji An emoji can't stand in a flow's words/],
    [`Hei ${"a".repeat(2_000)}`, /^a\.yaml:4:11 error too-long The text has 2004 characters/],
    ["Hei. Avaamme {opens}.", /^a\.yaml:5:11 error missing-variable "sv" lacks \{opens\}/],
    ["Hei. { opens }", /^a\.yaml:4:11 warning stray-brace/],
  ])("%j is held to the same", (text, told) => {
    const rows = rowsOf({ "voice.yaml": anyVoice, "a.yaml": flow(text) });
    expect(rows[0]).toMatch(told);
  });
  test("are looked at in every step, answers to tap among them", () => {
    const bent = "{ fi: 'A {closes}n', sv: B, en: C }";
    const yaml = `when: handed-over\nsteps:\n  - if: { open: true }\n    then:\n      - ask: ${bent}\n        as: a\n        kind: choice\n        again: ${bent}\n        choices: { x: ${bent}, y: { fi: Y, sv: Y, en: Y } }\n    else:\n      - say: ${bent}\n`;
    const rows = rowsOf({ "voice.yaml": anyVoice, "a.yaml": yaml });
    const bends = rows.filter((row) => row.includes("inflected-variable"));
    expect(bends.map((row) => row.split(":")[1])).toEqual(["5", "8", "9", "11"]);
  });
});

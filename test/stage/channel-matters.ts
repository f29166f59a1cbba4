import { aMail } from "../channels/email/mails.ts";
import { addresses } from "../channels/email/post-office.ts";
import { type Channels, people, type Writer } from "./channels.ts";
import { type StageClock, stageTime } from "./clock.ts";
import { arrive } from "./customer.ts";
import { type House, pause, until } from "./house.ts";
import { type Desk, signedIn } from "./seed.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** What happens in the channels, each at its time, until the pictures are taken. */
export interface Played {
  /** Eero writes a code from a page in Messenger. */
  readonly links: (code: string) => Promise<void>;
  /** The addresses of customers' own pages by what is on them. */
  readonly pages: Readonly<Record<"plain" | "linked" | "news", string>>;
}

interface Scene {
  readonly house: House;
  /** Everybody as they signed in on this day. */
  readonly desk: Desk;
  readonly clock: StageClock;
  readonly channels: Channels;
  /** The time passes while the house stands still: nobody is found to be away. */
  readonly pass: (until: number) => Promise<void>;
}

/** Lets it all happen. */
export async function playChannels(first: Scene): Promise<Played> {
  const { channels, house, pass } = first;
  const on = async (time: number): Promise<Scene> => {
    await first.pass(time);
    return { ...first, desk: await signedIn(house) };
  };
  channels.graph.meta.callAt(`${house.url}/webhooks/messenger`);
  const earlier = await earlierMatter(first);
  await pastTheWindow(await on(stageTime - 8 * day));
  await writes(await on(stageTime - 28 * 60 * minute), "Eero Kallio", "haluan puhua ihmiselle");
  const scene = await on(stageTime - 8 * minute);
  const [linked, plain] = await withPages(scene);
  await mailsAgain(scene, earlier);
  await likes(scene);
  const news = await waitsForNews(scene);
  await pass(stageTime);
  return { pages: { plain, linked, news }, links: (code) => writes(scene, "Eero Kallio", code) };
}

/** Writes in Messenger, and has all that is answered at once: several lines go out one after the other. */
async function writes({ channels: { graph } }: Scene, who: Writer, text: string): Promise<void> {
  const read = graph.reads(people[who]).length;
  await graph.meta.writes(people[who], text);
  await until(() => Promise.resolve(graph.reads(people[who]).length > read || undefined), "the answer");
  await pause(500);
  await graph.meta.settled();
}

const chatOf = ({ channels }: Pick<Scene, "channels">, who: Writer) => ({
  conversationId: `${channels.graph.pageId}:${people[who]}`,
});

const soon = ({ clock }: Scene, minutes: number) => {
  const half = 30 * minute;
  return new Date(Math.ceil((clock.now() + minutes * minute) / half) * half).toISOString();
};

/** A matter that ended long ago; answers the address to which its customer can still write. */
async function earlierMatter(scene: Scene): Promise<string> {
  const { desk, channels } = scene;
  const chat = chatOf(scene, "Aino Lehtonen");
  await writes(scene, "Aino Lehtonen", "voiko laskun eräpäivää muuttaa");
  await writes(scene, "Aino Lehtonen", "puhu ihmiselle");
  await desk.Riikka.takes(chat);
  const contact = "aino@esimerkki.example";
  await desk.Riikka.promises(chat, { text: "Siirrän eräpäivän.", dueAt: soon(scene, 120), contact });
  await desk.Riikka.keeps(chat, "Eräpäivä on nyt 27.11.");
  await desk.Riikka.closes(chat, "solved");
  return until(
    () => Promise.resolve(addresses(channels.office.arrived.at(0)?.mail.replyTo)[0]),
    "the letter",
  );
}

/** One whose window is past, with an address; and one without any. */
async function pastTheWindow(scene: Scene): Promise<void> {
  const { desk, clock } = scene;
  for (const who of ["Maija Rinne", "Ilmari Saari"] as const)
    await writes(scene, who, "haluan puhua ihmiselle");
  const chat = chatOf(scene, "Maija Rinne");
  await desk.Riikka.takes(chat);
  await desk.Riikka.promises(chat, {
    text: "Selvitän mittarisi verkkoyhtiöltä.",
    dueAt: new Date(clock.now() + 10 * day).toISOString(),
    contact: "maija@esimerkki.example",
  });
}

/** Two who were promised something, the first linked with Messenger, where the same customer waits. */
async function withPages(scene: Scene): Promise<readonly [string, string]> {
  const sanna = await promised(scene, "Sanna Korpi", "Laskussa on kaksi perusmaksua");
  const plain = await promised(scene, "Tuula Nieminen", "Mittarin lukema on väärin");
  await writes(scene, "Sanna Korpi", await codeOf(sanna));
  await writes(scene, "Sanna Korpi", "Näkyykö hyvitys jo seuraavalla laskulla? Haluan puhua ihmiselle.");
  return [sanna, plain];
}

async function promised(scene: Scene, name: string, says: string): Promise<string> {
  const { house, desk } = scene;
  const customer = await arrive(house, { name, locale: "fi-FI" });
  await customer.says(says);
  await customer.says("puhu ihmiselle");
  await desk.Oskari.takes(customer);
  const text = "Tarkistan laskun ja kerron, mitä hyvitetään.";
  await desk.Oskari.promises(customer, { text, dueAt: soon(scene, 75), contact: "chat" });
  return pageOf(async () => (await customer.reads()).map((one) => one.text).join("\n"));
}

const pageOf = (reads: () => Promise<string>): Promise<string> =>
  until(async () => /https?:\S+\/c\/[\w-]+/.exec(await reads())?.[0], "the address of the page");

async function codeOf(page: string): Promise<string> {
  const body = new URLSearchParams({ key: "stage-makes-a-code" });
  const headers = { origin: new URL(page).origin };
  const answer = await fetch(`${page}/make-code?lang=fi`, { method: "POST", body, headers });
  const code = /[A-Z]{4}-[A-Z]{4}/.exec(await answer.text())?.[0];
  if (code === undefined) throw new Error("There is no code on the page.");
  return code;
}

/** A mail about the matter that has ended, with two files of which one is taken, while another matter is open. */
async function mailsAgain(scene: Scene, to: string): Promise<void> {
  const { house, desk, channels } = scene;
  const chat = chatOf(scene, "Aino Lehtonen");
  await writes(scene, "Aino Lehtonen", "lasku meni väärin, summa on tuplat entiseen");
  await writes(scene, "Aino Lehtonen", "puhu ihmiselle");
  await desk.Riikka.takes(chat);
  await desk.Riikka.replies(chat, "Hei Aino. Katson laskun heti.");
  const mail = aMail({
    to,
    from: "Aino Lehtonen <aino@esimerkki.example>",
    text: "Hei, eräpäivä on laskulla vieläkin vanha. Liitteenä lasku ja taulukko maksuista.",
    files: [
      { name: "lasku.pdf", bytes: Buffer.from("%PDF-1.7 made up") },
      { name: "maksut.xlsx", bytes: Buffer.from("PK") },
    ],
  });
  await channels.brings(house, mail);
}

/** Reads what Riikka wrote and likes it, and sends something that isn't taken. */
async function likes(scene: Scene): Promise<void> {
  const { desk, clock, channels } = scene;
  const { meta } = channels.graph;
  const oona = people["Oona Virta"];
  const chat = chatOf(scene, "Oona Virta");
  await writes(scene, "Oona Virta", "haluan puhua ihmiselle");
  await desk.Riikka.takes(chat);
  await desk.Riikka.replies(chat, "Hei Oona. Lukema on kirjattu.");
  await until(
    () => Promise.resolve(channels.graph.reads(oona).at(-1) === "Hei Oona. Lukema on kirjattu." || undefined),
    "the reply",
  );
  await meta.settled();
  await meta.reads(oona, clock.now());
  await meta.reacts(oona, channels.graph.sent.at(-1)?.mid ?? "", "❤️");
  await meta.writes(oona, "Tässä vielä video mittarista");
  await meta.sends(oona, "https://cdn.example/mittari.mp4", "video");
  await meta.settled();
}

/** Waits for the end of a known problem. */
async function waitsForNews({ house, channels }: Scene): Promise<string> {
  channels.announces();
  const customer = await until(async () => {
    const one = await arrive(house, { name: "Noora Vuori", locale: "fi-FI" });
    return (await one.reads()).some(({ text }) => text.includes("Katko Lahdessa")) ? one : undefined;
  }, "the known problem");
  await customer.says("Ilmoittakaa");
  return pageOf(async () => (await customer.reads()).map((one) => one.text).join("\n"));
}

import { expect, test } from "vitest";
import { threadId } from "../../src/domain/ids.ts";
import { makeHouse } from "../fixtures/house.ts";

/** What a customer of a channel reads who greets, is not understood, tells an identity code, is helped and says thanks. */
async function readIn(channel: string) {
  const house = makeHouse();
  const from = {
    channel,
    channelThreadId: "t",
    customer: { channelCustomerId: "c", name: null, verifiedAs: null },
    locale: "fi-FI",
    reference: null,
  };
  await house.receive({ ...from, kind: "joined", key: "joined" });
  let turn = 0;
  const writes = (text: string) =>
    house.receive({ ...from, kind: "message", key: `k${(turn += 1)}`, text, files: [] });
  for (const text of ["hjsdf ksjdf", "hetuni on 131052-308T", "haluan puhua ihmiselle"]) await writes(text);
  const agent = await house.hires("Riikka Esimerkki");
  const [matter] = await house.rows("open");
  if (matter === undefined) throw new Error("Nobody waits.");
  await house.act({ kind: "take", conversation: matter.id, agent });
  await house.act({ kind: "close", conversation: matter.id, agent, reason: "solved", seen: null });
  const thread = await house.storage.thread(channel, "t");
  const log = await house.storage.customerLog(thread?.id ?? threadId("none"), 0, 100);
  return log.filter(({ author }) => author !== "customer").map(({ text }) => text);
}

test("a thread's channel says its own words through the whole conversation: greeting, miss, masking, queue, closing", async () => {
  const read = await readIn("messenger");
  expect(read).toEqual([
    "Moi, olen Napavirran botti 🙂 Kysy vapaasti, tai jatka suoraan ihmisen kanssa.",
    "Tätä en tiedä. Kokeile toisin sanoin, tai jatka ihmisen kanssa.",
    "Peitin henkilötunnuksen: sitä ei pidä lähettää Messengerissä. Poista se myös omasta viestistäsi.",
    "Asiasi on nyt jonossa. Saat vastauksen tähän keskusteluun.",
    "Riikka asiakaspalvelusta jatkaa tästä ja näkee aiemmat viestisi. Botti on nyt hiljaa.",
    "Asia hoidettu. Jos jotakin jäi auki, kirjoita vain tähän.",
  ]);
});

test("the website's has no emoji and none of them", async () => {
  const read = await readIn("directline");
  expect(read.join(" ")).not.toMatch(/\p{Extended_Pictographic}|Messenger|Moi,/u);
  expect(read.at(-1)).toMatch(/^Merkitsimme asian hoidetuksi\./);
});

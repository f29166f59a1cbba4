import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { conversationId } from "../../../src/domain/ids.ts";
import type { TakeMail } from "../../../src/channels/email/take-mail.ts";
import { watchMailbox } from "../../../src/channels/email/watch-mailbox.ts";
import { patienceMs } from "../../fixtures/patience.ts";
import { replies } from "./letters.ts";
import { openMailServer } from "./mail-server.ts";
import { makeMailed, wrote } from "./mailed-house.ts";
import { aMail } from "./mails.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

/** A house that looks after the mailbox of a real IMAP server. */
async function watched({
  idle = true,
  everyMs = 60_000,
  take,
}: { idle?: boolean; everyMs?: number; take?: TakeMail } = {}) {
  const mailed = await makeMailed();
  const server = await openMailServer(idle);
  open.push(server.close);
  const notes: string[] = [];
  const begin = () => {
    const watch = watchMailbox({
      url: server.url,
      take: take ?? mailed.take,
      isOurs: replies.isIn,
      note: (event) => void notes.push(event),
      everyMs,
      timeoutMs: 5_000,
      firstRetryMs: 20,
    });
    open.push(watch.close);
    return watch;
  };
  const mail = (at: number, text = `Viesti ${at}`) => aMail({ to: mailed.to, id: `<${at}@x>`, text });
  /** What the customer wrote by mail, once there are so many. */
  const texts = (count: number) =>
    vi.waitFor(
      async () => {
        const [, ...mails] = await wrote(mailed);
        if (mails.length < count) throw new Error(`${mails.length} mails of ${count} have come.`);
        return mails;
      },
      { timeout: patienceMs, interval: 20 },
    );
  /** Which mails are marked as read, once so many are. */
  const read = (count: number) =>
    vi.waitFor(
      () => {
        const marks = server.read();
        if (marks.filter(Boolean).length < count) throw new Error(`Not ${count} mails are read.`);
        return marks;
      },
      { timeout: patienceMs, interval: 20 },
    );
  return { mailed, server, notes, begin, mail, texts, read };
}

describe("a mailbox that is looked after", () => {
  test("gives the mails that came before, and marks them as read once they are kept", async () => {
    const { server, begin, mail, texts, read } = await watched();
    server.arrives(mail(1));
    server.arrives(mail(2));
    begin();
    expect(await texts(2)).toEqual(["Viesti 1", "Viesti 2"]);
    expect(await read(2)).toEqual([true, true]);
  });

  test("leaves a mail unread whose matter is kept no longer, and looks at it once", async () => {
    const { server, begin, mail, notes, read } = await watched({ everyMs: 20 });
    server.arrives(aMail({ to: replies.of(conversationId("0192f0c1-7c00-7000-8000-0000000000ff")) }));
    server.arrives(mail(1));
    begin();
    expect(await read(1)).toEqual([false, true]);
    server.arrives(mail(2));
    expect(await read(2)).toEqual([false, true, true]);
    expect(notes.filter((event) => event === "mail-gone")).toHaveLength(1);
  });

  test.each([
    ["when the server tells of it", { idle: true, everyMs: 60_000 }],
    ["at the next look, where the server tells nothing", { idle: false, everyMs: 50 }],
  ])("gives what comes later %s", async (_when, how) => {
    const { server, begin, mail, texts, read } = await watched(how);
    server.arrives(mail(1));
    begin();
    expect(await read(1)).toEqual([true]);
    server.arrives(mail(2));
    expect(await texts(2)).toEqual(["Viesti 1", "Viesti 2"]);
  });

  test("leaves all other mail in it as it is", async () => {
    const { server, begin, mail, read } = await watched();
    server.arrives(aMail({ to: "asiakaspalvelu@napavirta.example", id: "<other@x>" }));
    server.arrives(mail(1));
    begin();
    expect(await read(1)).toEqual([false, true]);
  });

  test("gives nothing twice after a restart, nor when a colleague marks it as unread", async () => {
    const { mailed, server, begin, mail, texts, read } = await watched();
    server.arrives(mail(1));
    const watch = begin();
    expect(await read(1)).toEqual([true]);
    await watch.close();
    server.unread();
    begin();
    expect(await read(1)).toEqual([true]);
    expect(await texts(1)).toEqual(["Viesti 1"]);
    expect(mailed.house.faults).toEqual([]);
  });
});

describe("when the line to it breaks", () => {
  test("while nothing comes, it is made anew and what came meanwhile is taken", async () => {
    const { server, begin, mail, texts, read, notes } = await watched();
    server.arrives(mail(1));
    begin();
    expect(await read(1)).toEqual([true]);
    server.refuse(true);
    server.cut();
    await expect.poll(() => server.connections()).toBeGreaterThan(2);
    server.arrives(mail(2));
    server.refuse(false);
    expect(await texts(2)).toEqual(["Viesti 1", "Viesti 2"]);
    expect(notes).toContain("mailbox-lost");
  });

  test("after the commit and before the mark, the mail comes again and changes nothing", async () => {
    const house = await watched();
    const { server, mail, texts, read, mailed } = house;
    let cuts = 0;
    const take: TakeMail = async (raw) => {
      const outcome = await mailed.take(raw);
      if ((cuts += 1) <= 2) server.cut();
      return outcome;
    };
    server.arrives(mail(1));
    const watch = watchMailbox({
      url: server.url,
      take,
      isOurs: replies.isIn,
      note: () => {},
      timeoutMs: 5_000,
      firstRetryMs: 20,
    });
    open.push(watch.close);
    expect(await read(1)).toEqual([true]);
    expect(cuts).toBe(3);
    expect(await texts(1)).toEqual(["Viesti 1"]);
  });

  test("because nobody is there from the beginning, it is tried until somebody is", async () => {
    const { server, begin, mail, texts } = await watched();
    server.refuse(true);
    server.arrives(mail(1));
    begin();
    await expect.poll(() => server.connections()).toBeGreaterThan(2);
    server.refuse(false);
    expect(await texts(1)).toEqual(["Viesti 1"]);
  });
});

test("a mail that could not be kept stays unread and is taken when it can be", async () => {
  let down = true;
  const mailed = await makeMailed();
  const { server, begin, mail, read, notes } = await watched({
    everyMs: 50,
    take: async (raw) => {
      if (down) throw new Error("The store is busy.");
      return mailed.take(raw);
    },
  });
  server.arrives(mail(1));
  begin();
  await expect.poll(() => notes.filter((note) => note === "mail-not-kept").length).toBeGreaterThan(1);
  expect(server.read()).toEqual([false]);
  down = false;
  expect(await read(1)).toEqual([true]);
});

test("a watch that is closed lets go at once", async () => {
  const { server, begin, read, mail } = await watched();
  server.arrives(mail(1));
  const watch = begin();
  await read(1);
  await watch.close();
  await expect.poll(() => server.open()).toBe(0);
  server.refuse(true);
  const another = begin();
  await expect.poll(() => server.connections()).toBeGreaterThan(2);
  await another.close();
});

describe("a server that answers nothing", () => {
  async function silent(timeoutMs: number) {
    const waits: number[] = [];
    const server = createServer((socket) => socket.on("error", () => {}));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const at = server.address();
    const { promise: tried, resolve } = Promise.withResolvers<void>();
    const watch = watchMailbox({
      url: `imap://u:p@127.0.0.1:${typeof at === "object" ? at?.port : 0}`,
      take: async () => ({ kind: "ignored", why: "not-ours" }),
      isOurs: () => true,
      note: () => {},
      timeoutMs,
      firstRetryMs: 100_000,
      pause: async (ms) => {
        if (waits.push(ms) === 3) resolve();
      },
    });
    open.push(async () => {
      await watch.close();
      server.close();
    });
    return { waits, tried, server, watch };
  }

  test("is tried again and again, after longer waits up to the longest", async () => {
    const { waits, tried } = await silent(50);
    await tried;
    expect(waits.slice(0, 3)).toEqual([100_000, 200_000, 300_000]);
  });

  test("keeps no watch that is closed", async () => {
    const { server, watch, waits } = await silent(3_600_000);
    await once(server, "connection");
    await watch.close();
    expect(waits).toHaveLength(1);
  });
});

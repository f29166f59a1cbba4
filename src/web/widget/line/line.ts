import type { ReadonlySignal } from "@preact/signals";
import type { Answer } from "./call.ts";
import type { Link } from "./chat.ts";
import { type Contact, makeContact } from "./contact.ts";
import { type Ear, makeEar } from "./ear.ts";
import type { Reader } from "./reader.ts";
import type { Resumed, Session } from "./session.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly world: World;
  readonly reader: Reader;
  readonly session: Session;
  /** The line is up: what waits can go. */
  readonly ready: () => void;
}

export interface Line {
  readonly link: ReadonlySignal<Link>;
  readonly retryAt: ReadonlySignal<number | null>;
  readonly connect: () => void;
  /** Reads what is new, unless a socket tells it anyway. */
  readonly catchUp: () => void;
  /** The page is looked at again: makes sure that it shows what is true. */
  readonly wake: () => void;
  /** An answer to something else says how the line is. */
  readonly heed: (answer: Answer<unknown>) => void;
  readonly dispose: () => void;
}

/** The line to the thread: a socket while there is one, reading besides, and a way back after every trouble. */
export function makeLine(parts: Parts): Line {
  const { reader } = parts;
  const ear = makeEar(parts.world, {
    frame: (frame) => void (reader.takeFrame(frame) || contact.read()),
    dropped(mayComeBack) {
      if (mayComeBack && contact.link.value !== "offline") contact.retry.afterDrop();
      contact.await();
    },
  });
  const contact: Contact = makeContact({
    world: parts.world,
    ask: reader.read,
    connect: () => void connect(),
    isHinted: ear.isOpen,
    beat: () => parts.session.renewWhenDue().then(contact.read).then(parts.ready),
  });
  const connect = makeConnect(parts, ear, contact);

  return {
    link: contact.link,
    retryAt: contact.retry.at,
    connect: () => void connect(),
    catchUp: () => void (ear.isOpen() || contact.read()),
    wake() {
      if (contact.isIdle() || contact.retry.isHeld()) return;
      contact.retry.forget();
      void (contact.link.value === "online" && ear.isOpen() ? contact.read() : connect());
    },
    heed: contact.heed,
    dispose() {
      contact.dispose();
      ear.close();
    },
  };
}

/** Takes the thread up: by a token, a socket, and what was said meanwhile. One way in at a time. */
function makeConnect({ session, reader, ready }: Parts, ear: Ear, contact: Contact): () => Promise<void> {
  const { link, retry } = contact;
  let isConnecting = false;

  async function follow(resumed: Resumed): Promise<void> {
    switch (resumed.kind) {
      case "none":
      case "refused":
        ear.close();
        link.value = resumed.kind === "none" ? "new" : "refused";
        return;
      case "ok":
        ear.open(reader.placed(resumed.body.streamUrl ?? ""));
        await contact.read();
        return ready();
      case "later":
      case "lost":
        contact.heed(resumed);
    }
  }

  return async () => {
    if (isConnecting || contact.isOver()) return;
    isConnecting = true;
    retry.cancel();
    if (contact.isIdle()) link.value = "connecting";
    const resumed = await session.resume();
    if (!contact.isOver()) await follow(resumed);
    isConnecting = false;
  };
}

import type { Keeping, Told, World } from "./world.ts";

const prefix = "lupaus.desk.";

/** The desk's world in a browser. `playSound` is the screen's: only it knows when sounds are allowed. */
export const browserWorld = (playSound: () => void): World => ({
  fetch: (path, init) => fetch(path, init),
  openEvents,
  storage,
  isOnline: () => navigator.onLine,
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  newKey: () => [...crypto.getRandomValues(new Uint8Array(16))].map(hex).join(""),
  isLookedAt: () => document.visibilityState === "visible" && document.hasFocus(),
  onWake: (wake) => {
    const stops = [
      listen(window, ["focus", "blur", "online", "offline", "pageshow"], wake),
      listen(document, ["visibilitychange"], wake),
    ];
    return () => stops.forEach((stop) => stop());
  },
  playSound,
});

// Not randomUUID: that is there on https only, and an office may run the desk on plain http.
const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

function listen(target: EventTarget, names: readonly string[], told: () => void): () => void {
  for (const name of names) target.addEventListener(name, told);
  return () => {
    for (const name of names) target.removeEventListener(name, told);
  };
}

function openEvents(path: string, told: Told): () => void {
  const source = new EventSource(path);
  const close = (): void => source.close();
  source.addEventListener("open", () => told.up());
  source.addEventListener("error", () => {
    // Its own way of coming back gives up for good on some errors: the desk opens it anew.
    close();
    told.down();
  });
  for (const name of ["start", "conversation", "typing", "receipts"])
    source.addEventListener(name, (event) => told.event(name, String(event.data)));
  return close;
}

/** A browser may refuse to keep anything, or be full: then the desk goes on without. */
const storage: Keeping = {
  read: (name) => {
    try {
      return localStorage.getItem(prefix + name);
    } catch {
      return null;
    }
  },
  write: (name, value) => {
    try {
      if (value === null) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, value);
    } catch {
      // What is on the screen is all there is then.
    }
  },
  onWrite: (told) => {
    const hear = ({ key, newValue }: StorageEvent): void => {
      if (key?.startsWith(prefix)) told(key.slice(prefix.length), newValue);
    };
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  },
};

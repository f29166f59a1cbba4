import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/**
 * A part of the desk that is loaded when it is first wanted, and null until it has come. Where it can't be loaded `missing` is
 * called, and it is asked for again the next time.
 */
export function makeLate<Part>(load: () => Promise<Part>) {
  const part = signal<Part | null>(null);
  return (isWanted: boolean, missing: () => void = () => {}): Part | null => {
    useEffect(() => {
      if (!isWanted || part.peek() !== null) return;
      load().then((come) => {
        part.value = come;
      }, missing);
    }, [isWanted]);
    return part.value;
  };
}

import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** How near the end still counts as the end, in px. */
const nearEndPx = 48;

/** Keeps a log at its end while the reader is there, also when pictures load; who reads further up is told of new lines. */
export function useEnd(box: RefObject<HTMLElement | null>, lines: number, own: number) {
  const atEnd = useRef(true);
  const below = useSignal(false);
  const toEnd = () => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  };
  const follow = () => {
    if (atEnd.current) toEnd();
  };
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
    else below.value = true;
  }, [lines]);
  // What the agent has just sent is looked at, wherever the reader was.
  useLayoutEffect(toEnd, [own]);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const sized = new ResizeObserver(follow);
    for (const part of [box.current, ...box.current.children]) sized.observe(part);
    return () => sized.disconnect();
  }, []);
  const look = () => {
    if (box.current === null) return;
    const { scrollHeight, scrollTop, clientHeight } = box.current;
    atEnd.current = scrollHeight - scrollTop - clientHeight < nearEndPx;
    if (atEnd.current) below.value = false;
  };
  return { below: below.value, look, toEnd };
}

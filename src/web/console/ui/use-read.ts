import { useRef } from "preact/hooks";
import { useScreen } from "./screen.ts";

/** The customer's newest line when this dialog was opened: what comes while it covers the conversation, nobody has read. */
export function useRead(): number {
  const { desk } = useScreen();
  return useRef(desk.selected.peek()?.lastOfCustomer.peek() ?? 0).current;
}

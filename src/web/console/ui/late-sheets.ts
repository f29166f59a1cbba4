/* The dialogs that are seldom opened: they come after the desk has been drawn. */
export { KeysSheet } from "./keys-sheet.tsx";
export { TransferSheet } from "./transfer-sheet.tsx";
export { WaitSheet } from "./wait-sheet.tsx";
export { WrongSheet } from "./wrong-sheet.tsx";

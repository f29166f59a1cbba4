/* What is seldom seen at the desk: it comes after the desk has been drawn. */
import "../css/late.css";

export { Beside } from "./beside.tsx";
export { Breaches } from "./breaches.tsx";
export { CloseSheet } from "./close-sheet.tsx";
export { CorrectSheet } from "./correct-sheet.tsx";
export { DueToday } from "./due-today.tsx";
export { Earlier, showEarlier } from "./earlier.tsx";
export { GiveBackSheet } from "./give-back-sheet.tsx";
export { KeysSheet } from "./keys-sheet.tsx";
export { Matters } from "./matters.tsx";
export { PartSheet } from "./part-sheet.tsx";
export { Promises } from "./promises.tsx";
export { PromiseSheet } from "./promise-sheet.tsx";
export { TransferSheet } from "./transfer-sheet.tsx";
export { WaitSheet } from "./wait-sheet.tsx";
export { Unexplained, WhyOpen } from "./why-open.tsx";
export { WrongSheet } from "./wrong-sheet.tsx";

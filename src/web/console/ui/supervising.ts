/* What supervisors alone see at the desk, as one part that the others need not load. */
export { Breaches } from "./breaches.tsx";
export { Unexplained, WhyOpen } from "./why-open.tsx";

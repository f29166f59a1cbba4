import { PageIcon } from "../../shared/icons-of-pages.tsx";

/** The house's name, at the head of each of its pages. */
export const Logo = () => (
  <h1 class="logo">
    <PageIcon name="promise" />
    Lupaus
  </h1>
);

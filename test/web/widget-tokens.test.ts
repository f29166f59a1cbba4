import { expect, test } from "vitest";
import { withTokens } from "../../src/web/widget-tokens.ts";

const tokens = `
:root, :host, [data-theme="light"] {
  --ink: #111111; /* text */
  --paper: #eee;
  --shadow: 0 1px 2px rgb(1 2 3 / .1), 0 9px 9px #000;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { --ink: #999999; --paper: #000; --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 9px 9px #000; }
}
[data-theme="dark"], :host([data-theme="dark"]) {
  --ink: #999999;
  --paper: #000;
  --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 9px 9px #000;
}
:root, :host { --unit: 1rem; --text: calc(var(--unit) * .75); --gap: 4px; }
:host { font-size: medium; --unit: 16px; }
`;

test("only what the stylesheet uses comes along, with the colours of both themes; what is always the same stands in place", () => {
  expect(withTokens(tokens, ".a { color: var(--ink); gap: var(--gap) }", ".w")).toBe(
    ":host{}.w{--ink:light-dark(#111111,#999999)}.a { color: var(--ink); gap: 4px }",
  );
});

test("within a value each colour is for both themes, and one that is the same stays one", () => {
  expect(withTokens(tokens, ".a { box-shadow: var(--shadow) }", ".w")).toBe(
    ":host{}.w{--shadow:0 1px 2px light-dark(rgb(1 2 3 / .1),rgb(0 0 0 / .4)), 0 9px 9px #000}" +
      ".a { box-shadow: var(--shadow) }",
  );
});

test("tokens that tokens are made of come along; what is set for hosts stays with the host", () => {
  expect(withTokens(tokens, ".a { font-size: var(--text) }", ".w")).toBe(
    ":host{--unit:16px}.w{--text:calc(var(--unit) * .75)}.a { font-size: var(--text) }",
  );
});

/**
 * Makes the sizes under a shadow host follow the text size the reader has set in the browser, whatever the page
 * around it has made of its root. Needs tokens.css in the shadow root, whose `font-size: medium` is read here.
 */
export function followReadersSize(host: HTMLElement): void {
  const size = parseFloat(getComputedStyle(host).fontSize);
  // Under 12 px nobody can read the small lines; 32 px is the largest that browsers offer.
  if (size >= 12 && size <= 32) host.style.setProperty("--unit", `${size}px`, "important");
}

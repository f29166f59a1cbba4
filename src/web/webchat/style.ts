/** Web Chat's own style options in the colours and sizes of our tokens. */
export function styleFrom(element: HTMLElement): Readonly<Record<string, unknown>> {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    rootWidth: "100%",
    rootHeight: "100%",
    primaryFont: token("font"),
    backgroundColor: token("surface"),
    accent: token("brand"),
    subtle: token("ink-3"),
    markdownExternalLinkIconImage: `url("data:image/svg+xml,${encodeURIComponent(externalLink(token("brand")))}")`,
    paddingRegular: 12,
    hideUploadButton: false,
    bubbleBackground: token("surface"),
    bubbleTextColor: token("ink"),
    bubbleBorderColor: token("line"),
    bubbleBorderRadius: 14,
    bubbleMaxWidth: 560,
    bubbleFromUserBackground: token("brand-soft"),
    bubbleFromUserTextColor: token("on-brand-soft"),
    bubbleFromUserBorderColor: token("brand-soft"),
    bubbleFromUserBorderRadius: 14,
    timestampColor: token("ink-3"),
    sendBoxBackground: token("surface"),
    sendBoxTextColor: token("ink"),
    sendBoxPlaceholderColor: token("ink-3"),
    sendBoxButtonColor: token("brand"),
    sendBoxBorderTop: `1px solid ${token("line")}`,
    suggestedActionLayout: "flow",
    suggestedActionBackgroundColor: token("raised"),
    suggestedActionTextColor: token("brand"),
    suggestedActionBorderColor: token("line"),
    suggestedActionBorderRadius: 18,
    suggestedActionHeight: 36,
  };
}

/** Web Chat's own mark of a link that leads out is black in the dark too. */
const externalLink = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="${colour}"><path d="M5 2H2v8h8V7M7.5 1.5h3v3M10.5 1.5L6 6"/></svg>`;

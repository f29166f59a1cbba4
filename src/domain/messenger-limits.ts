/**
 * What Messenger takes, as Meta's Send API reference says: less than 2,000 characters in a text, 20 in a quick reply's title.
 * Lines and buttons keep to it everywhere, so that any channel can say them.
 */
export const messengerLimits = { text: 2_000, button: 20 } as const;

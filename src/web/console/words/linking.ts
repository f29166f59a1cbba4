import type { Language } from "../../shared/language.ts";

const fi = {
  linked: {
    code: (channel: string) => `Sama asiakas: ${channel}. Asiakas yhdisti kanavat koodilla.`,
    identity: (channel: string) => `Sama asiakas: ${channel}. Tunnistautuminen on sama.`,
  },
  parted: {
    customer: (channel: string) => `Asiakas erotti kanavan: ${channel}.`,
    "sign-in": (channel: string) => `Kanava erotettiin: ${channel}. Asiakas tunnistautui toiseksi.`,
    "sign-out": (channel: string) => `Kanava erotettiin: ${channel}. Asiakas kirjautui ulos.`,
    elsewhere: (channel: string) => `Kanava erotettiin: ${channel}.`,
  },
  partedBy: (name: string, channel: string, reason: string) =>
    `${name} merkitsi eri ihmiseksi: ${channel}. ${reason}`,
};

const sv: typeof fi = {
  linked: {
    code: (channel) => `Samma kund: ${channel}. Kunden kopplade ihop kanalerna med en kod.`,
    identity: (channel) => `Samma kund: ${channel}. Inloggningen är densamma.`,
  },
  parted: {
    customer: (channel) => `Kunden skilde åt kanalen: ${channel}.`,
    "sign-in": (channel) => `Kanalen skildes åt: ${channel}. Kunden loggade in som någon annan.`,
    "sign-out": (channel) => `Kanalen skildes åt: ${channel}. Kunden loggade ut.`,
    elsewhere: (channel) => `Kanalen skildes åt: ${channel}.`,
  },
  partedBy: (name, channel, reason) => `${name} märkte som en annan person: ${channel}. ${reason}`,
};

const en: typeof fi = {
  linked: {
    code: (channel) => `Same customer: ${channel}. The customer linked the channels with a code.`,
    identity: (channel) => `Same customer: ${channel}. The sign-in is the same.`,
  },
  parted: {
    customer: (channel) => `The customer parted the channel: ${channel}.`,
    "sign-in": (channel) => `The channel was parted: ${channel}. The customer signed in as somebody else.`,
    "sign-out": (channel) => `The channel was parted: ${channel}. The customer signed out.`,
    elsewhere: (channel) => `The channel was parted: ${channel}.`,
  },
  partedBy: (name, channel, reason) => `${name} marked as another person: ${channel}. ${reason}`,
};

/** What became of a channel's link with another. */
export const linking: Readonly<Record<Language, typeof fi>> = { fi, sv, en };

import { z } from "zod";

/** An origin as browsers write it: scheme, host, port, and nothing after. */
const origin = (text: string): string | null => {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return null;
  return url.href === `${url.origin}/` ? url.origin : null;
};

export const isOrigin = (text: string): boolean => origin(text) !== null;
export const asOrigin = (text: string): string => origin(text) ?? text;
/** A host as a URL writes it, with its port where it is not 443; "private:" before it lets its name lead to a private address. */
export const isCallable = (text: string): boolean => {
  const host = text.replace(/^private:/, "");
  return URL.parse(`https://${host}`)?.host === host;
};
export const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const whole = (min: number, max: number, advice: string) =>
  z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= min && Number(text) <= max, advice)
    .transform(Number);

export const oneOf = <const Word extends string>(words: readonly Word[], advice: string) =>
  z.enum(words, { error: advice });

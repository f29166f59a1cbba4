import { expect, test } from "vitest";
import { withoutContacts } from "../../src/domain/privacy/contacts.ts";

test("addresses, phone numbers and the customer's names are covered, the rest stays", () => {
  expect(
    withoutContacts(
      "Hei Aino, soitan Ainolle numeroon +358 40 123 4567 tai aino.laine@posti.example. Lasku on 25,90 euroa.",
      ["Aino Laine"],
    ),
  ).toBe("Hei •••, soitan ••• numeroon ••• tai •••. Lasku on 25,90 euroa.");
});

test("a name that is part of a word, or holds signs, covers nothing else", () => {
  expect(withoutContacts("Ainoastaan ainoat", ["Aino"])).toBe("Ainoastaan ainoat");
  expect(withoutContacts("a.b on x", ["a.b"])).toBe("••• on x");
});

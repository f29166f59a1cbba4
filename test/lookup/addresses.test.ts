import { expect, test } from "vitest";
import { allowedHost, isPrivate } from "../../src/lookup/addresses.ts";

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.8",
  "192.168.1.1",
  "198.19.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::a00:1",
  "2002:7f00:1::",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "ff02::1",
  "no address",
])("%s is no address that a name may lead to", (address) => {
  expect(isPrivate(address)).toBe(true);
});

test.each(["8.8.8.8", "100.63.255.255", "172.15.255.255", "172.32.0.1", "193.166.3.2", "2a00:1450::1"])(
  "%s is one of the open net",
  (address) => {
    expect(isPrivate(address)).toBe(false);
  },
);

test.each([
  ["https://crm.example.fi/a", ["crm.example.fi"], false],
  ["https://crm.example.fi:443/a", ["crm.example.fi"], false],
  ["https://CRM.example.fi/a", ["crm.example.fi"], false],
  ["https://crm.example.fi:8443/", ["private:crm.example.fi:8443"], true],
  ["http://127.0.0.1:8080/", ["127.0.0.1:8080"], true],
  ["http://2130706433:8080/", ["127.0.0.1:8080"], true],
  ["http://[::1]:8080/", ["[::1]:8080"], true],
  ["http://localhost:8080/", ["localhost:8080"], true],
])("%s is allowed by %j", (url, hosts, mayBePrivate) => {
  expect(allowedHost(new URL(url), hosts)).toMatchObject({ mayBePrivate });
});

test.each([
  ["https://crm.example.fi.evil.example/", ["crm.example.fi"]],
  ["https://example.fi/", ["crm.example.fi"]],
  ["https://crm.example.fi:8443/", ["crm.example.fi"]],
  ["https://crm.example.fi@evil.example/", ["crm.example.fi"]],
])("%s is not allowed by %j", (url, hosts) => {
  expect(allowedHost(new URL(url), hosts)).toBeNull();
});

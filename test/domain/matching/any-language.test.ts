import { expect, test } from "vitest";
import type { Entry } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { build } from "../../../src/domain/matching/build.ts";
import { defaultThresholds, judge } from "../../../src/domain/matching/match.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { fold, words } from "../../../src/domain/matching/text.ts";

const faqIn = (tag: string, questions: Readonly<Record<string, readonly string[]>>): readonly Entry[] =>
  Object.entries(questions).map(([id, asked]) => ({
    id: entryId(id),
    topic: "shop",
    handOver: "offer",
    followUps: [],
    guidance: {},
    isTrial: false,
    texts: { [tag]: { title: id, questions: asked, not: [], answer: id, answerIn: {} } },
  }));

const faqs = {
  Japanese: faqIn("ja", {
    delivery: ["配達にはどのくらいかかりますか", "荷物はいつ届きますか", "配送日数を教えてください"],
    refund: ["返金してもらえますか", "商品を返品したいです", "返金の方法"],
    password: ["パスワードを忘れました", "ログインできません", "パスワードの変更方法"],
    hours: ["営業時間は何時から何時までですか", "日曜日は開いていますか"],
  }),
  Thai: faqIn("th", {
    delivery: ["ใช้เวลาจัดส่งกี่วัน", "พัสดุจะมาถึงเมื่อไหร่", "สถานะการจัดส่งสินค้า"],
    refund: ["ขอคืนเงินได้อย่างไร", "ต้องการคืนสินค้า", "นโยบายการคืนเงิน"],
    password: ["ลืมรหัสผ่าน", "เข้าสู่ระบบไม่ได้", "เปลี่ยนรหัสผ่านอย่างไร"],
    hours: ["ร้านเปิดกี่โมง", "วันอาทิตย์เปิดไหม"],
  }),
  Hindi: faqIn("hi", {
    delivery: ["सामान कितने दिन में पहुँचेगा", "मेरा पार्सल कब आएगा"],
    refund: ["पैसे वापस कैसे मिलेंगे", "मुझे सामान लौटाना है"],
    password: ["मैं पासवर्ड भूल गया", "लॉगिन नहीं हो रहा"],
    hours: ["दुकान कितने बजे खुलती है", "क्या रविवार को खुला है"],
  }),
  Estonian: faqIn("et", {
    delivery: ["Kui kaua tarne aega võtab?", "Millal mu pakk saabub?", "tarneaeg"],
    refund: ["Kuidas saan raha tagasi?", "Soovin kauba tagastada", "tagastamise tingimused"],
    password: ["Unustasin parooli", "Ma ei saa sisse logida", "parooli muutmine"],
    hours: ["Mis kell pood avatakse?", "Kas olete pühapäeval avatud?"],
  }),
  Polish: faqIn("pl", {
    delivery: ["Ile trwa dostawa?", "Kiedy dotrze moja paczka?", "czas dostawy"],
    refund: ["Jak otrzymać zwrot pieniędzy?", "Chcę zwrócić towar", "zasady zwrotów"],
    password: ["Nie pamiętam hasła", "Nie mogę się zalogować", "zmiana hasła"],
    hours: ["W jakich godzinach jest otwarty sklep?", "Czy w niedzielę jest otwarte?"],
  }),
} as const;

test.each([
  ["Japanese", "荷物が届かない", "delivery"],
  ["Japanese", "昨日買った商品を返品できますか?", "refund"],
  ["Japanese", "パスワードわからない", "password"],
  ["Japanese", "土曜日の営業時間", "hours"],
  ["Thai", "พัสดุยังไม่มา", "delivery"],
  ["Thai", "อยากได้เงินคืน", "refund"],
  ["Thai", "จำรหัสผ่านไม่ได้", "password"],
  ["Thai", "วันเสาร์ร้านเปิดไหมครับ", "hours"],
  ["Hindi", "मेरा पार्सल नहीं आया", "delivery"],
  ["Hindi", "पैसे वापस चाहिए", "refund"],
  ["Hindi", "पासवर्ड याद नहीं", "password"],
  ["Hindi", "रविवार को दुकान खुलती है क्या", "hours"],
  ["Estonian", "mu pakki pole ikka veel", "delivery"],
  ["Estonian", "tahan kaupa tagastada", "refund"],
  ["Estonian", "parool läks meelest", "password"],
  ["Estonian", "kas laupäeval on pood avatud", "hours"],
  ["Polish", "gdzie jest moja paczka", "delivery"],
  ["Polish", "chce zwrotu pieniedzy", "refund"],
  ["Polish", "zapomniałem hasło", "password"],
  ["Polish", "o ktorej otwieracie w niedziele", "hours"],
] as const)("in %s, without stems or lists, %s finds %s", (language, message, entry) => {
  const match = judge(makeMatcher(build({ entries: faqs[language] }))(message).ranked, defaultThresholds);
  expect(match.kind === "unsure" ? match.entries[0] : match.kind === "sure" && match.entry).toBe(entry);
});

test("a script without spaces is read word by word, beside any other", () => {
  expect(words("配達にはWi-Fiが必要ですか?")).toEqual(expect.arrayContaining(["配達", "wi", "fi", "必要"]));
  expect(words("ลืมรหัสผ่าน")).toContain("ลืม");
  expect(words("Onko Wi-Fi käytössä?")).toEqual(["onko", "wi", "fi", "käytössä"]);
});

test("signs that are vowels stay, and dots over letters go", () => {
  expect(fold("कि")).not.toBe(fold("कु"));
  expect(fold("ติด")).not.toBe(fold("ตด"));
  expect(fold("sähköyhtiö żółw")).toBe("sahkoyhtio zołw");
});

import type { Words } from "./words.ts";

export const fi: Words = {
  title: "Napavirta: sähköä kotiin",
  skip: "Siirry sisältöön",
  site: "Sivusto",
  languages: "Kieli",
  hero: {
    title: "Sähköä, josta saat selvää.",
    lead: "Yksi hinta, yksi lasku, ja ihminen, kun tarvitset ihmistä.",
    contract: "Katso sopimukset",
    move: "Ilmoita muutto",
  },
  facts: [
    { what: "Perusmaksu", value: "4,90 €/kk" },
    { what: "Kiinteä hinta", value: "8,40 snt/kWh" },
    { what: "Asiakaspalvelu", value: "ma–pe klo 8–16" },
  ],
  prices: {
    nav: "Sopimukset",
    title: "Kolme sopimusta, joista yksi sopii",
    lead: "Samat ehdot kaikille, eikä pientä pränttiä. Sopimuksen vaihtaminen ei maksa mitään.",
    contracts: [
      {
        name: "Kiinteä",
        price: "8,40",
        unit: "snt/kWh, 24 kk",
        about: "Tiedät hinnan etukäteen, oli talvi millainen tahansa.",
        points: ["Hinta pysyy samana koko kauden", "Myös 12 kuukaudeksi, 8,90 snt/kWh"],
      },
      {
        name: "Jatkuva",
        price: "9,80",
        unit: "snt/kWh",
        about: "Et sitoudu mihinkään. Hinnan muutoksesta kerromme kuukautta ennen.",
        points: ["Voimassa toistaiseksi", "Irtisanomisaika kaksi viikkoa"],
      },
      {
        name: "Pörssi",
        price: "+ 0,45",
        unit: "snt/kWh pörssihintaan",
        about: "Maksat sähköstä sen, mitä se pörssissä kullakin hetkellä maksaa.",
        points: ["Hinta vaihtuu vartin välein", "Halvimmat tunnit näet edellisenä päivänä"],
      },
    ],
    note: "Kaikissa on perusmaksu 4,90 €/kk. Hinnoissa on mukana arvonlisävero. Sähkön siirron laskuttaa verkkoyhtiösi.",
  },
  moving: {
    nav: "Muutto",
    title: "Muutat kerran, ilmoitat kerran",
    lead: "Muuttoilmoitus vie kolme minuuttia. Sopimus muuttaa mukana samoilla ehdoilla.",
    steps: [
      {
        title: "Ilmoita kaksi viikkoa ennen",
        text: "Tarvitset uuden osoitteen, muuttopäivän ja asiakasnumerosi.",
      },
      { title: "Valot ovat päällä, kun tulet", text: "Sähkö kytketään uuteen kotiin muuttopäivänä." },
      {
        title: "Loppulasku vanhasta kodista",
        text: "Mittarin lukeman saamme verkkoyhtiöltä. Sinun ei tarvitse lukea sitä.",
      },
    ],
  },
  bills: {
    nav: "Laskut",
    title: "Lasku, jonka ymmärtää kerralla",
    texts: [
      "Laskussa on kolme riviä: perusmaksu, energia ja yhteensä. Eräpäivän valitset itse: kuukauden 5., 15. tai 25. päivä.",
      "Jos kuukausi on tiukka, saat laskulle 14 päivää lisää maksuaikaa ilman kuluja. Yli 100 euron laskun voit maksaa kahdessa tai kolmessa erässä.",
    ],
    bill: {
      title: "Lasku, marraskuu",
      example: "Esimerkki",
      rows: [
        { what: "Perusmaksu", value: "4,90 €" },
        { what: "Energia, 512 kWh × 8,40 snt", value: "43,01 €" },
      ],
      total: { what: "Yhteensä", value: "47,91 €" },
      due: "Eräpäivä 15.12.",
      chart: "Kulutus päivittäin marraskuussa, eniten 22. päivänä",
    },
  },
  service: {
    nav: "Asiakaspalvelu",
    title: "Ihminen, kun tarvitset ihmistä",
    lead: "Keskustelu on sivun alakulmassa. Botti vastaa heti tavallisiin kysymyksiin, ja ihmiselle pääset milloin vain.",
    hours: "Milloin olemme paikalla",
    rows: [
      { what: "Suomeksi", value: "ma–pe klo 8–16" },
      { what: "Ruotsiksi", value: "ma–pe klo 9–15" },
      { what: "Botti", value: "aina" },
      { what: "Puhelin", value: "010 000 0000" },
    ],
    promise: "Pidämme sen, minkä lupaamme",
    promiseText: "Tiedät aina, kuka asiaasi hoitaa ja milloin kuulet meistä seuraavan kerran.",
    cut: "Sähköt poikki?",
    cutText:
      "Katkoissa auttaa oman alueesi verkkoyhtiö, ympäri vuorokauden. Jos joku on vaarassa, soita 112.",
  },
  foot: {
    fiction:
      "Napavirta on keksitty yhtiö. Tämä on Lupaus-ohjelman esittelysivu: hinnat, numerot ja osoitteet ovat keksittyjä, eikä täältä voi ostaa sähköä.",
    links: "Muut näkymät",
    webchat: "Sama keskustelu Microsoftin Web Chatissa",
    desk: "Asiakaspalvelijan työpöytä",
  },
};

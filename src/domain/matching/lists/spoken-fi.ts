/** Spoken and colloquial Finnish, whole words, each with what it stands for in writing. Written from general knowledge. */
export const spokenFi = `
  mä: minä, mää: minä, mie: minä, ma: minä, sä: sinä, sää: sinä, sie: sinä, mun: minun, sun: sinun, mut: mutta, mutku:
  mutta kun, sut: sinut, mua: minua, sua: sinua, mulla: minulla, mul: minulla, sulla: sinulla, sul: sinulla, multa:
  minulta, mult: minulta, sulta: sinulta, mulle: minulle, mulleki: minulle, sulle: sinulle, sit: sitten, sitte:
  sitten, siten: sitten, niinku: kuin, niinkun: kuin, ku: kun, kunha: kunhan, et: että, ett: että, tää: tämä, tän:
  tämän, täs: tässä, täst: tästä, toi: tuo, ton: tuon, tota: tuota, tost: tuosta, tos: tuossa, tol: tuolla, noi: nuo,
  noit: noita, nää: nämä, näit: näitä, siit: siitä, siin: siinä, niit: niitä, niist: niistä, meiän: meidän, meijän:
  meidän, meil: meillä, teiän: teidän, teijän: teidän, teil: teillä, teilt: teiltä, heiän: heidän, kans: kanssa, kaa:
  kanssa, kanss: kanssa, jotai: jotakin, jotain: jotakin, jossai: jossakin, jossain: jossakin, jonku: jonkun, mis:
  missä, mist: mistä, mihi: mihin, mihis: mihin, millo: milloin, millon: milloin, millonka: milloin, koskas: milloin,
  kui: miten, kuis: miten, mites: miten, mitenkä: miten, miks: miksi, miksköhän: miksi, mitäs: mitä, mikäs: mikä, mtn:
  mitään, mitää: mitään, paljo: paljonko, paljoks: paljonko, paljonks: paljonko, montaks: montako, kauanks: kauanko,
  kauaks: kauanko, kauon: kauan, minkälaine: millainen, minkälainen: millainen, millanen: millainen, millane:
  millainen, semmone: sellainen, semmonen: sellainen, semmosen: sellaisen, semmosta: sellaista, sellane: sellainen,
  sellanen: sellainen, sellasen: sellaisen, sellasta: sellaista, tommone: tuollainen, tommonen: tuollainen, tommosen:
  tuollaisen, tollane: tuollainen, tollanen: tuollainen, tollasen: tuollaisen, tällane: tällainen, tällanen:
  tällainen, tämmönen: tällainen, tämmöne: tällainen, tämmösen: tällaisen, oon: olen, oot: olet, ollaa: olemme,
  ollaan: olemme, ootte: olette, ois: olisi, olis: olisi, oisin: olisin, oisko: olisiko, olisko: olisiko, oiskohan:
  olisiko, oisiks: olisiko, onks: onko, onx: onko, onkohan: onko, onkoha: onko, onkse: onko se, onksteil: onko teillä,
  ooks: oletko, ootko: oletko, ooksä: oletko, ootsä: oletko, oonko: olenko, oonks: olenko, ootteko: oletteko, ootteks:
  oletteko, oltais: olisimme, ollu: ollut, voinks: voinko, voiks: voiko, voix: voiko, voisko: voisiko, voiskohan:
  voisiko, vois: voisi, voitteks: voitteko, voisitteks: voisitteko, voitsä: voitko, voiksä: voitko, voisinks:
  voisinko, saaks: saako, saanks: saanko, saax: saako, saisko: saisiko, sais: saisi, saisinks: saisinko, saiskohan:
  saisiko, saataisko: saataisiinko, kannattaaks: kannattaako, kannattasko: kannattaisiko, kannattaisko: kannattaisiko,
  tuleeks: tuleeko, meneeks: meneekö, pitääks: pitääkö, pitäskö: pitäisikö, pitäiskö: pitäisikö, pitäis: pitäisi,
  pitäs: pitäisi, täytyyks: täytyykö, tarviiks: tarvitseeko, tarviiko: tarvitseeko, tarvii: tarvitsee, tarviin:
  tarvitsen, tarvin: tarvitsen, tarvinko: tarvitsenko, tarviinko: tarvitsenko, tarttee: tarvitsee, tartteeko:
  tarvitseeko, tarvis: tarvitsisi, tarvisin: tarvitsisin, tarttis: tarvitsisi, haluun: haluan, haluu: haluaa,
  haluisin: haluaisin, haluasin: haluaisin, haluis: haluaisi, haluttais: haluaisimme, tahon: haluan, tahdon: haluan,
  tahtoisin: haluaisin, tiiä: tiedä, tiiän: tiedän, tiijä: tiedä, tiijän: tiedän, tiiättekö: tiedättekö, tiiätteks:
  tiedättekö, tuun: tulen, tuu: tule, tuut: tulet, meen: menen, mee: mene, meet: menet, tehä: tehdä, nähä: nähdä,
  lähe: lähde, lähen: lähden, käyä: käydä, saaha: saada, viiä: viedä, tuua: tuoda, voia: voida, jäähä: jäädä, pistää:
  laittaa, pistin: laitoin, yhen: yhden, yht: yhtä, kahen: kahden, yks: yksi, kaks: kaksi, viis: viisi, kaheksan:
  kahdeksan, yheksän: yhdeksän, kymppi: kymmenen euroa, kybä: kymmenen euroa, viisykkönen: viisikymmentä, satku: sata
  euroa, tonni: tuhat euroa, euroo: euroa, egee: euroa, eur: euroa, e: euroa, egeä: euroa, eka: ensimmäinen, ekan:
  ensimmäisen, ekat: ensimmäiset, toka: toinen, tokan: toisen, uus: uusi, ens: ensi, ensviikol: ensi viikolla, vkl:
  viikonloppu, vko: viikko, vk: viikko, vkon: viikon, vkoa: viikkoa, kk: kuukausi, kkn: kuukauden, kuus: kuussa,
  kuukaudes: kuukaudessa, pv: päivä, pvä: päivä, pvm: päivämäärä, vrk: vuorokausi, klo: kello, v: vuosi, nro: numero,
  num: numero, puh: puhelin, puhnro: puhelinnumero, esim: esimerkiksi, esmes: esimerkiksi, esmerkiks: esimerkiksi,
  nyte: nyt, ny: nyt, nytte: nyt, eiks: eikö, eiko: eikö, eiköhä: eikö, entäs: entä, ent: entä, vaa: vaan, vaik:
  vaikka, viel: vielä, vielki: vieläkin, vieläki: vieläkin, ennää: enää, kyl: kyllä, just: juuri, oikeesti: oikeasti,
  oikeest: oikeasti, oikee: oikea, varmaa: varmaan, vissii: ilmeisesti, vissiin: ilmeisesti, ehk: ehkä, iha: ihan,
  sillee: sillä tavalla, siel: siellä, tääl: täällä, tuol: tuolla, tänää: tänään, tänä: tänään, huomen: huomenna,
  eile: eilen, aamul: aamulla, illal: illalla, päiväl: päivällä, yöl: yöllä, viikol: viikolla, kotii: kotiin,
  kotiinki: kotiin, takas: takaisin, takasi: takaisin, takasin: takaisin, poies: pois, mukaa: mukaan, ennenku: ennen
  kuin, sillon: silloin, sillo: silloin, jote: joten, ain: aina, muute: muuten, korkee: korkea, nopee: nopea,
  nopeemmin: nopeammin, vaikee: vaikea, hirvee: hirveä, hirveen: hirveän, halvemmal: halvemmalla, kii: kiinni, koht:
  kohta, aspa: asiakaspalvelu, aspaan: asiakaspalveluun, aspasta: asiakaspalvelusta, aspan: asiakaspalvelun, hetu:
  henkilötunnus, hetun: henkilötunnuksen, sotu: henkilötunnus, sotun: henkilötunnuksen, massit: rahat, massia: rahaa,
  fyrkka: raha, fyrkat: rahat, fyrkkaa: rahaa, hynät: rahat, hyntyyt: rahat, pätäkkää: rahaa, pennoset: rahat, hilut:
  rahat, rahet: rahat, nettis: verkossa, netis: verkossa, netist: verkosta, netistä: verkosta, netissä: verkossa,
  nettiin: verkkoon, netti: verkko, netin: verkon, bugaa: ei toimi, bugittaa: ei toimi, tökkii: ei toimi, jumittaa: ei
  toimi, jumissa: ei toimi, jumis: ei toimi, kaatuilee: ei toimi, pimee: pimeä, pimeenä: pimeänä, hajos: hajosi,
  hajal: hajalla, paskana: rikki, sökö: rikki, sökönä: rikki, risa: rikki, rikkinäinen: rikki, rikkinäisen: rikki,
  rikkinäisenä: rikki, ale: alennus, alea: alennusta, alet: alennukset, alessa: alennuksessa, ok: okei, pörssi:
  pörssisähkö, spotti: pörssisähkö, spot: pörssisähkö, kilsa: kilometri, kwh: kilowattitunti, sntt: senttiä, snt:
  senttiä, senttii: senttiä, ilmaseks: ilmaiseksi, ilmatteeks: ilmaiseksi, ilmanen: ilmainen, ilmane: ilmainen,
  maksutta: ilmaiseksi, maksuton: ilmainen, veloituksetta: ilmaiseksi, möksä: mökki, möksälle: mökille, kämpille:
  asunnolle, vuokris: vuokralainen, synttäri: syntymäpäivä, bonari: bonus, plussat: bonus
`;

/** The same, added after half of the messages of energy-fi had been read. */
export const spokenFiAfter = `
  aikasin: aikaisin, aikasemmin: aikaisemmin, tajuu: ymmärrä, tajuun: ymmärrän, tajunnu: ymmärtänyt, takii: takia,
  vieres: vieressä, eroo: eroa, ees: edes, sähkäri: sähköasentaja, sähkärin: sähköasentajan, yhtää: yhtään, lähiny:
  lähtenyt, kattoa: katsoa, katon: katson, kattoo: katsoa, näkeeks: näkeekö, sanottii: sanottiin, kesäl: kesällä,
  talvel: talvella, syksyl: syksyllä, kevääl: keväällä, tälläne: tällainen, paljo: paljon, ittellä: itsellä, itte:
  itse, ite: itse, iteltä: itseltä, ittelle: itselle, lopus: lopussa, alus: alussa, kallist: kallista, halvemmaks:
  halvemmaksi, kalliimmaks: kalliimmaksi, pidemmäks: pidemmäksi, isommaks: isommaksi, myöhemmäks: myöhemmäksi,
  aiemmaks: aiemmaksi, pielessä: väärin, pieles: väärin, diili: tarjous, diilejä: tarjouksia, diiliä: tarjousta, hesa:
  helsinki, hesassa: helsingissä, stadi: helsinki, stadissa: helsingissä, oottaa: odottaa, oottanu: odottanut,
  oottelin: odottelin, ootan: odotan, ootettu: odotettu, outtaa: odottaa, löyrä: löydä, pääsy: pääse, päässy: päässyt,
  tulis: tulisi, menis: menisi, kävis: kävisi, kuuluis: kuuluisi, maksais: maksaisi, toimis: toimisi, riittäis:
  riittäisi, voitas: voisimme, saatas: saisimme, tekis: tekisi, ottais: ottaisi
`;

/** Beginnings of slang words, each with the word that it stands for. */
export const slangFi = `
  soppar: sopimus, lafka: yritys, firma: yritys, putiik: kauppa, kännyk: puhelin, känny: puhelin, luuri: puhelin,
  mobiilisovel: sovellus, äpi: sovellus, äppi: sovellus, äpin: sovellus, appi: sovellus, appis: sovellus, apsi:
  sovellus, äpsi: sovellus, meili: sähköposti, maili: sähköposti, sposti: sähköposti, email: sähköposti, mailaa:
  lähettää sähköpostia, meilaa: lähettää sähköpostia, nettikaup: verkkokauppa, nettipank: verkkopankki, nettisivu:
  verkkosivu, kotisivu: verkkosivu, websivu: verkkosivu, karhukir: maksumuistutus, karhulas: maksumuistutus, karhu:
  maksumuistutus, muistari: muistutus, tunnari: tunnus, passu: salasana, salis: salasana, passwor: salasana, pasword:
  salasana, logata: kirjautua, logaa: kirjautua, loggaa: kirjautua, loggau: kirjautua, logau: kirjautua, logi:
  kirjautua, kirjaantu: kirjautua, sisäänkirjau: kirjautua, tsek: tarkistaa, chek: tarkistaa, check: tarkistaa, duuni:
  työ, hommata: hankkia, hommaa: hankkia, kämp: asunto, luukku: asunto, luukun: asunto, yksiö: asunto, kaksio: asunto,
  rivar: asunto, omakotital: talo, okt: talo, alekood: alennuskoodi, alek: alennus, kupon: alennuskoodi, kamppis:
  kampanja, postimak: toimituskulut, postikul: toimituskulut, rahti: toimituskulut, toimitusmak: toimituskulut,
  palautuslap: palautuslomake, pakka: paketti, paku: paketti, reklamoi: reklamaatio, valitu: reklamaatio, laturi:
  lataus, ostari: kauppakeskus, tilinro: tilinumero, sähköpos: sähköposti, noutopis: noutopiste, osotte: osoite,
  osotet: osoite, osote: osoite, vaihtari: vaihto, bugi: virhe, vikail: vikailmoitus, feila: epäonnistua, failaa:
  epäonnistua, äffäs: sovellus, katkok: katko, sähköl: sähkölasku, irtsan: irtisanoa, irtisanom: irtisanoa, irtisano:
  irtisanoa, perua: peruuttaa, perun: peruuttaa, peru: peruuttaa, peruu: peruuttaa, cancel: peruuttaa, kansel:
  peruuttaa, delat: poistaa, deletoi: poistaa, downlo: ladata, aktivoi: aktivoida, rekkau: rekisteröityä, rekata:
  rekisteröityä, tilaushist: tilaushistoria
`;

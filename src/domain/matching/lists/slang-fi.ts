/** Beginnings of Finnish slang words, each with the word that it stands for. Written from general knowledge. */
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
  rekisteröityä, tilaushist: tilaushistoria, kapul: puhelin, websait: verkkosivu, saitti: verkkosivu, saitil:
  verkkosivu, remppa: remontti, remppo: remontti, rempa: remontti, remppaa: remontti, talkkar: huoltomies, huoltofirm:
  huoltoyhtiö, fiksa: korjata, fixa: korjata, asukki: asukas, melskaa: meluta, metelöi: meluta, mekast: meluta,
  trackin: seuranta, träkk: seuranta, kuriir: kuljettaja, pakuau: pakettiauto, skippa: jättää väliin, bookka: varata,
  buukka: varata, buuka: varata, pulit: maksaa, kuponk: alennuskoodi, promo: kampanja, dealii: tarjous, kantis: kanta
  asiakas, kkmaks: kuukausimaksu, mokkul: modeemi, routt: reititin, routeri: reititin, laajik: laajakaista, kräsh: ei
  toimi, kräs: ei toimi, krash: ei toimi, jumahd: ei toimi, natku: valittaa, marmat: valittaa, häkker: hakkeroida,
  häkät: hakkeroida, kaapat: hakkeroida, sainup: rekisteröityä, salakood: salasana, harkkapaik: harjoittelu, pulju:
  yritys, helppar: asiakaspalvelu, skämm: huijaus, scämm: huijaus, scam: huijaus, feikk: huijaus, kusettaj: huijaus,
  vedäty: huijaus, parkkis: pysäköinti, parkkipaik: pysäköintipaikka, parkkihal: pysäköintihalli, parkkeer: pysäköidä,
  tekstar: tekstiviesti, henkkar: henkilötodistus, käyttäri: käyttäjätunnus, pankkitunnar: pankkitunnus, luottar:
  luottokortti, osari: osamaksu, läppär: tietokone, telkkar: televisio, pyykkikon: pesukone, pyykkitup: pesutupa,
  kylppär: kylpyhuone, olkkar: olohuone, makkari: makuuhuone, printter: tulostin, printta: tulostaa, fillar:
  polkupyörä, avokk: avopuoliso
`;

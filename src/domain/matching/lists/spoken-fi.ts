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
  asunnolle, vuokris: vuokralainen, synttäri: syntymäpäivä, bonari: bonus, plussat: bonus, meikä: minä, meitsi: minä,
  mulki: minulla, munki: minunkin, mullaki: minullakin, mullakin: minullakin, sulki: sinulla, sullaki: sinullakin,
  meijät: meidät, meiät: meidät, teijät: teidät, teiät: teidät, hällä: hänellä, hälle: hänelle, hältä: häneltä, sil:
  sillä, silt: siltä, tält: tältä, täl: tällä, täält: täältä, tänneki: tänne, sielt: sieltä, noist: noista, noil:
  noilla, näil: näillä, näist: näistä, näis: näissä, nois: noissa, jois: joissa, jost: josta, jol: jolla, jolt: jolta,
  joist: joista, jokase: jokaisen, jokasen: jokaisen, jollai: jollakin, jollain: jollakin, joltain: joltakin, johonki:
  johonkin, jonkunlaine: jonkinlainen, jonkulainen: jonkinlainen, kellää: kenelläkään, kelle: kenelle, kelt: keneltä,
  keltä: keneltä, kel: kenellä, kenel: kenellä, kene: kenen, kukas: kuka, ketä: kuka, kuinkas: kuinka, kuink: kuinka,
  milläs: millä, millai: miten, millee: miten, miltäs: miltä, missäs: missä, mistäs: mistä, mihinkäs: mihin, mihkä:
  mihin, mihkäs: mihin, minnes: minne, minkäs: minkä, minkäslainen: millainen, montas: montako, monelt: moneltako,
  monelta: moneltako, moneltaks: moneltako, monel: monella, kauankohan: kauanko, paljonkohan: paljonko, paljonkos:
  paljonko, kumpiko: kumpi, kumpa: kumpi, kumpsi: kumpi, kummin: kumpi, emmä: en minä, enks: enkö, etsä: et sinä,
  eksä: etkö sinä, etteks: ettekö, eiksteil: eikö teillä, eiksteillä: eikö teillä, oliks: oliko, olinks: olinko,
  ollaanks: olemmeko, ollaanko: olemmeko, oisinko: olisinko, oisinks: olisinko, oisitteko: olisitteko, oisitko:
  olisitko, oltas: olisimme, olevinaa: olevinaan, oo: ole, ollaks: ollako, voiskos: voisiko, voittekste: voitteko te,
  voidaanko: voimmeko, voidaanks: voimmeko, voitaisko: voisimmeko, voitaskohan: voisimmeko, voinu: voinut, saiskos:
  saisiko, saadaanks: saammeko, saadaanko: saammeko, saanu: saanut, pitäny: pitänyt, pitäneekö: pitääkö, pitääköhän:
  pitääkö, pitäiskös: pitäisikö, täytyskö: täytyisikö, täytyis: täytyisi, täytys: täytyisi, tartten: tarvitsen,
  tarttenko: tarvitsenko, tarttisko: tarvitsisiko, tarttisin: tarvitsisin, tarvitaanks: tarvitaanko, tarviikohan:
  tarvitseeko, tarvittasko: tarvittaisiinko, tarvittais: tarvitsisimme, tarviis: tarvitsisi, tarviisin: tarvitsisin,
  tarvinnu: tarvinnut, kannattaskohan: kannattaisiko, kandee: kannattaa, kandeeko: kannattaako, kantsii: kannattaa,
  kantsiiko: kannattaako, kantsis: kannattaisi, pystyyks: pystyykö, pystyks: pystyykö, pystyiskö: pystyisikö, pystyis:
  pystyisi, onnistuuks: onnistuuko, onnistuisko: onnistuisiko, onnistusko: onnistuisiko, onnistuis: onnistuisi,
  löytyyks: löytyykö, löytyiskö: löytyisikö, löytyskö: löytyisikö, löydänks: löydänkö, käyks: käykö, käviskö:
  kävisikö, kävisköhän: kävisikö, käyny: käynyt, käytsä: käytkö, maksaaks: maksaako, maksaiskohan: maksaisiko,
  maksasko: maksaisiko, maksetaanks: maksetaanko, maksoiks: maksoiko, maksanu: maksanut, menisköhän: menisikö,
  menisks: menisikö, meniskö: menisikö, meniks: menikö, menny: mennyt, männä: mennä, männöö: menee, tuliks: tuliko,
  tullu: tullut, tullukkaa: tullut, tulluki: tullut, tuliskohan: tulisiko, tulisko: tulisiko, tuleekos: tuleeko,
  tehny: tehnyt, tehää: tehdään, tehdäänks: tehdäänkö, teiskö: tekisikö, teetteks: teettekö, teettekste: teettekö,
  tekiskö: tekisikö, nähny: nähnyt, nään: näen, nääks: näenkö, näät: näet, näkyyks: näkyykö, näkysko: näkyisikö,
  kuuluuks: kuuluuko, kuulunu: kuulunut, lähtiskö: lähtisikö, lähteeks: lähteekö, lähetä: lähettää, lähettänny:
  lähettänyt, laitanks: laitanko, laitatteks: laitatteko, laittasko: laittaisiko, laittanu: laittanut, laitetaanks:
  laitetaanko, pistetään: laitetaan, pistäkää: laittakaa, pistän: laitan, pistänyt: laittanut, pistäny: laittanut,
  heitän: laitan, heittäkää: laittakaa, lykätä: siirtää, hoituuks: hoituuko, hoituisko: hoituisiko, hoituis: hoituisi,
  järkkää: järjestää, järkätä: järjestää, järkätään: järjestetään, kelaan: mietin, kelasin: mietin, mietinny:
  miettinyt, muistanu: muistanut, tiiäks: tiedätkö, tiiäkkö: tiedätkö, tiiättekste: tiedättekö, tiiätte: tiedätte,
  tietääks: tietääkö, tienny: tiennyt, ossaa: osaa, ossaako: osaako, osaatteks: osaatteko, sanonu: sanonut, autakaa:
  auttakaa, auttasko: auttaisiko, ymmärtäny: ymmärtänyt, hokaa: ymmärrä, hokannu: ymmärtänyt, snaijaa: ymmärrä,
  hiffaa: ymmärrä, ekaks: ensin, ekaa: ensimmäistä, ekal: ensimmäisellä, ekana: ensimmäisenä, tokana: toisena, viikos:
  viikossa, viikkoo: viikkoa, vuotee: vuoteen, vuodes: vuodessa, vuos: vuosi, päiväs: päivässä, kuukaudest:
  kuukaudesta, kuukautee: kuukauteen, kuul: kuulla, minsa: minuutti, minsaa: minuuttia, minsan: minuutin, hima: koti,
  himaan: kotiin, himassa: kotona, himas: kotona, himasta: kotoa, kotoo: kotoa, kotoota: kotoa, töis: töissä, duunis:
  töissä, duunissa: töissä, duuniin: töihin, mökil: mökillä, pe: perjantai, la: lauantai, su: sunnuntai, maanantain:
  maanantaina, maanantais: maanantaina, tiistain: tiistaina, perjantain: perjantaina, lauantain: lauantaina,
  sunnuntain: sunnuntaina, arkena: arkisin, wkl: viikonloppu, iltasin: iltaisin, aamusin: aamuisin, huomisaamun:
  huomenaamuna, huomenillal: huomenillalla, ylihuomen: ylihuomenna, toissapäivän: toissapäivänä, viimeks: viimeksi,
  viimes: viime, monest: monesta, useesti: usein, useest: usein, harvemmi: harvemmin, kohtsiltää: kohta, nytten: nyt,
  nyttte: nyt, nyki: nytkin, sitku: sitten kun, sitkun: sitten kun, niiku: kuin, niinko: kuin, nii: niin, ni: niin,
  jooh: joo, joskos: jos, mutkun: mutta kun, muttakun: mutta kun, muttaku: mutta kun, koskahan: milloin, paitti:
  paitsi, pait: paitsi, vaikkei: vaikka ei, ettei: että ei, ellei: jos ei, jollei: jos ei, elikkä: eli, elikkäs: eli,
  siks: siksi, öö: niin, tosiaa: tosiaan, todellaki: todella, hiton: todella, helkkarin: todella, pirun: todella,
  sikana: paljon, tajuttoman: todella, tavallaa: tavallaan, periaattees: periaatteessa, suunnillee: suunnilleen,
  suurinpiirtein: noin, suurinpiirtei: noin, about: noin, abaut: noin, melkee: melkein, melkei: melkein, vähä: vähän,
  vähäse: vähän, hiuka: hiukan, enemmä: enemmän, vähemmä: vähemmän, liika: liian, liia: liian, kunnol: kunnolla, hyvi:
  hyvin, huonost: huonosti, vääri: väärin, vääräl: väärällä, vääräs: väärässä, oikei: oikein, oikeen: oikein, oikeet:
  oikeat, oikeeseen: oikeaan, vanhaks: vanhaksi, uudest: uudesta, uuestaan: uudestaan, uuestas: uudestaan, uudestas:
  uudestaan, uudellee: uudelleen, uuen: uuden, uuteenki: uuteen, toises: toisessa, toisest: toisesta, toisee: toiseen,
  toise: toisen, toiseks: toiseksi, toiselt: toiselta, samal: samalla, samas: samassa, erilaine: erilainen, erilaisii:
  erilaisia, kauhee: kauhea, kauheen: kauhean, pahee: pahenee, selkee: selkeä, selkeet: selkeät, selvee: selvää,
  helpomp: helpompi, helpommi: helpommin, helpoite: helpoiten, halvimmal: halvimmalla, halval: halvalla, kalliiks:
  kalliiksi, isoks: isoksi, pieneks: pieneksi, pienempää: pienempään, pitkäks: pitkäksi, pitkää: pitkään, lyhyeks:
  lyhyeksi, valmiiks: valmiiksi, ilmotin: ilmoitin, ilmottaa: ilmoittaa, ilmotan: ilmoitan, ilmotetaan: ilmoitetaan,
  ilmotus: ilmoitus, ilmotuksen: ilmoituksen, ilmotukset: ilmoitukset, ilmottanu: ilmoittanut, ilmottautua:
  ilmoittautua, kirjotin: kirjoitin, kirjottaa: kirjoittaa, kirjotettu: kirjoitettu, alotus: aloitus, alotan: aloitan,
  alottaa: aloittaa, osottaa: osoittaa, osotteen: osoitteen, osotteeseen: osoitteeseen, osotteesta: osoitteesta,
  muuttanu: muuttanut, muutetaa: muutetaan, vaihettu: vaihdettu, vaihettiin: vaihdettiin, vaihetaan: vaihdetaan,
  vaihan: vaihdan, vaihtasko: vaihtaisiko, vaihtanu: vaihtanut, tilattii: tilattiin, tilanu: tilannut, tilannu:
  tilannut, ostanu: ostanut, ostettii: ostettiin, maksettii: maksettiin, palautettii: palautettiin, palauttanu:
  palauttanut, lähetettii: lähetettiin, lähettäny: lähettänyt, toimittanu: toimittanut, saapunu: saapunut, toiminu:
  toiminut, toimiiks: toimiiko, toimisko: toimisiko, pelitä: toimi, pelitää: toimii, pelittää: toimii, pelittäny:
  toiminut, skulaa: toimii, rullaa: toimii, tilttas: ei toimi, tilttaa: ei toimi, lagaa: hidas, pätkii: katkeilee,
  pätkiny: katkeillut, kosahti: meni rikki, posahti: meni rikki, levis: meni rikki, simahti: meni rikki, sippas: meni
  rikki, hyyty: ei toimi, hyytyi: ei toimi, hajoo: hajoaa, hajonnu: hajonnut, hajalla: rikki, sekasin: sekaisin,
  sekas: sekaisin, solmussa: sekaisin, reistaa: ei toimi, reistailee: ei toimi, temppuilee: ei toimi, kenkkuilee: ei
  toimi, sakkaa: ei toimi, prakaa: ei toimi, prakas: meni rikki, mäsänä: rikki, säpäleinä: rikki, hukas: hukassa,
  hävis: hävisi, hävinny: hävinnyt, katos: katosi, kadonnu: kadonnut, kateissa: kadonnut, kateis: kadonnut, unohtu:
  unohtui, unohtanu: unohtanut, lukos: lukossa, lukottu: lukittu, jäiks: jäikö, jääny: jäänyt, jäis: jäisi, ottanu:
  ottanut, otettii: otettiin, antanu: antanut, annettii: annettiin, soittanu: soittanut, soitella: soittaa, pirauttaa:
  soittaa, pirautan: soitan, pirautin: soitin, kilauttaa: soittaa, kilautan: soitan, viestii: viestiä, vieshti:
  viesti, txt: tekstiviesti, tekstari: tekstiviesti, tekstarin: tekstiviestin, tekstarit: tekstiviestit, tekstaria:
  tekstiviestiä, tekstarilla: tekstiviestillä, meiliin: sähköpostiin, meilissä: sähköpostissa, meilillä:
  sähköpostilla, meiliä: sähköpostia, viikonloppusin: viikonloppuisin, pankkitunnarit: pankkitunnukset,
  pankkitunnareilla: pankkitunnuksilla, käyttis: käyttäjätunnus, käyttiksen: käyttäjätunnuksen, henkkarit:
  henkilötodistus, henkkareita: henkilötodistusta, henkkareilla: henkilötodistuksella, kortsu: kortti, kortil:
  kortilla, kortist: kortista, luottari: luottokortti, luottarilla: luottokortilla, käteine: käteinen, käteisel:
  käteisellä, cash: käteinen, rahaks: rahaksi, eukkoa: euroa, eukkia: euroa, donan: euroa, huntti: sata euroa,
  hunttia: sataa euroa, sataane: sata euroa, kymppiä: kymmentä euroa, kympin: kymmenen euroa, viitonen: viisi euroa,
  vitonen: viisi euroa, femma: viisi euroa, parikymppiä: kaksikymmentä euroa, kolkyt: kolmekymmentä, neljäkyt:
  neljäkymmentä, viiskyt: viisikymmentä, kuuskyt: kuusikymmentä, seiskyt: seitsemänkymmentä, kaheksankyt:
  kahdeksankymmentä, yheksänkyt: yhdeksänkymmentä, kakskyt: kaksikymmentä, parikyt: kaksikymmentä, viien: viiden,
  kuuen: kuuden, seittemän: seitsemän, seiska: seitsemän, kasi: kahdeksan, ysi: yhdeksän, puol: puoli, puolkas:
  puolikas, tunnis: tunnissa, laskust: laskusta, laskus: laskussa, laskul: laskulla, laskuks: laskuksi, sopparii:
  sopimusta, hinnal: hinnalla, hinnas: hinnassa, hinnast: hinnasta, maksust: maksusta, eräpv: eräpäivä, tilil:
  tilillä, tililt: tililtä, tilist: tilistä, tilii: tiliä, tilis: tilissä, palkkapv: palkkapäivä, osamaks: osamaksu,
  osarit: osamaksu, osarilla: osamaksulla, alv: arvonlisävero, verkkari: verkkokauppa, kivijalka: myymälä,
  kivijalassa: myymälässä, kauppaa: kauppaan, kaupas: kaupassa, kaupast: kaupasta, marketti: kauppa, postis: postissa,
  postist: postista, postii: postiin, postiluukusta: postilaatikosta, postilaatikos: postilaatikossa, kamat: tavarat,
  kamaa: tavaraa, kama: tavara, romu: tavara, roinaa: tavaraa, releet: tavarat, vehje: laite, vehjettä: laitetta,
  vehkeet: laitteet, härveli: laite, härvelin: laitteen, härpäke: laite, pömpeli: laite, masiina: laite, rakkine:
  laite, romppeet: tavarat, läppäri: tietokone, läppärin: tietokoneen, läppärillä: tietokoneella, koneel: koneella,
  padi: tabletti, padilla: tabletilla, telkkari: televisio, telkkarin: television, telkku: televisio, töllö:
  televisio, telkkarissa: televisiossa, jääkaapis: jääkaapissa, tiskari: astianpesukone, astiskone: astianpesukone,
  pyykkikone: pesukone, pyykkikoneen: pesukoneen, mikro: mikroaaltouuni, lämpöö: lämpöä, lämmöt: lämmitys, lämmöö:
  lämmintä, vessa: wc, vessan: wc, vessanpönttö: wc, pönttö: wc, pytty: wc, suihkari: suihku, partsi: parveke,
  partsin: parvekkeen, partsilla: parvekkeella, makkari: makuuhuone, makkarin: makuuhuoneen, makkarissa:
  makuuhuoneessa, olkkari: olohuone, olkkarin: olohuoneen, olkkarissa: olohuoneessa, kylppäri: kylpyhuone, kylppärin:
  kylpyhuoneen, kylppärissä: kylpyhuoneessa, keittiös: keittiössä, eteises: eteisessä, rappu: porraskäytävä,
  rappukäytävä: porraskäytävä, rapussa: porraskäytävässä, rapun: porraskäytävän, alaovi: ulko ovi, alaoven: ulko oven,
  pihal: pihalla, talkkari: huoltomies, talkkarin: huoltomiehen, huoltsikka: huoltoasema, parkki: pysäköinti, parkkis:
  pysäköinti, parkkiksen: pysäköintipaikan, parkkipaikka: pysäköintipaikka, parkkipaikan: pysäköintipaikan,
  parkkihalli: pysäköintihalli, parkata: pysäköidä, parkkeerata: pysäköidä, talli: autotalli, koslaa: autoa, kaara:
  auto, kaaran: auton, kärry: auto, kiesi: auto, fillari: polkupyörä, fillarin: polkupyörän, fillarit: polkupyörät,
  pyörä: polkupyörä, skuutti: sähköpotkulauta, lenkkari: kenkä, roskis: roska astia, roskikset: roska astiat,
  roskiksen: roska astian, bioroskis: bio jäte, bioroskat: bio jäte, pyykkitupa: pesutupa, pyykkituvan: pesutuvan,
  pyykkivuoro: pesutupa vuoro, saunis: sauna, mutsi: äiti, mutsin: äidin, mutsille: äidille, iskä: isä, iskän: isän,
  faija: isä, faijan: isän, äiskä: äiti, äiskän: äidin, vaimokke: vaimo, ukkoni: aviomies, äijä: aviomies, avokki:
  avopuoliso, avokin: avopuolison, avokkini: avopuoliso, poikakaveri: poikaystävä, tyttökaveri: tyttöystävä, siippa:
  puoliso, siipan: puolison, tenava: lapsi, tenavan: lapsen, pikkunen: pieni, muksu: lapsi, muksun: lapsen, muksut:
  lapset, kakarat: lapset, skidi: lapsi, skidit: lapset, nuoriso: nuori, teini: nuori, teinit: nuoret, hauva: koira,
  hauvan: koiran, mirri: kissa, kisu: kissa, kissimirri: kissa, koissu: koira, bileet: juhlat, bilettää: juhlia,
  juhlii: juhlia, synttärit: syntymäpäivä, synttäreille: syntymäpäiville, kesis: kesäloma, lomal: lomalla, paperit:
  asiakirjat, papru: asiakirja, paprut: asiakirjat, lappunen: lappu, lippulappu: lappu, lappusen: lapun, printtaa:
  tulostaa, printata: tulostaa, printteri: tulostin, printterin: tulostimen, kuvakaappaus: kuva, kuvaruutu: näyttö,
  screeni: näyttö, ruutu: näyttö, ruudul: näytöllä, ruutukaappaus: kuva, linkist: linkistä, klikata: painaa, klikkaa:
  painaa, klikkasin: painoin, klikkaan: painan, asetuksist: asetuksista, seti: asetukset, kusetus: huijaus, kusetusta:
  huijausta, kusetti: huijasi, kusettaa: huijata, kusetettu: huijattu, vedätys: huijaus, vedätystä: huijausta, feikki:
  huijaus, feikkiä: huijausta, skämmi: huijaus, scämmi: huijaus, scam: huijaus, puijattu: huijattu, ryöstö: kallis,
  ryöstöä: kallista, riistoa: kallista, riisto: kallis, kiskontaa: kallista, kiskurihinta: kallis hinta, pilkkahinta:
  halpa hinta, huokea: halpa, huokeempi: halvempi, edukas: halpa, aletuote: alennustuote, alevaraus: alennus, tarjoo:
  tarjoaa, tarjotaa: tarjotaan, skaba: kilpailu, lahjaks: lahjaksi, lahjakortil: lahjakortilla, jonos: jonossa,
  linjoil: linjoilla, luuria: puhelinta, vastanu: vastannut, vastannu: vastannut
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

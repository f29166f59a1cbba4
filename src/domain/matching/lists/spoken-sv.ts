/** Swedish of chats, that of Finland first, whole words, each with what it stands for in writing. Written from general knowledge. */
export const spokenSv = `
  ja: jag, jak: jag, mej: mig, dej: dig, sej: sig, dom: de, domm: de, e: är, ä: är, va: var, å: och, o: och, oxå:
  också, oxo: också, åsså: också, nån: någon, nåt: något, nåra: några, nånting: något, nånstans: någonstans,
  nånstanse: någonstans, sån: sådan, sånt: sådant, såna: sådana, sånn: sådan, int: inte, itt: inte, ente: inte, inge:
  inget, sku: skulle, sko: skulle, skull: skulle, ha: har, me: med, ti: till, te: till, tell: till, hu: hur, vaffö:
  varför, vaför: varför, varfö: varför, hurdan: hurudan, hurdant: hurudan, nä: nej, näe: nej, nää: nej, joo: ja,
  tebax: tillbaka, tebaks: tillbaka, tebakas: tillbaka, tibax: tillbaka, tillbaks: tillbaka, tbx: tillbaka, imorn:
  imorgon, imorron: imorgon, imorrn: imorgon, imoron: imorgon, imon: imorgon, morron: morgon, ikveld: ikväll, sen:
  sedan, iaf: ändå, ifall: om, asså: alltså, assåå: alltså, liksom: alltså, ba: bara, bah: bara, barra: bara, lr:
  eller, elle: eller, ell: eller, mkt: mycket, myki: mycket, mycke: mycket, myttji: mycket, mna: månad, vko: vecka,
  da: dag, dan: dagen, dar: dagar, ca: cirka, tim: timme, tel: telefon, tfn: telefon, telnr: telefonnummer, tfnnr:
  telefonnummer, nr: nummer, nro: nummer, num: nummer, telo: telefon, telon: telefonen, luren: telefonen, mobban:
  mobilen, mobbe: mobil, mobben: mobilen, mobi: mobil, kännykkä: mobil, kännyn: mobilen, sms: textmeddelande, smset:
  textmeddelandet, mess: textmeddelande, mail: mejl, mailen: mejlen, mailet: mejlet, maila: mejla, epost: mejl,
  eposten: mejlen, pw: lösenord, password: lösenord, passwordet: lösenordet, lösen: lösenord, lösenet: lösenordet,
  passord: lösenord, passwort: lösenord, kolla: kontrollera, kollar: kontrollerar, kollat: kontrollerat, kika:
  kontrollera, tsekka: kontrollera, checka: kontrollera, tjecka: kontrollera, funkar: fungerar, funka: fungera,
  funkat: fungerat, funkade: fungerade, strular: fungerar inte, strul: fel, strulat: fungerat inte, krånglar: fungerar
  inte, krångel: fel, krånglat: fungerat inte, pajade: gick sönder, paj: sönder, pajat: gått sönder, sönd: sönder,
  söndrig: trasig, söndrigt: trasigt, söndriga: trasiga, kaput: trasig, rikki: trasig, buggar: fungerar inte, buggig:
  fungerar inte, laggar: långsam, slanta: betala, punga: betala, pröjsa: betala, slantar: pengar, slantarna: pengarna,
  stålar: pengar, kosing: pengar, pengarn: pengarna, spänn: kronor, eko: euro, euron: euro, eur: euro, kr: kronor,
  räkningen: fakturan, räkning: faktura, räkningar: fakturor, räkningarna: fakturorna, räknings: fakturans, rea:
  rabatt, rean: rabatten, kampis: kampanj, grejer: saker, grejerna: sakerna, grejen: saken, grej: sak, prylar: saker,
  prylen: saken, pryl: sak, butka: butik, affären: butiken, affär: butik, nätshop: nätbutik, webshop: webbutik,
  webshoppen: webbutiken, webbshop: webbutik, webbsida: webbplats, hemsida: webbplats, hemsidan: webbplatsen, sajten:
  webbplatsen, sajt: webbplats, nettet: internet, netti: internet, datan: datorn, läppäri: dator, läppärin: datorn,
  padda: surfplatta, paddan: surfplattan, paketti: paket, paketo: paket, pake: paket, jobbi: jobb, duuni: jobb, kiva:
  trevlig, kivogt: trevligt, rådd: oreda, råddigt: rörigt, råddig: rörig, råddat: rört till, håsa: brådska, håsigt:
  bråttom, semla: bröd, semlan: brödet, roskis: soptunna, roskisen: soptunnan, rosk: avfall, rosket: avfallet, roskor:
  avfall, bärkasse: kasse, paff: kartong, pafflåda: kartong, pafflådan: kartongen, pahvi: kartong, egnahemshus: hus,
  egnahemshuset: huset, lya: lägenhet, lyan: lägenheten, hyrare: hyresgäst, dissen: disponenten, tambur: hall, lavoar:
  handfat, simmis: simhall, morsan: mamma, farsan: pappa, mommo: mormor, mumi: mormor, mummo: mormor, moffa: morfar,
  fammo: farmor, faffa: farfar, frugan: fru, frun: fru, gubben: man, gumman: fru, karln: man, tjejen: flickvän, tjej:
  flickvän, killen: pojkvän, kille: pojkvän, ungen: barn, ungar: barn, ungarna: barnen, ungdomar: unga, polare: vän,
  polarn: vännen, kompis: vän, kompisen: vännen, kamu: vän, jycke: hund, voven: hunden, kisse: katt, kissen: katten,
  kärran: bilen, fejk: bluff, fejkad: falsk, skum: misstänkt, skumt: misstänkt, scam: bluff, blåst: lurad, blåsta:
  lurade, spam: skräppost, legg: legitimation, leg: legitimation, legget: legitimationen, paprena: papperen, printer:
  skrivare, printern: skrivaren, printa: skriva ut, printar: skriver ut, skrolla: bläddra, ringd: ringt, telefonera:
  ringa, posta: skicka, postar: skickar, postade: skickade, sända: skicka, sänder: skickar, sänt: skickat, sänd:
  skicka, hämt: hämta, uthämta: hämta, avhämta: hämta, förkommit: försvunnit, bortkommen: försvunnen, tex: till
  exempel, typ: ungefär, sisådär: ungefär, runt: ungefär, jätte: mycket, jättelänge: länge, jättemycket: mycket,
  jättedyrt: dyrt, jättedyr: dyr, svindyrt: dyrt, svindyr: dyr, skitdyrt: dyrt, asdyrt: dyrt, hutlöst: dyrt,
  spottbilligt: billigt, superbilligt: billigt, skitsnabbt: snabbt, supersnabbt: snabbt, fö: för, föst: först,
  lördags: lördag, söndags: söndag, måndags: måndag, tisdags: tisdag, onsdags: onsdag, torsdags: torsdag, fredags:
  fredag, lö: lördag, sö: söndag, fre: fredag, jultid: jul, midsommarn: midsommar, öppe: öppet, stängd: stängt,
  öppetid: öppettid, mån: månad
`;

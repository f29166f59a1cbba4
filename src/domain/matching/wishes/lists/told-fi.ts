/** What customers may write in Finnish, whole sentences by what they wish, parted by "|": a writer's who knew none of the patterns. */
export const toldFi = {
  askedHuman: `
Haluaisin puhua ihmisen kanssa.|saisko tähän jonkun oikean ihmisen|asiakaspalvelijalle kiitos|ihminen|IHMISTÄ TÄNNE!!!|aspaan|Yhdistäkää minut asiakaspalveluun, olkaa hyvä.|voisko joku soittaa mulle takas
Soittakaa minulle numeroon 040 5550123 kun ehditte, olen kotona klo 15 jälkeen.|Onko siellä ketään?|onks tääl kukaan oikeesti paikalla|Lukeeko näitä viestejä kukaan elävä ihminen?
Mie en kyllä robotin kans ala asioimaan, antakkaa joku ihimine.|Mää haluasin jutella jonku kans joka ymmärtää mitä mää meinaan.|Ei täst tul mittä, soitak sää mul ku mää en osaa tämmöst käyttä.
hei bro voiks mä saada jonkun tyypin langan päähän|voinko jutella jonkun teidän työntekijän kanssa tästä laskusta|Olen 81-vuotias enkä osaa näitä chatteja. Voisiko joku ystävällinen ihminen soittaa minulle?
Asia on niin henkilökohtainen, etten kirjoita sitä koneelle. Kenelle voin kertoa?|Tämä on liian monimutkainen selitettäväksi botille, tarvitsen asiantuntijan.
Pääsisinkö saman neuvojan kanssa juttelemaan kuin eilen? Hän tiesi jo tapauksen.|Kirjoitin viime viikolla Marjutin kanssa, voisiko hän jatkaa tätä asiaani?|Haluan keskustella esimiehen kanssa.|esimies tähän nyt heti
Antakaa minulle vuoropäällikkö.|Kuka tästä on vastuussa? Haluan puhua hänen kanssaan.|En halua enää lukea valmiita vastauksia, haluan että joku katsoo juuri minun tilannettani.|voisko joku oikeesti kattoo mun tilii
Pyytäisin että käsittelijä perehtyisi tähän ja olisi minuun yhteydessä.|ottakaa yhteyttä|Ottakaa muhun yhteyttä sähköpostilla, jos ette ehdi soittaa, mutta joku ihminen kuitenkin|Siirrä minut eteenpäin.
siirrä keskustelu asiakasneuvojalle|luovutan tän botin kanssa, kuka auttaa|Mä annan periks, sä et tajuu. Hommaa joku joka tajuu.|Botti ei ymmärrä kysymystäni. Miten tavoitan henkilökunnan?
Mistä numerosta saan teidät kiinni, kun tämä chatti ei osaa auttaa?|Anna puhelinnumero, tästä ei tule mitään.|Mihin voin soittaa? Tässä ei nyt edetä mihinkään.|Selittäisin tämän mieluummin puhelimessa.
paljon helpompi ois puhua ku kirjottaa, voiko soittaa|Minulla on lukihäiriö ja kirjoittaminen on vaikeaa, voisinko hoitaa asian puhelimitse jonkun kanssa?|Näen huonosti ruutua, tarvitsisin ihmisen joka kuuntelee.
Saako teiltä ajan ihan kasvokkain tapaamiseen?|Haluaisin tulla konttorille juttelemaan virkailijan kanssa lainasta, onnistuuko?|Voinko varata tapaamisen pankkineuvojan kanssa, en halua tehdä tätä netissä.
Varaisin soittoajan asiantuntijalle.|jätän soittopyynnön, numero on 0501112223|Soittopyyntö: Kaarina, p. 045 555 7788, asia koskee äidin vakuutusta.|asioin vain ihmisten kanssa|Minä en keskustele koneiden kanssa. Piste.
En puhu robotille.|Ei robottia kiitos|ei bottii vaan elävä olento kehii|Elävää palvelijaa linjoille, kiitos!|onko mahdollista saada live-chat auki|Avaa live chat|Milloin joku pääsee vastaamaan minulle?
Kauanko pitää odottaa että joku ihminen tulee linjalle?|jonoon asiakaspalvelijalle pls|laita mut jonoon|Voin odottaa, kunhan pääsen jonossa jollekin oikealle henkilölle.|Oletko sinä ihminen? Jos et, niin pyydä sellainen tähän.
jos oot botti ni vaihda ihmiseen|Jos tämä on automaatti, niin haluan pois tästä ja asiakaspalvelijan puheille.|kuka siellä voi oikeasti auttaa mua|Kuka tämän voisi ratkaista? Sinä et selvästikään pysty.
Tarvitsen apua joltakin jolla on valtuudet päättää.|Saisinko jonkun joka osaa asiansa|Joku tekninen tyyppi tähän, valokuitu ei nouse ja oon jo bootannut kaiken.
Netti on pätkinyt kolme päivää ja oon kokeillu kaikki teidän ohjeet, nyt haluisin puhua teknisen tuen kanssa.
Pakettini on kadonnut ja seuranta näyttää samaa kuin viime viikolla. Voisiko joku teiltä selvittää tämän ja soittaa minulle?|Lääkäriajan siirto ei onnistu täällä, haluaisin puhua hoitajan kanssa.
Saisinko hoitajan soittamaan takaisin, tulokset huolettavat.|Mulla on arkaluonteinen terveysasia, en kehtaa tähän kirjottaa. Onko siellä joku jolle puhua?
Vuokranantajan edustaja voisi soittaa minulle, kylppärin vuodosta pitää jutella.|Tahtoisin isännöitsijän puhelimeen.|Sähkölaskussa on jotain ihan outoa, voisko joku käydä sen mun kanssa läpi?
Käytäisiinkö lasku yhdessä läpi puhelimessa? Nimi ja numero löytyvät tililtäni.|Mieheni kuoli ja hänen liittymänsä pitäisi hoitaa. Haluaisin puhua tästä jonkun kanssa.
Olen kuolinpesän hoitaja, asiakirjoja on paljon, tarvitsen virkailijan avukseni.|Haluaisin ruotsinkielisen asiakaspalvelijan.|Onko teillä suomea puhuvaa henkilöä jonka kanssa voisin jatkaa?
voiko täällä saada arabiankielistä työntekijää minä puhun vähän suomi|Minä ei ymmärrä kirjoitus. Haluan puhua ihminen kanssa kiitos.|anteeksi minun suomi ei hyvä, joku voi soitta minulle?
Minä tarvitse apu oikea henkilö, kone ei auta minua.|hei, minä haluan tulla toimisto ja puhua työntekijä, mikä aika voi tulla?|yhistä asiakaspalveluu|asiaksapalvelija|aspakalvelu kiitod|haluun puhuu ihmsen kaa
voisinko saada oiekan ihmisen tähän chattiin|Asiakaspalvelu NYT.|Nyt joku ihminen puhelimeen tai tulen sinne paikan päälle.|Vittu antakaa nyt joku ihminen tähän|Helvetin kone, hae joku oikea sieltä taukohuoneesta!
Ei ei ei, väärä vastaus taas. Ihminen, kiitos.|Et vastannut kysymykseeni, voisiko joku toinen vastata?|Kysyn tätä nyt kolmatta kertaa, voitko siirtää minut jollekin joka osaa vastata?
Sama vastaus taas... päästäisitkö mut jo aspaan|Tää on ihan turhaa, mä haluun puhua jollekin|Kiitos mutta tuo ei auttanut. Olisiko mahdollista saada asiakaspalvelija mukaan?
Kiitos vastauksesta, mutta kysyisin tätä silti vielä ihmiseltä varmuuden vuoksi.|En luota botin vastaukseen, voiko joku työntekijä vahvistaa tämän?|Haluaisin varmistuksen ihan oikealta henkilöltä ennen kuin maksan.
Tilanteeni on poikkeuksellinen, joten tarvitsisin henkilökohtaista palvelua.|henkilökohtaista palvelua, kiitos|Saisiko tässä vanhanaikaista palvelua eli ihmisen ihan?
Ennen vanhaan siellä vastasi aina Irma. Onko enää ketään joka vastaisi?|Oisko teillä semmosta ihmistä siellä joka viittis hetken kuunnella vanahaa miestä?|Hei hyvä ihminen, jos siellä semmoinen on, vastaisitko minulle.
Tavottelen teidän myyjää, kenen kanssa voin puhua tarjouksesta?|Voisiko myyjä ottaa yhteyttä? Meillä on kymmenen hengen firma ja liittymät kilpailutuksessa.|Yritysasiakas täällä, haluaisin oman yhteyshenkilömme kiinni.
Yhteyshenkilömme vaihtui eikä uusi ole esittäytynyt, voisitteko pyytää häntä soittamaan minulle?|Pyydä Jannea soittamaan mulle, se lupas hoitaa tän.|Mulle luvattiin soitto tänään eikä soittoa kuulunut, voitteko soittaa nyt?
Kukaan ei soittanut vaikka lupasitte. Odotan soittoa edelleen, numero on sama.|soittakaa|soita mulle|soitatko mulle ku tää kestää kirjottaa|Voitteko soittaa huomenna aamupäivällä?
Voisitko soittaa iltapäivällä, kun olen kokouksessa kahteen asti? Asia koskee vahinkoilmoitusta.|Vahinkotarkastaja voisi soittaa minulle, koska en osaa täyttää tuota lomaketta.
Korvauskäsittelijän kanssa haluaisin jutella päätöksestä, siinä on asiavirhe.|En hyväksy tätä päätöstä ja haluan että se menee ihmisen käsiteltäväksi.|Pyydän ihmisen tekemää uudelleenkäsittelyä, automaattinen päätös on väärä.
Minulla on oikeus saada luonnollinen henkilö käsittelemään automaattipäätös, joten pyydän sitä.|eskaloi tää|Nostakaa tämä eteenpäin jollekin ylemmälle taholle.|Päällikkötason ihminen saisi vastata minulle tästä.
Vie viesti jollekulle joka saa päättää hyvityksistä.|Voitko välittää tämän jollekin teidän tiimistä ja pyytää vastaamaan mulle?|Laita tää eteenpäin ihmiselle|Vastaako täällä joku muukin kuin automaatti?
onko muita vaihtoehtoja ku sä, esim joku hlö|Miten täältä pääsee läpi ihmiselle?|mikä taikasana tähän pitää sanoa että pääsee asiakaspalvelijalle|Paina 1 jos haluat ihmisen... no painan 1
Miksi te piilotatte ihmiset tän botin taakse, haluaisin vaan jutella jonkun kanssa|Olen yrittänyt löytää nettisivuilta puhelinnumeroa, jotta voisin puhua jonkun kanssa, enkä löydä.
Pitääkö mun tosissaan jutella robotin kanssa, eikö siellä oo ihmisiä|Haloo, onko linjalla ketään|haloo???|Huhuu, kuuleeko kukaan siellä päässä|Koputi kop, olisiko joku töissä tänään?|Voisko joku tulla auttamaan|auttakaa joku
Apua, tililtäni on lähtenyt rahaa enkä tiedä kelle puhua, joku heti linjalle!|Olen joutunut huijatuksi ja tarvitsen pankin ihmisen puhelimeen välittömästi.|kortti varastettu!! antakaa joku virkailija
Lapsen kortti ei toimi ja ollaan bussissa, voiko joku soittaa heti?|Bussi jätti meidät pysäkille, ja haluaisin selvittää tämän kuljettajan esimiehen kanssa.
Saliveloitukset menee pieleen kk toisensa jälkeen, mä haluisin että joku salilta ottais muhun yhteyttä|Voisko joku salin henkilökunnasta vastata, eikä automaatti.|Pyytäisin palvelupäällikön yhteydenottoa.|Toivon yhteydenottoa.
Toivoisin että minulle vastaisi sosiaalityöntekijä, en halua kertoa tätä koneelle.|Kunnan virkamies, joka valmistelee tätä, voisi mielellään ottaa minuun yhteyttä.|Saisinko keskustella rakennustarkastajan kanssa luvastani?
Päivähoitopaikasta haluaisin puhua jonkun kanssa, perhetilanne on muuttunut aika paljon.|Tässä on taustalla avioero ja yhteinen sopimus, en oikein osaa kirjoittaa tätä. Voisinko puhua jonkun kanssa?
Asia on pitkä ja sekava, kerron sen mieluiten jollekulle suoraan.|tää on nii pitkä tarina et soittakaa mielummin|En jaksa naputella, voisko vaan soittaa teille jonnekin?|näpyttely on hankalaa näillä sormilla, puhelimella kiitos
Voidaanko tämä hoitaa puhelimessa jonkun teikäläisen kanssa?|Jutellaan mieluummin luurin kautta, mun numero on 0449990001|Anna joku jolla on aivot|Onko teillä ketään älyllistä olentoa töissä, jonka kanssa voisin asioida?
Ei konetta vaan lihaa ja verta, kiitos :)|Haluan sydämellä varustetun asiakaspalvelijan :D|No niin kone, sinä yritit. Nyt ihmisten vuoro.|Kiva yritys botti, mut saisko jo sen aspan|Hei botti, herätä siellä joku kollega
Pyydä joku kaveri apuun sieltä|voitko hakea jonkun|Hae joku.|vaihda agentti|Agentille|agentti|live agent suomeksi?|operaattori kiitos|Virkailija.|Tahdon toimihenkilön puheille.
Pyydän yhteyttä asiakasneuvojaan koskien sopimusta 77123.|Sopimukseni irtisanominen ei mene läpi, ohjaisitko minut jollekin joka voi tehdä sen puolestani?|Tein kaikki vaiheet ja silti virhe 504. Nyt tarvitaan ihmissilmiä.
Tarttis ihmissilmäparin tähän juttuun.|Voisiko joku vilkaista tätä tilausta käsin, järjestelmä sanoo jotain ihan muuta kuin kuitti.
Tuote tuli rikki jo toisen kerran, enkä halua enää mitään lomaketta vaan jonkun joka hoitaa tämän alusta loppuun.|Yksi ja sama ihminen hoitamaan tätä alusta loppuun, en jaksa selittää joka kerta uudestaan.
En haluaisi selittää kaikkea alusta, pääsisinkö takaisin sille neuvojalle jonka kanssa yhteys katkesi?|Puhelu katkesi kesken, voisiko se sama mies soittaa takaisin?
Chatti katkesi äsken kun juttelin Villen kanssa, saisinko hänet takaisin?|Voinko jatkaa siitä mihin jäätiin teidän Annan kanssa|mis se äskönen tyyppi on, voik se viäl jatkaa mun kans
Voisitteks te soittaa mun faijalle, se ei osaa käyttää tätä chattii ja sillä ois asiaa|Äitini on muistisairas ja asiat sekaisin, tarvitsisin jonkun teiltä puhelimeen, kun hoidan hänen puolestaan näitä.
Onkos siel Turu konttoris kettä kenen kans vois haastel?|Voisko eres yks ihmine vastat|Täälä oulusa ei saa enää kettään puhelimeen, nii yritän tätä kautta saaha jonku ihimisen.
Kyllä se nyt niin on että ihminen se pittää tähän suaha, ei tuo värkki mittään ymmärrä.|Elekee työ panko konetta vastoomaan, soettakee.|stadin kundi täs moro, heittäkää joku duunari langoille|Mä haluisin vaa et joku kuuntelis
Haluan tulla kuulluksi, en saada linkkejä.|älä lähetä enää linkkiä vaan anna ihminen|Ei linkkejä kiitos, asiakaspalvelijan haluan.|En tarvitse ohjesivua vaan jonkun joka tekee tämän kanssani askel askeleelta.
Voisko joku opastaa mua kädestä pitäen, oon ihan hukassa tän tunnistautumisen kanssa|Saisiko etätukihenkilön neuvomaan puhelimessa?|Jos sinä et osaa tätä, niin kuka osaa?|no kuka sit tietää? päästä mut sen juttusille
Onko teillä joku joka tuntee nämä vanhat sopimukset?|Pitäisi puhua jonkun kanssa joka ymmärtää aurinkopaneelien hyvityksiä, tää menee sulta yli.|Toivottavasti tämä viesti päätyy jollekin oikealle ihmiselle, joka viitsisi vastata.
Jos joku ihminen lukee tän ni vastatkaa plz|Täytin jo lomakkeen, mutta kukaan ei ole palannut asiaan. Voisiko joku ottaa kopin?|Ottaisiko joku kopin tästä?|whatsapissa joku ihminen mahd?
Voisinko saada videopuhelun asiantuntijan kanssa?|chat ihmisen kanssa|asiakaspalvelijan kanssa chattiin|juttele en sun kaa, haluun jonku toisen|Olis kiva vaihtaa pari sanaa ihan oikean asiakaspalvelijan kanssa tästä muutosta.
Minulla olisi yksi kysymys, jonka esittäisin mieluiten ihmiselle.
Moi, tilasin kuun alussa sohvan, se piti tulla viikolla 12, sitten tuli viesti että viikolla 14, ja nyt tilaus on kadonnut koko tililtä vaikka rahat on veloitettu. En saa tästä botista mitään tolkkua, joten toivoisin että joku teiltä soittaisi ja kertoisi missä mennään.
no ku mä muutin ja sit se sähkösoppari jäi vanhaan osotteeseen ja nyt tulee kaks laskuu ja en tajuu kumpi pitää maksaa ni voisko joku ihminen kattoo sen mun kaa
Anteeksi että vaivaan, olen jo iäkäs ja leskeksi jäänyt, poikani neuvoi kirjoittamaan tähän, mutta nämä napit menevät sekaisin. Jos teillä olisi joku, joka malttaisi jutella kanssani puhelimessa ihan rauhassa, olisin kovin kiitollinen.
Maksoin laskun 12.3., sain silti muistutuksen, soitin, käskettiin chattiin, chatti käskee soittaa. Kummassa se ihminen on?|Ihmistä kaipaisin, koska lomake hyväksyy vain yhden vahinkopäivän ja meillä vuoto kesti kolme viikkoa.
Asiakaspalvelijaa pyytäisin, kyse on vuokravakuuden palautuksesta.|Joku teistä saisi avata tän tapauksen ja kattoo mitä siellä oikeesti on tapahtunu, kortti suljettu ja mä oon Espanjassa
Lippu ostettu, ei näy missään, juna lähtee 20 min päästä, kuka vastaa???|Mieluummin kyllä hoitaisin tämmöset silmästä silmään.|Sopisko että tuun huomenna käymään ja joku ois vastassa kuka osaa neuvoo?
Pitäskö mun lähettää kirjekyyhky, että joku teistä vastais?|Olen kuulovammainen, joten en voi soittaa, mutta haluaisin silti kirjoittaa ihmisen enkä automaatin kanssa.
Puhelu ei käy, mutta voisiko ihan oikea työntekijä jatkaa tässä kirjoittamalla?|Yritän uudelleen: pyydän, että ihminen lukee liitteenä olevan kirjeen ja vastaa siihen omin sanoin.
`,
  angry: `
Tämä on täysin käsittämätöntä toimintaa.|vittu mitä paskaa|Haistakaa huilu koko firma.|Olen neljä kertaa ilmoittanut samasta viasta, eikä mitään ole tapahtunut.|Kukaan ei ikinä vastaa mihinkään.
Puhelimessa jonotin 52 minuuttia ja sitten linja katkesi. Hävetkää.|Tämä oli viimeinen kerta kun teiltä mitään tilaan.|Vaihdan pankkia tänään.
Irtisanon kaiken ja vien koko perheen toiselle operaattorille, sen verran törkeää toimintaa.|Hienoa työtä taas, paketti heitetty lumihankeen. Taputukset.|no onpa taas priimaa palvelua, saa olla ylpeä
Aivan loistavaa, lasku tuli toisen kerran samasta asiasta, kylläpä teillä osataan!|Otan yhteyttä kuluttaja-asiamieheen.|Teen tästä valituksen Finanssivalvontaan.|Seuraavaksi kuulette asianajajastani.
Lakimieheni on jo saanut kopiot kaikista viesteistänne.|Laitan tän someen ja tägään teidät, kattokaa sitten.|Tästä tulee vielä juttu Iltalehteen.|Googleen lähti yks tähti ja syystä|Rikosilmoitus lähtee, te veitte rahani.
Te olette varkaita.|huijarifirma|Ryöväreitä koko sakki!!|mitä v*ttua te oikein veloitatte multa|Kolmas väärä lasku peräkkäin. Kolmas!|Ette sitten osaa mitään.
Onko teillä siellä yhtään ammattitaitoa vai arvotaanko ne laskut lotolla?|Olen ollut asiakkaananne 27 vuotta ja näin minua kohdellaan.|Luottamus meni. Ei sitä anteeksipyynnöllä palauteta.|En enää usko sanaakaan mitä lupaatte.
Lupasitte korjauksen maanantaiksi. Nyt on torstai. Valehtelitte.|Taas sama valhe, että "asia on käsittelyssä".|Joka kerta eri selitys, ja joka kerta yhtä typerä.|Vaadin rahani takaisin, ja heti.
Korvatkaa aiheuttamanne vahinko tai tavataan käräjillä.|Haluan hyvityksen tästä sirkuksesta, muuten lopetan maksamisen.|Kaksi viikkoa ilman nettiä ja kehtaatte laskuttaa täyden kuukauden!
Annan teille perjantaihin asti aikaa. Sen jälkeen puretaan sopimus.|Jos rahat ei oo tilillä huomenna niin alkaa tapahtua.|Oon niin raivoissani etten tiedä mitä sanoa
Menetin hermoni tämän sovelluksen kanssa, mikä idiootti tän on suunnitellut|Teidän appi on täys susi, kaatuu joka saakelin kerta|perkele että voi ihminen maksaa tyhjästä
Saatanan saatana, taas meni sähköt eikä mitään tietoa mistään|Voi hyvää päivää mitä amatöörejä.|Pellejä.|Ihan sama mitä sanotte, te ette välitä asiakkaista tippaakaan.|Asiakas on teille pelkkä lompakko.
Rahat kyllä kelpaa mut palvelu ei kuulu hintaan näköjään.|Hintoja nostetaan, palvelua lasketaan. Surkeaa.|Niin että ensin lopetatte konttorin ja sitten veloitatte siitä, ettei sitä ole. Törkeää.
Hävytöntä kohdella vanhaa ihmistä tällä tavalla.|Mummoni itki teidän laskunne takia. Miettikää sitä.|Jäin lapsen kanssa pakkaseen, koska bussinne ei vaivautunut tulemaan. Anteeksiantamatonta.
Taas peruttu vuoro ilman mitään ilmoitusta, myöhästyin työhaastattelusta. Kiitos tästä!|Kiitti vitusti|Kiitos tyhjästä.|Jaaha, eli ei kiinnosta teitäkään.|Ilmeisesti viestini menevät suoraan roskakoriin.
Viisi sähköpostia, nolla vastausta. Tämmöistäkö on teidän "asiakas ensin"?|Sanaa "asiakaslupaus" teidän ei kannattaisi enää käyttää.|Toteaisin kylmän rauhallisesti, että toimintanne täyttää sopimusrikkomuksen tunnusmerkit.
Menettelynne on lainvastaista ja tulette vielä huomaamaan sen.|Dokumentoin kaiken. Jokaisen viestin, jokaisen päivän.|Tämä on kiristystä: maksa tai perintä.
Uhkaatte perinnällä laskusta jonka maksoin kuukausi sitten, mitä pelleilyä tämä on|Mun luottotiedot meinas mennä teidän mokan takia, te ootte ihan sairaita
Klinikka perui leikkauksen kolmannen kerran. Kolmannen kerran! Kivut ei odota teidän aikataulujanne.|Odotin tunnin vastaanotolla ja sitten sanottiin ettei aikaa ole. Järkyttävää.
Lääkäri ei edes katsonut minuun päin, ja tästä pyydätte 140 euroa. Julkeaa.|Kylpyhuoneessa kasvaa home ja te kehotatte tuulettamaan. Uskomatonta ylenkatsetta.|Vuokra nousee mut hissi on ollu rikki jouluista asti, mitä helvettiä
Te annatte vanhusten kiivetä viidenteen kerrokseen ja hymyilette päälle.|Vakuutus on näköjään vain sitä varten, että te keräätte maksut ja keksitte syyn olla maksamatta.
Hylkäsitte korvauksen jollain pikkupräntillä, arvasinhan minä. Rosvojoukko.|Etsikää joku toinen hölmö joka maksaa teille.|En maksa senttiäkään.|Tätä laskua en maksa, viekää vaikka ulosottoon.
Oikeesti hei ihan paska mesta, en suosittele ees pahimmalle vihamiehelle|Sali on likainen, laitteet rikki ja jäsenmaksu nousi. Naurettavaa touhua.|En pääse eroon teidän jäsenyydestä vaikka mitä tekisi, tää on joku ansa.
Irtisanominen on tehty tahallaan mahdottomaksi. Likaista peliä.|Mitä vaikeaa siinä on, että toimittaa sen mitä on tilattu?!|Tilasin sängyn, sain patjansuojuksen. Oletteko te kännissä siellä varastolla?
Kuukausi odotusta ja laatikossa oli rikkinäinen lamppu. Arvatkaa ottaako päähän.|Ottaa niin aivoon tää teidän säätö|Mä räjähdän kohta|Nyt riitti.|Mitta on täynnä.|Tää oli tässä. Moro.|Pitäkää tunkkinne.|Hyvästi, ja ikinä en palaa.
Häpeäisitte.|Ei oo todellista...... taas sama virhe, montako kertaa pitää sanoa!!!!|MIKSI TÄMÄ EI TOIMI VIELÄKÄÄN|LOPETTAKAA LASKUTTAMINEN|miten voi olla näin huono firma oikeesti miten
Tästä botista nyt ei ole kuin haittaa, jankuttaa samaa paskaa.|Tyhmä kone, et sinä mitään osaa.|botti on ihan perseestä|Turpa kiinni botti|Onpas tehty surkea tekoäly, näilläkö rahoilla mun kuukausimaksut menee
Jumalauta ku mää suutuin, taas on rahat menny kahteen kertaan|Kyllä nyt ketuttaa niin jotta, teijän touhu on ihan perseellään!|Voi tavaton ko tämä on kehnoa, hävettäis teijän sijassa.
Em mää ol ikän nähny näi kelvotont palvelu, hyi.|Ny o kyl kumma konsti ko ei yhtä lasku saara oikke, mää kyl suutun.|tosi huono firma minä en koskaan enää osta täältä te valehtelija
Minä maksaa ja te ei tekee mitään, tämä on varas!|Taloyhtiön kaikki asukkaat on yhtä vihaisia kuin minä, varautukaa.|Kerron jokaiselle tutulleni, millainen yritys olette.
Kilpailijalla sama asia hoitui vartissa. Teillä kestää vuosi. Miettikää.|Katsotaan mitä tietosuojavaltuutettu sanoo siitä, että lähetitte paperini naapurille.|Te vuodatitte mun tiedot ja kehtaatte sanoa ettei se oo vakavaa??
Kaupunki ei ole aurannut katua viikkoon, verot kyllä kelpaavat.|Hoitopaikkaa ei tullut ja päätös myöhässä kaksi kuukautta, kantelu lähtee aluehallintovirastoon.|Väärää tietoa väärän tiedon perään. Tuhlasitte koko päiväni.
Viikko lomaa meni pilalle teidän takia, kuka sen korvaa?|Ylimielistä, laiskaa ja kallista – siinä teidän kolme arvoanne.|Älkää enää ikinä väittäkö että välitätte.|Onnittelut, menetitte juuri asiakkaan.|Säälittävää.
Tulipa taas todistettua että isoa firmaa ei tavallisen ihmisen rahat kiinnosta kuin sisäänpäin.
Ensin lupasitte että asentaja tulee kahdeksan ja kahdentoista välillä, otin palkatonta vapaata, istuin koko päivän kotona eikä ketään näkynyt, ja illalla tulee tekstiviesti että kävitte mutta en ollut paikalla. Päin naamaa valehtelua.
ei jumankauta taas sama homma joka kuukausi maksan ja joka kuukausi tulee perintäkirje ootteko te ihan tyhmiä vai teettekö te tän kiusalla
`,
  neither: `
Mihin aikaan asiakaspalvelunne aukeaa lauantaina?|Mikä on asiakaspalvelun puhelinnumero? Laitan sen talteen lomaa varten.|Paljonko maksaa soittaa asiakaspalvelunumeroonne?|Onko puhelinpalvelu auki juhannusaattona?
Monelta konttori menee kiinni perjantaisin?|Pitääkö konttorille varata aika, jos tuon vain paperit?|Miten vaihdan yhteyshenkilön tiedot yrityksemme tilille?|Yhteyshenkilömme on jatkossa Leena Koski, päivitän hänen numeronsa minne?
Missä kohtaa profiilia muutan puhelinnumeroni?|Puhelinnumeroni on vaihtunut, uusi on 040 123 4567.|Kuinka laitan soitonsiirron päälle?|soitonsiirto pois, mikä koodi|Mitä eroa on puhepaketilla ja rajattomalla puheella?
Sisältyykö ulkomaanpuhelut liittymään?|Montako minuuttia puheaikaa mulla on jäljellä|Mihin aikaan asentaja tulee huomenna?|Soittaako asentaja ennen kuin tulee?|Teknikko kävi eilen ja netti toimii nyt.
Tarvitseeko minun olla kotona, kun mittarinvaihtaja käy?|Onko teillä avoimia työpaikkoja asiakaspalvelussa?|Haen teille kesätöihin asiakaspalvelijaksi, mihin lähetän hakemuksen?
Millainen koulutus teillä vaaditaan asiakasneuvojalta?|Mikä on henkilöstöosaston sähköpostiosoite?|Henkilöstöetu: saako siitä alennusta vuosimaksusta?|Miten henkilöauton liikennevakuutus siirretään uudelle omistajalle?
Montako henkilöä vakuutus kattaa?|Paljonko henkilöauto maksaa lautalla edestakaisin?|Voiko henkilökortilla tunnistautua noudossa?|Tarvitseeko paketin noudossa henkilöllisyystodistusta?
Voiko toinen ihminen hakea pakettini valtakirjalla?|Kuinka monta ihmistä samaan aikaan mahtuu ryhmätunnille?|Mikä on henkilötunnuksen loppuosa lomakkeessa, pakollinen vai ei?
Teenkö reklamaation samalla lomakkeella kuin palautuksen?|Miten pitkä on reklamaatioaika verkkokauppaostoksissa?|Missä näen reklamaationi tilan?|Mistä löytyy valituslomake vakuutuspäätökseen?
Mitä tarkoittaa "asiakkaan valitusoikeus" ehdoissa?|Miten teen kuluttajariitalautakunnalle hakemuksen, onko teillä siihen ohjetta?|Toimittaako kuljettaja paketin ovelle asti?|Jättääkö kuriiri paketin naapurille jos en ole kotona?
Lähetti soitti ovikelloa mutta olin suihkussa, mistä noudan paketin nyt?|Robotti-imurin suodatin pitäisi vaihtaa, myyttekö niitä erikseen?|Sopiiko tämä robotti-imuri korkealle matolle?
robottiruohonleikkurin rajalanka poikki, mitä tehdä|Onko robottileikkurilla takuuta kaksi vai kolme vuotta?|Mistä saan chat-keskustelun talteen itselleni?|Säilyttääkö järjestelmä chattihistorian?
Voiko tämän keskustelun lähettää sähköpostiini?|Kirjasin sovelluksessa soittopyynnön vahingossa, miten perun sen?|Perun eilisen soittopyynnön, asia ratkesi jo.|Teidän ei tarvitse soittaa, löysin vastauksen.
Ei tarvii soitella, maksoin jo.|Älkää soittako, lähettäkää lasku sähköpostiin.|Miten saan puhelinmyynnin kiellettyä?|En halua markkinointipuheluita, mistä kytken ne pois?
Minulle soitettiin numerosta 09 1234 567, onko se teidän numeronne?|Sain puhelun pankin nimissä, mistä tunnistan huijauspuhelun?|Asiakaspalvelija sanoi että hyvitys tulee kahdessa viikossa, mistä näen sen?
Juttelin jo teidän Mikan kanssa ja hän hoiti asian, halusin vain kysyä milloin muutos astuu voimaan.|Asiakaspalvelijanne oli eilen tosi ystävällinen, mihin voin jättää palautetta hänestä?
Kiitokset asiakaspalvelija Sarille, asia tuli kuntoon, jäi vain epäselväksi eräpäivä.|Vaimoni soitti teille aamulla, onko osoite nyt päivitetty?|Poikani haluaa oman liittymän, mistä iästä lähtien sen saa?
Isännöitsijä pyysi minulta todistusta sähkösopimuksesta, mistä sen saan?|Mikä on talonmiehen puhelinnumero öisin?|Kuka on meidän talon isännöitsijä?|Huoltomies kävi mut jätti oven auki, onko lisäavaimia saatavilla?
Kiinteistövälittäjä tarvitsee energiatodistuksen, mistä tilaan sen?|Välittäjä pyytää vuokratodistusta, löytyykö se sivuilta?|Tarvitseeko matkatoimiston virkailija passini kopion?
Olen matkatoimistossa töissä, saako agentti provision junalipuista?|Saako edunvalvoja käyttää tilin verkkopankkia?|Miten annan valtuutuksen toiselle henkilölle hoitaa asioitani?|Voiko tilillä olla kaksi käyttöoikeutettua ihmistä?
Mitä toisen henkilön lisääminen lainaan maksaa?|Hei, miten ihmeessä tuo alennuskoodi syötetään?|Olipa kylmä aamu! Milloin kaukolämpö kytketään päälle?|Olenpa hölmö, unohdin salasanan taas. Miten se vaihdetaan?
Harmi kun sataa, onko ulkokuntosali auki silti?|Hitsi, laitoin väärän osoitteen tilaukseen, voiko sen muuttaa?|Mä sähläsin ja tilasin kaks samaa, miten perun toisen?|äh kirjotin väärin, tarkotin laskua 4411
Myöhästyin omasta syystä ajasta, perittiinkö siitä maksu?|Miten siirrän lääkäriaikani ensi viikolle?|Onko hoitajan vastaanotolle lähetepakko?|Tarvitsenko ajan lääkärille vai hoitajalle reseptin uusimista varten?
Voinko valita naislääkärin ajanvarauksessa?|Paljonko puhelinaika lääkärille maksaa?|Kuinka pitkä etävastaanotto on, ja toimiiko se puhelimella?|Näkyykö lääkärin soittoaika OmaKannassa?
Lääkäri soitti ja sanoi että resepti on uusittu, missä apteekissa se on?|Personal trainer -paketti, mitä se sisältää?|Saako PT:n vaihtaa kesken jakson?|Onko salilla henkilökuntaa iltaisin?
Pääseekö salille kun henkilökunta on poissa?|Kuuluuko jäsenyyteen kaveripassi?|Miten siirrän jäsenyyden toiselle ihmiselle?|Miten siirrän puhelinnumeron toiselta operaattorilta teille?|Onko operaattorin vaihto maksuton?
Mikä operaattori käyttää teidän verkkoa?|Siirrä 50 euroa säästötilille, onnistuuko se sovelluksessa?|Voiko liittymän siirtää puolison nimiin?|Yhdistetäänkö kaksi laskua samaan kirjeeseen?
Miten yhdistän kaksi tiliä samaan sovellukseen?|miten yhistän kellon puhelimeen|Ei saa yhteyttä wifiin, valot palaa vihreänä|Yhteys katkeilee iltaisin, mitä kannattaa kokeilla?
Ottaako tämä reititin yhteyden automaattisesti 5G:hen?|Missä näkee kuka on kirjautunut tililleni?|Kenelle osoitan irtisanomiskirjeen?|Kuka maksaa kotiinkuljetuksen, jos palautan tuotteen?|Kuka teidän yrityksen omistaa?
Kuka myöntää asumistukea?|Mitä esimieheni pitää allekirjoittaa työsuhdematkalippua varten?|Esimieheni tarvitsee kuitin, jossa on y-tunnus, mistä sen saa?|Johtajan nimi vaihtuu yritystilillämme, mitä papereita tarvitaan?
Pomo kysyy onko teillä yritysalennusta yli 20 lipusta|Onko tuo ihmisoikeusjärjestön lahjoitustili teidän pankissa?|Millaiset ihmiset saavat eläkeläisalennuksen?|Mitä elävää musiikkia kesätapahtumassa on?
Näkyykö Liigan peli livenä teidän kanavapaketissa?|Live-seuranta näyttää että bussi on myöhässä, pitääkö se paikkansa?|Onko teillä oikeita myymälöitä vai vain verkkokauppa?|Onko muistutuslasku ihan oikea teiltä tullut lasku?
Soittoäänen vaihto, mistä se löytyy asetuksista?|Puheviestin kuuntelu maksaa paljonko?|Vastaaja pois käytöstä miten|Mikä on vastaajan numero?|Saako saldokyselyn tehtyä tekstiviestillä?
Saako laskun paperisena, äitini ei käytä nettiä?|Vanhempani on 85 ja tarvitsee helpon puhelimen, mitä suosittelette?|Onko ikäihmisille omia liittymiä?|Onko sovelluksessa suurempi tekstikoko heikkonäköisille?
Saako palvelua ruotsiksi kirjastossa?|Millä kielillä terveysaseman lomakkeet ovat saatavilla?|mikä tarkoittaa sana eräpäivä|Minä haluan tietää milloin minun paketti tulee.|Miten maksan lasku, minulla ei ole verkkopankki?
Hei minä muutan uusi asunto, miten saan sähkö?|Miten ilmoittaudun neuvojan pitämälle kurssille?|Onko energianeuvojan luento maksuton?|Koska nuohooja tulee meidän kadulle?|Mis kohtaa Turu satamas o teijä noutopist?
Mil se posti mahta tul huomen?|Mitenkä sen sähkösopimuksen voipi siirtää uuteen ossoitteeseen?|Mitenkä mie tuon laskun suan eräpäivee siirrettyä?|Koskahan tuo netti tullee tänne kuntoon, onko häiriötä Iisalmessa?
meneeks hsl lippu viel läpi jos vaihtaa ratikkaan|Maksaaks duunipaikan vaihto jotain matkakortilla?|paljo liittymä maksaa jos on opiskelija|Kuljettaja ei hyväksynyt lippua puhelimesta, oliko siinä jokin vika?
Löytyikö bussista 550 musta reppu eilen illalla?|Saako kuljettajalta ostaa lipun käteisellä?|Onko avustajalle ilmainen matka pyörätuoliasiakkaan kanssa?|Tarvitsen saattajan junaan pyörätuolin takia, mistä palvelun varaa?
Soitan teille myöhemmin itse, kiitos, mutta kertokaa mikä on asiakasnumeroni muoto?|Mulla on puhelinaika teille keskiviikkona klo 10, voiko sen siirtää?|Siirtäisin pankkitapaamiseni ensi viikolta seuraavalle, missä se tehdään?
Mitä papereita otan mukaan lainaneuvotteluun?|Mitä asiakirjoja tarvitsen kun tulen tapaamaan neuvojaa perjantaina?|Onko tapaaminen virkailijan kanssa maksullinen?|Paljonko perunkirjoitus maksaa lakimiehellänne?
Kattaako oikeusturvavakuutus asianajajan kulut?|Korvaako vakuutus jos toinen ihminen rikkoo puhelimeni?|Naapuri on vihainen koiran haukunnasta, mitä järjestyssäännöissä sanotaan?
Naapurin asiakkaat pysäköivät paikallani, kenen vastuulla valvonta on?|Kolmas ihminen näkyy laskun maksajana, miten poistan hänet?|Kirjeessä pyydettiin ottamaan yhteyttä 14 päivän sisällä, koskeeko se myös sähköistä vastausta?
Sain viestin "yritimme tavoittaa sinua", mistä se johtuu?|Minulle jäi vastaamaton puhelu teidän numerosta, mitä asiaa se koski?|Missä tallennetaan asiakaspalvelupuhelut ja kauanko?|Nauhoitetaanko puhelut?
Vastaatteko sähköposteihin viikonloppuna?|Kuinka nopeasti lomakkeisiin yleensä vastataan?|Mikä on chatin vasteaika arkisin?|Asiakaspalautekysely tuli sähköpostiin, onko linkki turvallinen?
Haluaisin antaa viisi tähteä asentajalle, missä arvio tehdään?|Mikä on kunnanjohtajan nimi?|Kenelle lähetän poissaoloilmoituksen päiväkodissa?|Koska uusi päiväkodin johtaja aloittaa?
Milloin sosiaalityöntekijä tulee kotikäynnille, aika katosi kalenterista?|Saako omaishoitaja pysäköidä invapaikalle?|henkilöluottojen korko tänään?|Henkilöasiakkaan ja yritysasiakkaan hinnasto, missä erot?
Milloin ihmisten paljon kehuma kesätarjous loppuu?|Ihmettelen vain, miksi lasku on tänä kuussa kaksi euroa isompi?|Vähän harmittaa että väri ei ollut sama kuin kuvassa, miten palautus tehdään?
Ei kiirettä, mutta milloin palautettu raha yleensä näkyy tilillä?|En ole vihainen, kysyn vain miksi toimitus viivästyi päivällä.|Kuka tahansa voi ostaa lahjakortin vai pitääkö olla jäsen?
Onko tekoälyavustaja mukana uudessa puhelinmallissa?|Voiko ruokakaupan toimitusrobotti tulla Lauttasaareen?|Onko botin antama tieto aukioloajoista sama kuin verkkosivuilla?|Mistä kytken chat-ikkunan ilmoitusäänen pois?
Laitteessa on puheohjaus, ymmärtääkö se suomea?|Miten saan hätänumeron soittamisen estettyä lapsen kellosta?|Missä kohtaa vahinkoilmoitusta ilmoitan toisen osapuolen yhteystiedot?
Todistajan nimi puuttuu vahinkoilmoituksesta, lisäänkö sen jälkikäteen?|Vahinkotarkastaja tulee tiistaina, pitääkö vesi olla suljettuna?|Montako yhteyshenkilöä taloyhtiö voi ilmoittaa?|Mistä löydän asiakasnumeroni?
Riittääkö että lähetän valokuvan, vai pitääkö tuote tuoda näytille myymälään?|Saako puhelimitse tehdyn tilauksen perua 14 päivän sisällä?|Onko myyjällä velvollisuus kertoa sopimuksen kestosta?
Äänestin yhtiökokouksessa etänä, näkyykö edustajan nimi pöytäkirjassa?|Missä näkyy, kuka on yrityksemme asiakasvastaava?
Hei! Muutan kuun vaihteessa kaksioon ja otan nykyisen netin mukaan, teidän mukava myyjä kertoi jo hinnat puhelimessa, mutta unohdin kysyä pitääkö reititin palauttaa vai saanko pitää sen.
moi mulla ois semmonen ku tilasin kaverille lahjan ja se menee väärälle ihmiselle jos en vaihda nimee pakettiin ni mistä se vaihetaan|moi|Hei!|Hyvää huomenta|Päivää taloon|terve terve|Moikka, mitä kuuluu?|iltaa|No morjens
Moro nääs|Heissulivei|Hei vaan ja hyvää alkanutta viikkoa|haloo haloo, testi|testi|testataan vähän tätä|asdf|Kiitos!|kiitti|kiitoksia paljon avusta|Suurkiitos, tämä selvensi asian.|Tuhannet kiitokset|Kiitos samoin|ok|okei|Selvä.
selvä homma, näin tehdään|Joo ymmärsin|juu|Jep jep|Aa niin tietty|Ahaa, no nyt tajusin|hyvä|Hyvä juttu|No sehän kävi helposti!|Mahtavaa :)|Loistavaa, kiitos ja kumarrus|Oletko robotti?|ootko sä botti vai ihminen|Kuka sinä olet?
Mikä sun nimi on|Mitä sä osaat tehdä?|Osaatko suomea?|Kerro vitsi|Oletpa sinä fiksu|Hyvin toimii tämä chatti, kehut tekijöille|Aika näppärä palvelu teillä|sä oot paras|Nukutko sinä koskaan?|Minkä ikäinen olet?
Hauskaa päivänjatkoa!|Hei hei|moikka|Näkemiin|Hyvää viikonloppua sinne|Hyvää joulua koko väelle|Öitä|Palataan asiaan|Ei muuta tällä kertaa, kiitos|Se oli siinä, kiitti ja moi|😊👍|Ei hätää, ei mul muuta|hyvvee päivee
Mitäs sinne, kaikki hyvin täällä päässä|No moro moro, tulin vaan moikkaan
`,
} as const;

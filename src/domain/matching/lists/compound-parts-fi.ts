/** Words that Finnish compounds are commonly made of. */
export const compoundPartsFi = `
  lasku maksu sopimus hinta sähkö palvelu numero osoite aika päivä vuosi viikko kauppa verkko tili kortti tunnus
  tilaus toimitus palautus vaihto takuu tuote koko asiakas henkilö puhelin lahja koodi muutto mittari lukema kulutus
  siirto perus asunto talo mökki yhtiö yritys suora paperi pankki käyttö käyttäjä salasana tieto suoja turva kirja
  kirje jäsen etu kanta bonus piste seuranta paketti lähetys kuljetus kulu kulut kerros ovi avain auto lataus laite
  virta katko häiriö ilmoitus hakemus valitus reklamaatio peruutus irtisanomis irtisanominen määrä raja arvio tasaus
  erä eräpäivä muistutus perintä lisä ennakko loppu alku kausi kesä talvi tunti viikonloppu arki pyhä juhla joulu työ
  tila varaus ajan loma matka juna lippu kuitti todistus vero alv hyvitys korvaus vakuutus vahinko omaisuus maa kunta
  kaupunki alue katu kylä kerrostalo omakoti rivi lämpö lämmitys vesi kauko aurinko paneeli tuuli ydin voima pörssi
  spot kiinteä aikainen toistaiseksi voimassa uusiutuva hiili päästö ympäristö vihreä kotimaa ulkomaa ulko maan sisä
  suomi kieli neuvonta tuki chat opas ohje video kuva sivu sovellus ohjelma laskutus laskenta hinnasto lista valikoima
  vaate kenkä paita takki housu väri malli merkki sarja osa varaosa huolto korjaus asennus kotiin toimipiste myymälä
  varasto saldo saatavuus ennakkotilaus kampanja tarjous kilpailu arvonta some media yhteys yhteystieto henkilötunnus
  syntymä nimi omistaja vaihdos haltija kuolin pesä perikunta edunvalvoja valtuutus valta allekirjoitus vahvistus
  tunnistautuminen kirjautuminen rekisteröinti rekisteri seloste arvostelu kysely kokemus laatu testi näyte koe mitta
  taulukko kasvatus ruoka lääke resepti ajanvaraus kunto jakelu kaapeli liittymä pää sulake kaavio työmaa urakka
  urakoitsija tekniikka teknikko asentaja kirjautumis oikeus lupa päätös hakija lapsi nuori opiskelija eläke senior
  perhe aamu aita ala alennus ammatti ansio apu arkisto armo asema asetus asia asiakirja astia asukas asuin asumis
  auki aukiolo autopaikka biojäte edustus edunvalvonta eläin ehto ehdot ennakkomaksu erittely esite esittely esteetön
  etä etukortti haku hallinta hammas hana harrastus harjoittelu hätä hoito hotelli huijaus huone huoneisto huonekalu
  hyväksyntä häiriöilmoitus hälytys ikä ilma ilta irtain irtisanomisaika isännöinti isännöitsijä jakaja jalka jonotus
  juoma jäte jäsenyys jääkaappi kaappi kahvi kaluste kamera kanava kassa katto katsastus kattila keittiö kellari kello
  keskus kerta kertomus kielto kierrätys kiinteistö kirjasto kirjain kirjaamo kohde kohta kone kokous konttori korko
  korotus korttimaksu koti kotitalous koulu kunnossapito kuntosali kuivaus kulku kulttuuri kuluttaja kuormitus
  kuukausi kuvaus kylmä kylpy käsittely käynti käyttöehto käyttöönotto laajakaista laatikko laina laituri lainaus laki
  langaton lasi lasten lattia lehti leike leikkaus lemmikki lento liike liikenne liittymis linja loki lokero lomake
  loppusiivous lukko luokka luotto luovutus lupaus luukku luottokortti lämpötila lähtö lääkäri maahan maanantai makuu
  maksimi maksuaika maksuhäiriö maksukortti maksusuunnitelma maksutapa maku markkinointi matkapuhelin melu merkintä
  metsä mobiili moottori museo musiikki myynti myöhästymis naapuri netti nopeus nouto noutopiste näyttö ohjaus
  ohjelmisto oikaisu olo omavastuu opinto opintotuki osake osoitteen osto osamaksu pakastin paikka paino pakkaus
  palaute palautusoikeus palkka palo pankkitunnus parkki parveke pesu pesutupa pesukone piha pika pinta poisto polku
  polkupyörä potilas posti postilaatikko puhelu puhdistus puisto purku puutarha pyykki pyyntö pyörä päivystys päivitys
  pääsy raha rahoitus rakennus rasti ravintola reititin remontti retki roska rikos ruutu ryhmä saapumis sairas sairaus
  sali salkku sana sarjoitus sauna seinä selvitys siivous siirtymä silta sisältö sivusto sopimusehto suihku suojaus
  suoritus suosittelu suunnitelma syy syöttö säilytys sähköauto sähköposti sääntö taksa talkkari talletus tallenne
  tapa tapaturma tapahtuma tarkastus tarkistus tarra tariffi taksi taulu tekninen teksti tekstiviesti televisio
  terveys testaus tie tietokone tietopyyntö tietoturva tiedosto tiketti toimi toiminta toiminto toimisto toivomus
  treeni tukku tunnistus tuntihinta tuomio turvallisuus tyhjennys tyyppi työkalu työnantaja työttömyys täydennys uutis
  vaali vaihde vakio vakuus valinta valo valvonta vara varmenne varmuus vartio vastaus vastaava vastuu vesivahinko
  viesti viivästys viitenumero vika vikailmoitus vuokra vuokralainen vuokrasopimus vuoro vuosimaksu vuoto väli välitys
  väylä yhtiökokous ylläpito yllätys ylä yö äiti ääni äitiys
`;

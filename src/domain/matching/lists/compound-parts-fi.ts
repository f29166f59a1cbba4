/** Words that Finnish compounds are commonly made of. */
export const compoundPartsFi = `
  lasku maksu sopimus hinta sähkö posti palvelu numero osoite aika päivä kuukausi vuosi viikko kauppa verkko netti
  tili kortti tunnus sana tilaus toimitus palautus vaihto takuu tuote koko asiakas henkilö puhelin lahja alennus koodi
  muutto mittari lukema kulutus siirto perus vuokra asunto talo koti mökki yhtiö yritys suora paperi raha pankki
  käyttö käyttäjä salasana tieto suoja turva kirja kirje uutis jäsen etu kanta bonus piste nouto seuranta paketti
  lähetys kuljetus kulu kulut kerros ovi avain auto lataus asema laite virta katko vika häiriö ilmoitus lomake hakemus
  valitus reklamaatio peruutus irtisanomis irtisanominen määrä raja arvio tasaus erä eräpäivä muistutus perintä lisä
  ennakko loppu alku kausi kesä talvi yö tunti viikonloppu arki pyhä juhla joulu työ paikka tila varaus ajan loma
  matka lento juna lippu kuitti todistus vero alv hyvitys korvaus vakuutus vahinko omaisuus maa kunta kaupunki alue
  katu kylä kerrostalo omakoti rivi lämpö lämmitys vesi kauko aurinko paneeli tuuli ydin voima pörssi spot kiinteä
  aikainen toistaiseksi voimassa uusiutuva hiili päästö ympäristö vihreä kotimaa ulkomaa ulko maan sisä suomi kieli
  neuvonta tuki chat opas ohje video kuva sivu sivusto sovellus ohjelma laskutus laskenta hinnasto lista valikoima
  vaate kenkä paita takki housu väri malli merkki sarja osa varaosa huolto korjaus asennus kotiin toimipiste myymälä
  varasto saldo saatavuus ennakkotilaus kampanja tarjous kilpailu arvonta some media yhteys yhteystieto henkilötunnus
  syntymä nimi omistaja vaihdos haltija kuolin pesä perikunta edunvalvoja valtuutus valta allekirjoitus vahvistus
  tunnistautuminen kirjautuminen rekisteröinti rekisteri seloste palaute arvostelu kysely kokemus laatu testi näyte
  koe mitta taulukko kasvatus ruoka lääke resepti ajanvaraus kunto jakelu kaapeli liittymä pää sulake kaavio työmaa
  urakka urakoitsija tekniikka teknikko asentaja kirjautumis oikeus lupa päätös hakija lapsi nuori opiskelija eläke
  senior perhe ryhmä
`;

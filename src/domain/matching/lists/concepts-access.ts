/** Matters of logging in, devices, messages and personal data. */
export const accessConcepts = `
  login: kirjaud* kirjautu* tunnuks* tunnus* tunnist* pankkitunnu* logga* inlogg* login* log signin sign bankid
    authentic* sisaankir* salasa* kayttajatun* kayttajanim* losenor* losen anvandarnam* varmenne* mobiilivarm*
    pinkood* pin username* passw*
  account: tili* kayttajatil* account* profiil* profil* kontot konton kontona kontouppgift* kundkont* asiakastil* acct
    konto
  app: sovellu* appar app apps appen ohjelma* mobiilisov* mobilapp* application applications applikaat*
  web: verkkosivu* sivu* hemsid* webb* sajt* website* site page pages verkossa verkosta verkkopalv* asiakassiv* natet
    natbutik* natsid* online portal* portaal* minasidor
  email: sahkopost* epost* mejl* email* mail mails
  notwork: toimi toimita toimiva fungera* funkar works working work toimii toimiiko toimivat toiminut toimimaton
    pelita pelitta* funka funkat krasch* hanger hanga tilttaa tiltti load loads loading
  service: asiakaspalv* palvelu* kundtjanst* kundservice* support helpdesk
  privacy: tietosuoj* henkilotie* gdpr rekisterisel* integritet* personuppgift* privacy tietopyyn* dataskydd*
    personregist* henkilorekist*
  delete: poist* radera* delete* remov* erase havit* tabort utplana* wipe wiped deleting deletion
  news: uutiskirj* nyhetsbrev* newsletter*
  info: tiedot tieto* tiedon info* uppgift* details
  verify: tarkist* tarkast* katso* nahda naen kontroller* se check* view see
  number: numero* nummer* number*
  name: nimi nime* namn* name
  document: lomake* lomakk* pdf dokument* tuloste* blankett* form forms document* print liite liitteen liitteeks*
    tiedosto* bilaga bilagan bilagor utskrift* attachment* file files printed printout asiakirj*
  identity: henkilollis* henkilotod* henkkar* papereill* ajokor* passi passin passia passilla identite* legitim* legg
    leg korkort* idbevis* idkort* identification identity licence license passport* id
  internet: netti* laajakais* valokuit* wifi* wlan* langaton* langattom* modeem* reitit* bredban* fiber* tradlos*
    internet* broadband* router* modem* wireless verkko verkon verkkoyhte*
  phone: kannyk* alypuhel* mobiltelef* mobilnum* mobilen mobil puhelinnum* telefonnum* smartphone* cellphone* mobile
    puhelin puhelime*
  device: laite laitte* apparat* device* gadget*
  computer: tietokon* kannettav* lappar* dator* laptop* computer* pc
  notification: ilmoitusasetu* saapumisilm* notis notisen notiser* aviser* pushnot* notification* alert*
  settings: asetus asetuk* installning* setting*
  ads: mainos* mainon* suoramarkk* markkinoin* reklam reklamen reklamutskick* marknadsfor* roskapost* skrappost*
    advert* ads marketing spam
  picture: kuva kuvan kuvia kuvat valokuv* bild bilder bilden foto foton photo* picture* image*
  print: tulosta* tulosti* printer* printta* skrivar* utskriv* print printing printed
  sms: sms tekstiviest* textmedd* text texts
  chat: chat chatti chatin chatissa chatt chatten livechat
  scan: skann* scan scanning scanner scanned
  sim: sim simkort* esim roaming
`;

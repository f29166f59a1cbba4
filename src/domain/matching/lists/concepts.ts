/**
 * Matters of customer service, each with its words in Finnish, Swedish and English, without dots; a star stands for any
 * ending. Written from general knowledge.
 */
export const concepts = `
  bill: lasku* faktura* fakturor* invoice* bill bills billing billed
  pay: maks* suoritus* betal* inbetal* pay pays payment* paying paid
  price: hinta* hinna* hinno* kustan* kulut taksa* tariff* pris priset priser prislist* kosta* kostnad* price* pricing
    cost costs fee fees charge charges avgift*
  contract: sopimu* avtal* kontrakt* contract* agreement* subscription* prenumer*
  cancel: peruut* peruu* peru perua irtisan* irtisanom* lopett* lopeta* paatt* paata* purka* uppsag* avbestall*
    avsluta* avbryt* angra* cancel* terminat* quit unsubscrib*
  change: muut* vaiht* vaihd* paivitt* paivita* andra* andring* byta* byte* change* changing switch* updat* modify
    edit
  move: muutto* muuton muutan muutta* muutamme flytt* move moving moved relocat*
  delivery: toimitu* toimitt* toimite* toimita* kulje* kuljetu* lahety* lahet* paket* leveran* leverer* frakt* skicka*
    paket* deliver* ship* shipping shipment* parcel* package* courier* dispatch*
  track: seurant* seuraa* seurata spara* sparning* track* tracking
  return: palaut* retur* return* skicka tillbaka
  refund: hyvit* palautuksen raha rahat rahani aterbetal* pengar refund* reimburs* moneyback
  exchange: vaihto* vaihta* vaihd* byta* byte* exchang* swap* replac*
  login: kirjaud* kirjautu* tunnuks* tunnus* tunnist* pankkitunnu* salasan* losenord* logga* inlogg* login* log signin
    sign password* bankid authentic*
  account: tili* tilin kayttajatil* konto* account* profiil* profil*
  app: sovellu* appar app apps appen application* ohjelma*
  web: verkkosivu* sivusto* sivu* sivuil* hemsid* webb* sajt* website* site page pages
  hours: aukiolo* auki avoinna suljet* kiinni oppet* oppettid* stang* hours open opening opens closed closing aukea*
  address: osoit* osote* adress* address*
  where: sijain* sijait* toimipist* myymal* liike liikkeen butik* store stores location* branch*
  contact: yhtey* soitt* soita* puhelin* puhelim* kontakt* ring* telefon* samtal* contact* phone* call calling numero*
  email: sahkopost* epost* mejl* email* mail mails
  delay: viivast* myohas* myoha* odot* odott* drojer forsena* vant* wait* delay* late overdue
  duration: kest* kauan kauanko toimitusai* lang lange duration long
  start: alka* alku* aloit* kaynnist* voimaan borja* start* begin* activat* aktivo*
  end: loppu* paattyy paattyy paatty* umpeu* vanhen* slut* upphor* end ends ending expir*
  due: erapaiv* eraant* erapv forfall* due duedate
  reminder: muistutu* maksumuistutu* karhu* paminn* remind*
  collection: perinta* perinna* perintat* ulosot* inkasso* kronofog* collection debt*
  extension: lisaaik* maksuaik* maksujarjest* maksusuun* lykka* osamaks* eriss* erissa era* anstand* delbetal*
    uppskov* avbetal* instal* postpon* extension defer*
  discount: alennu* tarjou* kampan* alekood* etu edut etuja rabat* erbjud* discount* offer* coupon* promo* voucher*
    deal deals code
  giftcard: lahjakort* lahja* presentkort* giftcard* gift gifts
  order: tilau* tilat* tilaa* tilasi* tilann* osto* osta* ostin hankk* hanki* bestall* kop kopa kopt kopte order* buy*
    bought purchas*
  broken: rikki* rikkou* hajos* hajon* hajal* vika* viall* vikoj* vian viast* virhe* epakunt* defekt* trasig* sonder*
    fel felaktig* broke* broken* damag* fault* defect* error* crash* bug
  notwork: toimi toimita toimiva fungera* funkar works working work
  complaint: reklam* valitu* valitt* klag* complain*
  warranty: takuu* garanti* warrant* guarantee*
  size: koko* koon kokoa mitta* mitat mitoi* storlek* size* sizing fit
  stock: varasto* saatav* lager* stock* availab* tillgang*
  install: asenn* asent* install* monter* setup
  meter: mittari* matare* matar* meter meters
  reading: lukem* avlas* matarstall* reading readings
  consumption: kulut* kulutu* kayttomaar* forbruk* consum* usage
  power: sahko* virta virran elen elavtal* elnat* strom* electric* power
  outage: katko* katkok* sahkokatko* hairio* vikatilan* stromavbrot* avbrott* outage* blackout* disruption*
  heat: lamp* lammi* varme* heat*
  solar: aurinko* aurink* solcell* solpanel* solel* solar* panel*
  charging: lataus* lataa* lada* ladd* charg* charger*
  fixed: kiinte* maaraaik* fast fastpris fixed
  spot: porssi* spot* borspris* rorlig* tuntihin* hourly variable
  green: vihrea* ekolog* ymparis* uusiutu* hiili* paasto* paastot* miljo* gron* fornybar* klimat* green* renewab* eco*
    environment* carbon sustainab* kestava* vastuull* hallbar*
  service: asiakaspalv* palvelu* kundtjanst* kundservice* support helpdesk
  company: yrity* yritykse* foretag* compan* business*
  home: asunto* asunno* talo* koti* kodi* kotona mokki* moki* mokil* huoneist* lagenhet* bostad* hus huset stuga*
    sommarstug* apartment* house* home cottage*
  job: tyopaik* tyo toita rekry* duuni* hakemus* jobb* karriar* rekryter* job jobs career* vacanc* hiring
  privacy: tietosuoj* henkilotie* gdpr rekisterisel* integritet* personuppgift* privacy
  delete: poist* poisto* radera* delete* remov* erase
  death: kuol* kuolinp* menehty* vainaj* edesmen* dodsb* avlid* dod death deceased died
  news: uutiskirj* nyhetsbrev* newsletter*
  member: jasen* kantaasiak* bonus* pistee* piste medlem* poang* member* loyalty points
  student: opiskel* student*
  autopay: suoramaksu* elasku* laskutustapa* verkkolasku* autogiro* efaktura* paperilasku* direct debit einvoice
  card: kortti* korti* kort kortet visa mastercard card cards mobilepay klarna paypal swish
  receipt: kuitti* kuiti* kvitto* receipt*
  confirm: vahvist* todist* bekraft* intyg* confirm* certificate* proof
  missing: puuttu* puutu* kadon* katos* kato* havi* hukas* hukku* saknas* forsvun* tappat* missing* lost
  wrong: vaara* vaari* virheel* fel felaktig* wrong* incorrect mistake*
  double: kahdesti tupla* kahteen dubbel* dubbla twice double duplicate
  expensive: kallii* kallis* kova* korkea* suuri suuren iso ison noussut nousi nous* dyr* hog hogt hoga expens* high
    increas* higher
  cheap: halv* halp* edullis* billig* cheap* saast* spara* save saving
  estimate: arvio* uppskatt* estimat*
  choose: valita valits* valinta* valinnan sopivin suosit* valja valj* rekommend* choos* recommend* pick
  compare: vertai* vertaa* jamfor* compar*
  abroad: ulkomai* utomland* utland* abroad overseas international*
  pickup: nouto* nouta* nouda* noudan hamta* upphamt* pickup
  info: tiedot tieto* tiedon info* uppgift* information details
  connection: liittym* liity* liitta* anslut* connect*
  free: ilmai* maksuton* gratis kostnadsfri* free
  verify: tarkist* tarkast* katso* nahda naen kontroller* se check* view see
  number: numero* nummer* number*
  name: nimi nimen nime* namn* name
  person: ihmi* henkilo* manniska* person human agent
  possible: mahdol* onnistu* pysty* mojlig* possible
  product: tuote* tuott* tavara* produkt* vara varan product* item* goods
  security: turval* huija* huijau* petos* bedrag* sakerhet* scam* fraud* phish* secur*
  transfer: siirto* siirt* siirra* overfor* overlat* transfer*
  insurance: vakuut* forsakr* insur*
  tax: vero* alv skatt* moms* tax vat
  time: aika ajan ajat ajanvar* varata varaa* varau* tid tider boka* bokning* book* appointment* reserv*
  repair: korja* korjaus* huolt* huolla* reparer* reparation* service repair* maintenance fix
  own: omistaj* omistu* agare owner ownership
  rent: vuokra* hyra* hyr rent rental tenant*
  temporary: tilapai* valiaikai* tauko* tauolle keskeyt* tillfallig* paus* temporar* pause* suspend*
  spread: jaa jakaa jako split
  prepay: ennakko* forskott* prepay* advance
  history: historia* aiem* aikaisem* vanhat vanhoja tidigare historik* history previous past
  document: lomake* lomakk* pdf dokument* tuloste* blankett* form forms document* print
  guest: vieras* gast guest
  material: materia* kangas* material* fabric
  children: lapsi* lapse* lasten barn* child* kids
  summer: kesa* sommar* summer
  winter: talvi* talve* vinter* winter
`;

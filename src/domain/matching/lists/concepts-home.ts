/** Matters of the home, energy and housing. */
export const homeConcepts = `
  meter: mittari* matar* meter meters
  reading: lukem* avlas* matarstall* reading readings
  consumption: kulut* kayttomaar* forbruk* consum* usage
  power: sahko* virta virran elen elavtal* elnat* strom* electric* power
  outage: katko* sahkokatko* hairio* vikatilan* stromavbrot* avbrott* outage* blackout* disruption*
  heat: lammi* varme* heat* lampo* lammo* lampe* lampi*
  solar: aurink* solcell* solpanel* solel* solar* panel*
  charging: lataus* lataa* lada* ladd* charg*
  green: vihrea* ekolog* ymparis* uusiutu* hiili* paasto* miljo* gron* fornybar* klimat* green* renewab* eco*
    environment* carbon sustainab* kestava* vastuull* hallbar*
  home: asunto* asunno* talo* koti* kodi* kotona mokki* moki* huoneist* lagenhet* bostad* hus huset stuga* sommarstug*
    apartment* house* home cottage* yksio* kaksio* kolmio* rivitalo* kerrostalo* omakotit* egnahem* radhus* lya lyan
    villa villan villor flat flats residence* kamppa* kampan kampas*
  connection: liittym* liity* liitta* anslut* connect*
  repair: korja* huolt* huolla* reparer* reparation* service repair* maintenance fix kunnosta* fixa* laga lagas lagar
    lagat mend
  rent: vuokra* hyra* hyr rent rental tenant* hyresgast* hyresavt* uthyr* lease leasing
  summer: kesa* sommar* summer
  winter: talvi* talve* vinter* winter
  housekeeper: isannoits* huoltoyht* huoltomie* talonmie* talkkar* disponent* fastighetssk* gardskarl* vaktmast*
    caretaker* janitor* landlord*
  housing_company: taloyht* husbolag* bostadsaktieb* bostadsbol*
  key: avain* avaim* nyckel* nycklar* key keys fob
  door: ovi oven ovea oveen ovet ovesta ovella ovia dorr dorren dorrar* porten porttik* door doors gate
  lock: lukko lukon lukkoon lukot lukossa munalukko* riippuluk* sarjoit* hanglas* lock padlock*
  neighbour: naapur* seinanaap* ylakert* alakert* grann* neighbo*
  noise: meteli* metelo* melu melua melun meluaa mekkal* hairitse* hairitaan bilett* ovasen* oljud* buller* bullr*
    nois* loud* juhli* juhlat melut*
  water: vesi vetta veden vedet vesij* vesia vatten* water
  leak: vuoto* vuota* tippuu tippua lacka* lacker leak*
  plumbing: putki* putke* hana hanan hanat hanas* viemar* lavuaar* avlopp* kran kranen roret rormok* pipe* tap taps
    drain* faucet* plumb*
  appliance: jaakaap* kylmakaap* liesi lieden hella hellan uuni uunin pesukon* astianpes* kylskap* spis spisen ugn
    ugnen diskmaskin* tvattmaskin* fridge* refrigerat* oven stove* dishwasher*
  laundry: pesutup* pyykk* pyykin kuivaushuo* tvattstug* tvattid* torkrum* laundr* pesukon*
  sauna: sauna* lenkkisaun* bastu*
  parking: parkki* parkkee* pysakoi* autopaik* autohal* lammityspaik* tolppapaik* parker* bilplats* parking parked
  bicycle: pyora pyoran pyoraa pyorat polkupy* fillar* cykel* cyklar bicycle* bike bikes
  pet: lemmik* koira koiran koiraa koirat kissa kissan kissaa husdjur* hund hunden hundar katt katten katter pet pets
    dog dogs cat cats
  renovation: remont* maalata maalaa maalaus* tapet* porata poraus* poraam* renover* ommal* borra* renovat* paint*
    drill* wallpaper*
  waste: jate jatteet jatteen jatteid* jatteit* jateast* jatehuo* roska roskat roskia roskien roskis* roskakat*
    bioroska* biojat* kierrat* sopor soporna sopkarl* soprum* avfall* atervinn* waste trash rubbish garbage recycl*
    bin bins soptunn*
  cleaning: siivo* loppusiiv* muuttosiiv* puhdist* stada stadar stadning* flyttstad* clean*
  emergency: paivyst* hatanum* hatatila* kiireelli* jour jouren journum* nodnum* nodfall* akut akuut* bradsk*
    emergenc* urgent*
  cold: kylma kylmaa kylmassa kylman kylmat viilea* vetoa jaatav* kall kallt kalla kyligt cold chilly freezing
  light: valo valot valon valoa valai* lamppu* lampun lampa lampan lampor ljus ljuset belysn* light lights lighting
    lamp lamps bulb*
  furniture: huonekal* kaluste* sohva* sanky sangyn mobler* mobel* soffa* sang sangen furniture sofa couch
  sublet: alivuok* edelleenvu* andrahand* sublet*
  viewing: nayton naytot naytto* esittely* tutustu* visning* viewing*
  elevator: hissi hissin hissia hississa hiss hissen elevator*
  building: rakennu* byggnad* bygge* building buildings construction
  tv: televisio* tv teve kanava kanavat kanavapak* kanal kanalen kanaler channel channels
`;

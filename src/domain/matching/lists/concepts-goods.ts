/** Matters of goods and what becomes of them, from order to return. */
export const goodsConcepts = `
  delivery: toimitu* toimitt* toimite* toimita* kulje* leveran* leverer* deliver* ship* courier* hemleverans*
    kotiintoim* utdelning* utkorn*
  return: palaut* retur* skicka tillbaka tillbakaskick*
  exchange: vaihto* vaihta* vaihd* byta* byte* exchang* swap* replac*
  delay: viivast* myoha* odot* drojer forsena* vant* wait* delay* late overdue forsening* drojsmal* drojt drojde
    tarda*
  order: tilau* tilat* tilaa* tilasi* tilann* osto* osta* ostin hankk* hanki* bestall* kop kopa order* buy* bought
    purchas* tilaisin hommata hommas* kopt* inkop*
  broken: rikki* rikkou* hajos* hajon* hajal* vika* viall* vikoj* vian viast* virhe* epakunt* defekt* trasig* sonder*
    fel felaktig* broke* damag* fault* defect* error* crash* bug hajoa hajoaa sarky* sarkev* rikkoon* vaurio* sondrig*
    spruck* spricka* krossad* bust busted snapped smashed dead skada skador skadan skadeanm* transportskad*
    kuljetusvau*
  warranty: takuu* garanti* warrant* guarantee*
  size: koko* koon mitat mitoi* storlek* size* sizing fit mittoj* matt matten langd* bredd* hojd* pituu* levey*
    korkeus* dimension* measure* mitta mittaa mitan mittoih* mittasuh*
  stock: varasto* saatav* lager* stock* availab* tillgang* loppuunmy* slutsald* restnoter*
  install: asenn* asent* install* monter* setup
  confirm: vahvist* todist* bekraft* intyg* confirm* certificate* proof
  missing: puuttu* puutu* kadon* kato* havi* hukas* hukku* saknas* forsvun* tappat* missing* lost kadotta* kadoksis*
    hukata hukkas* hukannut forlora* borttapp* borta forsvann tappad* lose losing vanished disappear* mislaid
  wrong: vaara* vaari* virheel* fel felaktig* wrong* incorrect mistake*
  abroad: ulkomai* utomland* utland* abroad overseas international*
  product: tuote* tuott* tavara* produkt* vara varan product* item* goods tavaro* varor artikel* artiklar
  material: materia* kangas* fabric
  courier: bud budet budbil* chauffor* kuljettaj* kuski* lahetti* lahetin driver*
  locker: lokero* paketautomat* pakettiautom* pakettilok* luckan luckor fack facket locker* compartment*
  storage: sailyty* sailytet* sailyy forvar* storage
  weight: paino* painaa painav* raskas raskaa* vikt vikten maxvikt* vager vaga tung tungt tunga weigh* heavy kilo
    kilon kiloa kilot kilogram*
  packing: pakkaa* pakkau* pakata pakataan packa* packn* forpack* emballe* emballa* kartong* pahvilaat* bubbel*
    kuplamuov* packing packed cardboard*
  label: adresslapp* adresskort* fraktsed* klisterlapp* etikett* tarra* osoitekor* osoitelap* rahtikirj* pakettikor*
    lipuke* lipukk* label*
  permission: sallit* salliit* luvall* luvaton lupaa luvan luvat tillat* tillstand* allow* permit* permission*
  forbidden: kielle* kielto* kiello* forbjud* prohibit* forbidden banned
  found: loytotav* loytyn* loysi loysin loydett* hittegod* upphitt* hittat found
  steal: varastet* varkau* varas varkaat anastet* stulen stulna stulet stulit stold* stole stolen theft* thief
  arrive: perilla saapun* saavu* framme kommit ankomm* ankom ankomst* arriving
  food: ruoka ruuan ruoan maten livsmed* elintarv*
  guide: ohje ohjeet ohjeen ohjei* opas oppaan kayttoohj* anvisning* instruktion* bruksanvis* handledning* manual*
    instruct* guide* tutorial*
  parcel: paket* kolli kollit kollin kollinum* forsand* lahetyk* lahetys* parcel* package* pkg
  send: lahet* skicka* sanda sander sant sands avsand* postita* postitt* postitu* posta postar send sending sends sent
    dispatch*
  freight: frakt* rahti rahdin rahtia rahtikul* porto portot toimituskul* postikul* postimak* lahetyskul* freight
    postage
  origin: alkupera* ursprung* origin* tuotetaan producera* framstall* produced producing produces source sources
    generated
`;

/** Matters of bills, prices and payments. */
export const moneyConcepts = `
  bill: lasku* faktura* fakturor* invoice* bill bills billing billed rakning* elrakning* nota notan
  pay: maks* suoritus* betal* inbetal* pay pays payment* paying paid erlagg* tilisiirt*
  price: hinta* hinna* hinno* kustan* kulut taksa* tariff* pris priset priser prislist* kosta* kostnad* price* pricing
    cost costs fee fees charge charges avgift* prisniva*
  refund: hyvit* raha rahat rahani aterbetal* pengar refund* reimburs* moneyback pengarna aterbar* aterfa rahan
    palautettu palautuk*
  due: erapaiv* eraant* erapv forfall* due duedate
  collection: perinta* perinna* ulosot* inkasso* kronofog* collection debt*
  extension: lisaaik* maksuaik* maksujarjest* maksusuun* lykka* osamaks* eriss* anstand* delbetal* uppskov* avbetal*
    instal* postpon* extension defer* myohemm* myohemp* senare later maksusopim* betalningsplan* betalningstid* era
    erat eria eriin erina eraan
  discount: alennu* tarjou* alekood* etu edut etuja rabat* erbjud* discount* offer* coupon* promo* voucher* deal deals
    alehin* halpuut* rea rean reapris* sale kampanj*
  giftcard: lahja* presentkort* giftcard* gift gifts
  fixed: kiinte* maaraaik* fast fastpris fixed
  spot: porssi* spot* borspris* rorlig* tuntihin* hourly variable
  autopay: suoramaksu* elasku* laskutustapa* verkkolasku* autogiro* efaktura* paperilasku* direct debit einvoice
  card: kortti* korti* kort kortet visa mastercard card cards mobilepay klarna paypal swish luottokor* pankkikor*
    maksukor* kreditkor* bankkor* betalkor* debitkor* creditcard* applepay googlepay
  receipt: kuitti* kuiti* kvitto* receipt* tosite* verifikat*
  double: kahdesti tupla* kahteen dubbel* dubbla twice double duplicate
  expensive: kallii* kallis* kova* korkea* suuri suuren iso ison nous* dyr* hog hogt hoga expens* high increas* higher
  cheap: halv* halp* edullis* billig* cheap* saast* spara* save saving
  estimate: arvio* uppskatt* estimat*
  free: ilmai* maksuton* gratis kostnadsfri* free
  tax: vero* alv skatt* moms* tax vat
  prepay: ennakko* forskott* prepay* advance
  charge: veloit* peritaan peritty perittiin perii debiter* charged deducted
  cash: kateis* kontant* sedlar cash
  credit: luottotie* luottokelp* maksuhairio* kreditupplys* betalningsanmark* kreditvardig* creditworth*
  arrears: rasti rastit rastia rastiss* rastej* rasteis* maksamat* velka* velat velan obetald* obetalt skuld* skyldig
    restskuld* unpaid arrears outstanding owe owes owed owing
  deduction: vahennys* verovahen* kotitalousvah* avdrag* deductib* deduction*
  bank: tilisiirt* bankkonto*
  voucher: arvosete* vardekup* seteli* sedel
  payday: palkkapaiv* lonedag* paycheck*
  refuse: hylat* hylka* evatt* evataan torju* avvis* avslag* avslog neka nekas nekad* nekat* declin* reject* refus*
    denied deny
  approve: hyvaksy* godkan* approv* accept*
  interest: korko koron viivastyskor* ranta rantan drojsmalsrant* interest
`;

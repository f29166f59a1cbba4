/** Matters of contracts and memberships, and what is done with them. */
export const contractConcepts = `
  contract: sopimu* avtal* kontrakt* contract* agreement* subscription* prenumer* abonnemang* abonnent* plan plans
    subscrib* kestotil*
  cancel: peruu* peru perua irtisan* lopett* lopeta* paatt* paata* purka* uppsag* avbestall* avsluta* avbryt* angra*
    cancel* terminat* quit unsubscrib* luopu* irti poiskirj* stop luovun luovumme luovut
  change: muut* vaiht* vaihd* paivitt* paivita* andra* andring* byta* byte* change* changing switch* updat* modify
    edit
  move: muutto* muuton muutan muutta* muutamme flytt* move moving moved relocat*
  company: yrity* foretag* compan* business* konserni* bolag* firma firman corporate enterprise* employer* tyonantaj*
    arbetsgiv* organisa*
  member: jasen* kantaasiak* bonus* pistee* piste poang* member* loyalty points klubb* medlemskap*
  compare: vertai* vertaa* jamfor* compar*
  pickup: nouto* nouta* nouda* hamta* upphamt* pickup hakea haen haet hakee haetaan hain hakenut uthamt* avhamt*
    utlamn* hamtning* collect
  possible: mahdol* onnistu* pysty* mojlig* possible
  transfer: siirt* siirra* overfor* overlat* transfer* luovut* overlamn* overtag* takeover
  own: omistaj* omistu* agare owner ownership
  temporary: tilapai* valiaikai* tauko* tauolle keskeyt* tillfallig* paus* temporar* suspend* tauon jaadyt* vilande
    hold freeze frozen hibernat*
  withdraw: peruutusoik* peruuttamisoik* angerratt* angertid* withdraw*
  notice_period: irtisanomisaik* uppsagningstid* notice
  include: sisalty* sisaltaa kuuluu kuuluuko kuuluvat ingar ingick inkluder* includ*
  requirement: vaatim* vaadit* edellyt* villkor* krav kravs ehdot ehto ehtoja ehdois* kayttoeh* sopimuseh* condition*
    terms require*
  sign: allekirj* alekirj* underskr* underteckn* signatur*
  trial: kokeil* koekay* koejak* prova* provper* provmanad* provkor* trial* try trying tryout
  join: liity liityn liitya liittya liittyminen rekister* join joining joined signup enrol* regist* become
  apply: hakem* hakij* hakea haen haet hakee haetaan ansok* apply applic* applied
  vacant: vapaa vapaana vapaat vapaita vapaan vapautu* ledig* vacant
  queue: jono jonon jonos jonoss* jonott* jonotu* kotid* koplats* koar kolista* queue* waitlist* waiting
  donate: lahjoit* doner* donat*
`;

/** Matters of times, places and how the service is reached. */
export const timeConcepts = `
  track: seurant* seurata spara* sparning* track* seuraan seurataan seurann* sparbar*
  hours: aukiolo* auki avoinna suljet* kiinni oppet* stang* hours open opening opens closed closing aukea* oppen oppna
    oppnar palveluaj*
  address: osoit* osote* adress* address*
  where: sijain* sijait* toimipist* myymal* liike liikkeen butik* store stores location* branch* lahin lahimm* lahella
    lahimpa* narmast* nearest closest platsen
  contact: yhtey* soitt* soita* puhelin* puhelim* kontakt* ring* telefon* samtal* contact* phone* call calling numero*
    tavoit* vaihde vaihteen nas reach nummret hotline
  duration: kest* kauan kauanko toimitusai* lang lange duration long racker rackt racka langvar*
  start: alka* aloit* kaynnist* voimaan borja* start* begin* activat* aktivo* alku alkuun alkua alkupaiv*
  end: loppu* paatty* umpeu* vanhen* slut* upphor* end ends ending expir* utgang* utgatt*
  reminder: muistutu* maksumuistutu* karhu* paminn* remind* muistutta* betalningspam*
  complaint: valitu* valitt* klag* complain* reklamaat* reklamoi* reklamation* reklamer* missnoj* tyytymat*
  choose: valita valits* valinta* valinnan sopivin suosit* valj* rekommend* choos* recommend* pick kumpi kumman
    kannattaa vilkendera
  security: turval* huija* petos* bedrag* sakerhet* scam* fraud* phish* secur* tietomurt* tietojenkal* kalastel*
    epailytt* hakkeroi* bluff* fejk* natfisk* misstank* lurad lurade suspicious fake hacked
  insurance: forsakr* insur* vakuutu* vakuutet* vakuuta* kotivakuut* liikennevak* hemforsakr*
  time: aika ajan ajat tid tider kellonaik* ajankohd* klockslag* tidpunkt*
  spread: jaa jakaa jako split
  history: historia* aiem* aikaisem* vanhat vanhoja tidigare historik* history previous past
  book: ajanvar* varata varaa* varau* vuoro vuoron vuoroa boka* bokning* avboka* book booking* booked appointment*
    reserv*
  office: toimisto* konttori* kontor kontoret palvelupist* asiakaspalvelupis* servicestal* servicepunk* office offices
  timetable: aikataul* tidtabel* schema schemat schedule* timetable*
  amount: maara maaran maarat lukumaar* antal antalet mangd* summa summan amount* quantit* sum
  limit: ylaraj* enimmais* maksimi* vahimmais*
  fast: nopea* nopeim* pikatoim* pikaises* pikalah* snabb* express* quick* faster fastest
  event: tapahtum* tilaisuu* evenemang* event events
  ticket: lippu lipun lippuja liput lippua biljett* ticket*
  increase: korotu* korotta* korotet* kallistu* hojning* hojs hojer prishoj* hike
  decrease: alenta* alentu* sankning* sanker sanks
  travel: matkust* matkalla reissu* lomalla lomamat* resa resan reser bortrest* semester* travel* trip vacation*
  transport: bussi bussit bussin bussilla buss bussen bussar juna junat junan junalla tag tagen taget taxi taksi* bus
    buses train trains tram
  room: huone huonee* rum rummet room rooms
`;

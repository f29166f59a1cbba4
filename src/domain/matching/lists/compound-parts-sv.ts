/** Words that Swedish compounds are commonly made of. */
export const compoundPartsSv = `
  abonnemang adress anmälan anmälnings annons ansöknings ansökan ansvars anställnings arbets artikel automat autogiro
  avbetalnings avboknings avdrags avgift avgifts avisering aviserings avtal avtals bad balans bank barn bastu
  bekräftelse behandlings beställning beställnings belopp betalning betalnings bibliotek bild bil biljett blankett
  blad bokning boknings bolag bonus bostad bostads bot brand brev bredband bud butik byte bytes båt centrum chatt
  cykel data dator dag dags datum del dels djur dörr dröjsmåls elektricitets enhet erbjudande ersättning ersättnings
  expeditions faktura fakturerings fall familje fast fastighets fel fest flytt flyttnings form formulär foto frakt
  fråge funktions förbruknings fördröjnings förfallo förlängnings förmån försäkring försäkrings försening
  förseningsavgift försändelse förvarings gäst gym gåvo handel handels handling handlings hantering hanterings hem
  hyres hyra hyresgäst husbolag hus husdjur hushåll hämtning hämtnings hälso höjning identitets information inkasso
  inloggning inloggnings inköps installations installation intygs intyg jobb jour jul kampanj kanal kassa klass
  klagomåls klubb kod kontakt konto kontor kontors kontroll kort kostnad kostnads kredit kreditkort kund kundtjänst
  kurs kvitto kväll kvälls källar köp köpe lager land lampa larm led leverans leveransadress list lista ljud lokal
  lokaler lösenord lucka lån låne lås läge lägenhet lägenhets läkar länk lön löne maskin mat mejl mejladress medlem
  medlems meddelande mobil moms motor mottagar mottagning mått möte månad månads märke nummer natt nyckel nyhets
  närings nöd namn namnbyte nät olje ombud områdes ord order ort öppen öppet öppettid pack paket papper parkering
  parkerings pension pensions period person personal personuppgift plan plats plånbok post postnummer prenumerations
  presentkort pris press problem program prov prövo punkt påminnelse påminnelseavgift rabatt ränta räknings räkning
  register registrerings reklamations reklamation renoverings reparations reparation rese restaurang retur rum
  räkningar samtal samtycke service sida sido signal sjuk skade skada skatte skol skydd skyddsombud skåp släp sommar
  sopor spårning spårnings språk stad stöd studie studerande ställe ström strömavbrott styrelse storlek störnings
  system säkerhets säng tablett tal tariff taxi telefon text tid tider tidtabell tillgång tjänst tjänste torg trafik
  transport tränings trapp tull tv tvätt tvättstug uppgift uppgifts uppsägning uppsägnings utdrag uthyrnings utlämning
  utlämnings utrymme utskick vara varning varor vatten vecka vecko verk verkstads verktyg vikt vinter visning vårdnads
  väg vägg värme värde växel webb webbutik webbplats webbsida zon ägar ägarbyte ände ändring ändrings ärende år års
  åter återbetalning återbetalnings
`;

/** What customers may write in Swedish as it is written in Finland, whole sentences by what they wish, parted by "|": a third writer's, who had seen no list. */
export const toldThirdSv = {
  askedHuman: `
Finns det någon levande där?|Jag skulle vilja prata med en riktig människa.|Ring mig när ni hinner|ring upp|Kan någon av er ringa mig i eftermiddag?|Jag är 79 och kan inte med de här apparaterna.|människa tack|Får jag tala med chefen
Koppla mig vidare till någon som vet.|kundbetjäning|Kundtjänst, en människa helst|Jag orkar inte med en robot idag|är du en maskin? hämta nån riktig då|Är Gunilla på plats? Hon skötte mitt ärende förra veckan.
Jag vill ha tag i Henrik på försäljningen|kan ja få snacka me nån|Nån som kan hjälpa på riktigt?|Går det att komma ut ur automaten?|inga fler automatsvar, ge mig en person
Min mor är 90 och hör dåligt, men hon vill ändå att en människa ringer henne.|Jag ber om att bli kontaktad i morgon bitti.|Kontakta mig per telefon, tack|Jag har dyslexi och har svårt att skriva, kan nån ringa
kan nogon ringa mej jag kan inte stava så bra|Det här är för krångligt för en dator. Vem hos er sköter sånt?|Mitt ärende är känsligt och jag berättar det inte för en maskin.|Handläggare önskas|en rådgivare tack
Hej, vem där är av kött och blod?|Hallå, är det någon hemma?|hallååå svara nån|Sitter det någon bakom skärmen?|Läser någon det här alls?|Jag vill bli uppringd efter klockan fem|Uppringning|Beställer en uppringning till 050 000 000
Lämnar mitt nummer så kan ni ringa tillbaka.|Ni ringde nyss, jag hann inte svara. Ring igen|Missade ert samtal, kan samma person ringa på nytt?|Samtalet bröts, släpp in mig till samma kille igen
Jag chattade just med Linda, kan jag komma tillbaka till henne|Byt ut dig mot en kollega|Kan din kollega ta över?|Ta hit någon annan|nån annan svara tack|Har ni någon som är lite klokare?
Jag litar inte på artificiell intelligens, vill höra det av en människa.|Vill ha bekräftat av en levande person att detta stämmer|Någon borde titta på just mitt fall.|Kan någon kika på min faktura med egna ögon
Jag behöver en människas bedömning|Det är bättre vi tar det muntligt.|Ska vi inte ta det på telefon i stället|Telefon passar mig bättre än att skriva.|Lättare att förklara om vi pratas vid
Jag kan inte se så bra, så att läsa här går inte. Kunde någon vänlig själ slå mig en signal?|Slå en pling!|slå mig en signal då du har tid|ring ring ring|RING MIG|Ring nu.|Kan ni ringa upp min pappa, han kan inte använda internet
mommo behöver hjälp av en riktig människa int en datta|int kan ja prata me en burk, ge hit nån|Nå men finns där int nån mänska?|mänska tack!|En mänska som pratar svenska, finns det?|Svenskspråkig betjäning av en person, går det?
Har ni någon som talar finlandssvenska som jag kunde prata med|tolk behövs inte, bara en vanlig människa|Vill ha en kvinna i luren, ämnet är lite pinsamt.
Min man har gått bort och jag förstår inte pappren. Kan någon människa hjälpa mig igenom dem?|Jag gråter nästan redan. Snälla, någon?|snälla, en person|Jag sköter hellre saken ansikte mot ansikte.
Kan jag få en tid på ert kontor och träffa någon|Vem tar emot om jag kommer in?|Videosamtal med en anställd|Företagskund här, vill nå vår kontaktperson.|Vår kontaktperson Sjöblom, är han anträffbar?|Be säljaren höra av sig
Någon från faktureringen får gärna höra av sig.|Koppla till faktureringen, där satt en Åsa|växeln tack|Är det här växeln? Jag söker fru Lindholm|Operatör, tack|person|Personlig service, tack|Förr fick man tala med en fröken, går det ännu?
Betjäna mig som folk, med en röst i andra ändan.|jag vill ha en röst inte en robotröst|En röst av en människa räcker|Vem som helst av er, bara det inte är en robot|bara den andas så duger den|Har du puls? Annars får du hämta en som har
robot nej människa ja|Nej tack till bot|Stäng av boten|bort med automaten|Hoppa över roboten|vilken knapp trycker jag för att få en människa|Vad är lösenordet för att slippa robotsvar och få en riktig?|Trycker noll. Kommer det någon?
Jag står gärna i kö bara någon svarar.|sätt mig i kö|Ställ mig i kön till en kundrådgivare|Hur länge dröjer det innan jag får prata med nån?|När kan jag få en riktig kontakt med er?|Hur får man tag på er egentligen?
Går det att nå någon levande efter kontorstid|jour tack, en som kan prata|Expert behövs|Jag behöver sakkunnig hjälp, inte färdiga svar.|teknisk support, gärna mänsklig|Skicka detta vidare till den som bestämmer.
Vem bestämmer hos er? Honom eller henne vill jag tala med|Vem är ansvarig? Låt den personen ringa.|vd:n, tack|Direktören!|Jag kräver att få tala med en förman|förman|Er förman får gärna ringa upp mig|Teamledaren eller nån annan högre upp
Eskalera detta|lyft ärendet till nästa nivå|Högsta hönset, finns hon på plats?|Be din chef komma till chatten.|Kan nån komma in i chatten|nån mer i chatten än du?|Är det bara du här eller finns det personal?|personal!
Personalens hjälp skulle behövas|Har ni inga människor på jobb mera? Jag vill tala med en sån|Vart har alla anställda tagit vägen, jag behöver en|Jag har skrivit samma sak tre gånger. Nu vill jag att någon läser det.
Du förstår inte vad jag menar, finns det någon som gör det?|du fattar noll, hämta hjälp|Det där var inte vad jag frågade om, kan en person svara|De där länkarna hjälper mig inte, jag behöver någon som lotsar mig.
Kan nån gå igenom det här med mig steg för steg på telefon|Sitt med mig i telefon medan jag gör det, går det?|Jag är inte så haj på datorer och skulle behöva någon vid min sida.|Som synskadad behöver jag någon som fyller i med mig.
Jag är döv så chatt med en människa, inte samtal.|Ombud för min far här: jag måste få tag på en handläggare.|Kan ni sköta det här åt mig, någon av er, från början till slut?|Ta över det här, tack.|Ta hand om mitt ärende, någon
Jag vill förhandla om priset, med vem gör man det?|Vem kan jag vända mig till, en fysisk person alltså|fysisk person önskas|Jag önskar tala med en naturlig person, inte ett program.|Program kan man inte resonera med. Människa?
Man kan ju inte prata med en maskin|Pratar inte med robotar av princip|Ger inte mina uppgifter till en robot, vill ha en tjänsteman|Jag pratar bara med människor.|tjänsteman|Banktjänsteman vill jag tala med
Kära robot, var snäll och stig åt sidan för en människa.|Fint försök, men nu vill jag ha en människa|Tack men nej tack, jag fortsätter med en person|sorry bot, vill prata me nån annan|plz nån riktig|asså kan nån bara ringa
orkar inte skriva, ring bara|Det är så mycket att berätta, kan ni inte ringa?|Långt ärende: frun flyttade, huset såldes, mätaren blev kvar, räkningarna kommer ännu, och nu behöver jag någon som tar tag i det.
Meddela Maria att jag frågade efter henne|Hälsa Kenneth att jag vill att han ringer|Är Johansson ledig eller går han att få tag i?|Den trevliga pojken som hjälpte mig sist, är han i tjänst?
Hon som svarade förra gången kunde saken, får jag henne?|Vidarebefordra till en människa|Framför det här till någon som jobbar hos er|Lämnar ett bud: ring Birgitta, 000 000|Återkom per telefon, tack.|Återkoppling av en person önskas
Hör av er|Hör av er så snart som möjligt, det brådskar|När på dagen kan ni ringa?|Passar det att nån ringer på onsdag?|Boka samtal|Boka in en telefontid med rådgivare åt mig|Telefonnumret dit där en människa svarar och inte ett band, tack
Inga menyval med tryck ett tryck två, bara en människa|kudntjänst|mäniska|mänsklig kontakt|Mänsklig hjälp tack|är ni bara robotar allihop??|Finns det ett alternativ till att tala med programvaran?|Kan vi fortsätta i telefon
Vill inte vara kvar hos boten|Kan någon dubbelkolla ditt svar|Be någon kontrollera att du har rätt|Jag vill ha en andra åsikt, av en människa.|Beslutet ska fattas av en människa.|hej de e Micke, va e Sofia idag
Jag ids int skriva mera, låt nån ringa|Nu är det så att pojken bor i studielägenhet, avtalet står på mig och adressen är exmannens, och inget av era alternativ passar. Får jag förklara det här för någon av er?
Barnbarnet öppnade det här fönstret åt mig och gick. Nu vet jag inte vad jag gör, kan någon hjälpa i telefon?|Har redan provat alla råden två gånger, nu borde någon titta i datorn vad det står om mig.
`,
  angry: `
Det här är ju löjligt.|Nu byter jag bolag.|vilken jävla skit|Jag har varit kund i trettio år och så här blir jag behandlad.|Jag anmäler er till konsumenttvistenämnden.|Skäms!|kan ingen hos er göra sitt jobb
Så här dålig service har jag aldrig fått|Rövare hela bunten.|Ni är bedragare|Nu tog tålamodet slut.|jag blir så förbannad|Helvete också, fel räkning igen|fy fan för er|Jag tänker berätta för alla jag känner.
Recension på Google kommer, en stjärna och det är för mycket|Ni höll inte vad ni lovade. Igen.|tredje gången samma fel, alltså på riktigt|Skitfirma|Uselt!|under all kritik|Jag säger upp allt om det inte rättas i dag.|Min advokat hör av sig.
Det blir brev från min jurist|Vad är det för fel på er?|Är ni inte kloka|det får inte vara sant, samma soppa igen|Ni får inte en cent till av mig|Behåll er skräptjänst, jag drar|Där gick gränsen.
En större besvikelse har jag inte upplevt med något företag.|Jag är bitter över hur ni behandlade min mamma.|På grund av er satt jag i mörker i tre timmar och ni rycker på axlarna.|Ni gör mig galen|så less på er
Jag är så trött på ert slarv att jag kunde skrika.|Inget fungerar hos er, inget|Rena cirkusen|Pajasar|idioter|Dra åt helvete|dit pepparn växer med er|Tack för ingenting.|Tack så hemskt mycket, ni förstörde vår helg
Så fint skött, igen. Grattis.|Jaha, toppen service... verkligen inte|Typiskt er|visste ju att man inte kan lita på er|Förtroendet är borta.|Jag är så arg att jag skakar.|Det kokar i mig|Blodtrycket stiger så fort jag ser ert namn
Ni har lurat mig och nu är ni tysta som möss.|Varför ljög ni för mig?|ni ljuger rakt upp i ansiktet|Ni lovade gottgörelse, jag fick en inkassopåminnelse. Svin.|Konkurrenten hade klarat det här, så dit går jag.
går till en annan firma och tar grannen med|Jag rekommenderar er inte till min värsta fiende|Aldrig mer|Pengarna tillbaka eller polis|Jag tänker anmäla er till myndigheterna|Konsumentombudsmannen ska få höra om detta
Det här hamnar i tidningen|ringer Hufvudstadsbladet om inget händer|Rent ocker.|Ni skinnar fattigt folk, skäms ni inte|Plundrar gamla människor på deras sista slantar, det gör ni.|Är ni helt borta där
Jag går inte med på att bli behandlad så.|Jag kräver ersättning för det här tramset|Jag kräver en ursäkt.|En ursäkt vore det minsta, men en sådan lär väl inte komma.|Först lovar ni, sen drar ni er ur, sen fakturerar ni. För bövelen.|Jävlar
satan också vilka klantar|förbannade skojare|Sex veckor har jag väntat. SEX VECKOR. Och ingen gör något.|Fyra meddelanden, noll svar, kallar ni det service?|Er kundtjänst är ett skämt.|Hela chatten är värdelös
Vad betalar jag för egentligen?|Nu börjar det bli nog|Måttet är rågat.|Bägaren rann över i morse när det kom en påminnelse till utan orsak.|Skäms ni inte alls?|Hur har ni mage?|Att ni har fräckheten att skicka räkning till en död människa
Hjärtlösa|Ni tar mig för dum.|Ingen lyssnar på mig och det sårar.|Jag känner mig illa behandlad av er|Så bemöter man inte en kund, det glömmer jag inte|Hoppas ni går i konkurs|Jag gör polisanmälan.|vi ses i rätten|Sista varningen
Tre dagar, sen byter jag.|Om jag inte får svar i dag är det slut mellan oss|helt slut på er|Fattar inte att någon ens använder er|Patetiskt|sämsta bolaget någonsin|Noll poäng|Grannen varnade mig för er, jag borde ha lyssnat.
jag ångrar att jag blev kund|Att välja er var ett misstag.|uruselt, och jag har ändå sett mycket|appen suger och pengarna bara rinner iväg, vad håller ni på med|Irriterande till tusen|Ni är fan skit hela högen
En gång hittar ni inte mina uppgifter, nästa gång har ni fel uppgifter. Ska det vara så här?|gör nåt då för fan|Jag betalade i tid, som alltid, och ändå ringer inkassot till mitt jobb. Begriper ni vad ni ställer till med?
Tog obetald ledigt för att vänta på montören hela dagen och ingen kom. Vem ersätter det, inte ni i alla fall!
`,
  neither: `
När har kundtjänsten öppet?|Vad har ni för telefonnummer|Kostar det att ringa er|Svarar telefontjänsten på lördagar?|ringer chauffören innan han kommer med paketet|Montören ringde men lämnade inget meddelande, när kommer han?
Hur gör jag en reklamation|Får man pengarna tillbaka för en reklamerad vara?|Hur många personer kan dela på ett abonnemang|Personbeteckningen blev fel i blanketten|Kan avtalet överföras på en annan person?
Elförbrukning för en enpersonshushåll|Rum för två personer i tre nätter, pris?|Har ni personalrabatt|personbilens laddplats på gården|Vad är agentavgiften på fakturan?|Behövs en agent installerad för backup
Fungerar samtal utomlands med mitt abonnemang?|vad kostar ett samtal per minut|samtalen bryts hemma|Ringsignalen går inte att ändra|vidarekoppling av samtal på|hur spärrar jag okända som ringer
en telefonförsäljare ringde, hur slipper jag reklamsamtal|Ringer skötaren om receptet eller syns det i Kanta?|avboka läkarens telefontid|Får jag ha tolk med till läkaren|Finns det en kvinnlig läkare på mottagningen i onsdag|Flytta labbtiden
Ska man vara fastande före blodprovet|När går paketet från lagret|Spårningskoden visar inget|Försändelsen har stått stilla i Tammerfors en vecka.|Budet lämnade paketet vid fel dörr|Kan grannen hämta mitt paket med fullmakt?
byta utlämningsställe|Jag fick ingen faktura denna månad|Fakturan är dubbelt så stor som den förra, vad beror det på?|flytta förfallodagen två veckor|jag betalade räkningen två gånger av misstag|Till vilket konto betalas krediteringen
Säger upp avtalet på grund av flytt, hur lång är uppsägningstiden?|Jag vill säga upp abonnemanget vid månadens slut|Byta till börsel|Jag bytte elbolag, kommer det en slutfaktura från er?|Fast pris eller börs i radhus|Mätaren visar noll
Strömmen borta på Dikesgatan|När är avbrottet över|vem reparerar om huvudsäkringen gått|Grannens hund har tuggat på elskåpet, vart anmäler man det|Grannen spelar musik på natten|Jag är arg på mig själv som glömde lösenordet.
Dum som jag är tryckte jag på fel knapp och beställningen blev dubbel|klantigt av mig, skrev fel adress|Stormen fällde ett träd över ledningen|Hemsk köld, hur mycket drar golvvärmen?|Förfärligt väder, är färjan försenad?
hatar vintern, kan jag lämna sommardäcken hos er|Kostar katten extra på tåget?|Passet går ut under resan|Fönsterplats på flyget|Hur kopplas tvättmaskinen in|Kaffemaskinen läcker, gäller garantin?|Maskinens garantitid
automaten slukade mitt kort|bankautomat i Kuusamo|En automatisk betalning drogs två gånger|Robotgräsklipparens förbrukning per år|reservdelar till robotdammsugare|Bankkortet är borta|Höja kreditgränsen|Amorteringsfritt på bolånet?
Varför steg räntan|Nätbanken släpper inte in mig|Nyckeln blev inne, servicebolagets nummer?|Disponentens kontaktuppgifter för Granstigen 3|Vem är ordförande i vårt husbolag|Hyresgarantin tillbaka, när?|bastuturen till tisdag
Främmande bil på vår parkeringsplats|boka tvättstugan|Hissen står|Elementen är kalla i sovrummet|Kranen droppar|Vattenavgift per person eller efter mätare|Hur många människor ryms i en storbil?
Min förman betalar fakturan, hur byter jag adress till företaget|ändring av föreningens ordförande, hur meddelar jag namntecknaren|Jag är vd och vi öppnar ett nytt kontor, vad kostar anslutningen
Butikschefsjobbet som är ledigt, vart skickar jag ansökan|Söker ni sommarjobbare till kundtjänsten?|Hur många anställda har ni|Vem äger ert företag|Var finns er butik|Öppettider under midsommar|Har ni söndagsöppet|Närmaste kontor i Ekenäs?
parkering vid butiken|Presentkortets giltighet|Rabattkoden går inte igenom|Studierabatt?|Jag är 78 år, får jag seniorpris|Leveranstid för soffan|Byta vara utan kvitto|Skorna gick sönder på en månad, hur gör jag?|Beställde blå, fick grön
En del saknas i hyllpaketet|Telefonskärmen sprack, täcker försäkringen det|Självrisken|SIM-kortet registrerar sig inte|PUK-kod|trögt nät på kvällarna|Routern blinkar rött|Vilken operatörs nät använder ni?|Kan jag ångra beställningen
Avbokningsskydd för resan|Bagaget kom inte på bandet|Försenat flyg, ersättning|Tåget var en timme sent, var söker jag gottgörelse|Biljett i en annan persons namn|Ladda elbil hemma, vad kostar det|Sälja överskott från solpaneler
Vad är överföringsavgift|Två bolag på fakturan|Ta i bruk e-faktura|Pappersfaktura, vad kostar|Jag har gjort flyttanmälan, måste jag säga till er också?|Efternamnet ändrades då jag gifte mig|Dödsboets elavtal, vem flyttar det
Fullmakt för att sköta mammas ärenden, vilken blankett|chattens öppettider|Sparas samtalet här?|dataskyddsombudets e-post|Radera mitt konto|Bekräftelsekoden kom inte|Besvärstiden för beslutet|Leveransen var två dagar sen, för kännedom.
Det var en repa i bordet, jag bifogar en bild.|Konsumenttvistenämndens adress|Montören var här i går och sade att någon ringer om mätningen. Från vilket nummer brukar det samtalet komma?
Jag blev lite sur på min man som tappat kvittot, men det fanns i e-posten. Hur returnerar jag med det?|Hejsan|God morgon|tjena|Hej på er alla|Hur är läget?|Tack så mycket för hjälpen!|tackar tackar|Du är en duktig robot|Trevligt veckoslut
Vilket väder vi har i dag|Det snöar här i Vasa|Berätta en vits|kan du sjunga|Hej då, vi hörs|moj moj|Toppen, tio poäng|Bra skött, heder åt er.|Vad snabb du är.|okej|jag förstår|jåå|Haha bra svar|bästa boten|God jul|Grattis på födelsedagen
Vem har gjort dig?|Vad heter du|Hur mycket är klockan?|Vad tycker du om bandy?|Ja hej här från Närpes|kväller|God natt då|puss och kram|Solen skiner och fåglarna sjunger, ingen nöd här|Tjugo grader kallt, brr|Jag bugar och bockar.
Ett stort tack, du var till stor hjälp för en gammal farmor|va bra|nu funkar det!|Underbart, det ordnade sig.|Tycker du om kaffe|är du lycklig|ingenting mer, ha en bra dag|Nej tack, det räckte så|Det blev en het sommar|ha det gott
testar bara|hm|morjens
`,
} as const;

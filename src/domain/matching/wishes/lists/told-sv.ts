/** What customers may write in Swedish, whole sentences by what they wish, parted by "|": a writer's who knew none of the patterns. */
export const toldSv = {
  askedHuman: `
Jag vill prata med en människa.|Kan jag få prata med någon riktig person?|människa tack|kundtjänst|Koppla mig till kundtjänst.|koppla|Koppla vidare mig till någon som kan hjälpa på riktigt|Finns det någon där?
hallå är det nån hemma eller|Läser någon levande människa det här?|ring mig|Kan ni ringa upp mig på 070-555 12 34 efter klockan fem?|Var snälla och ring tillbaka, jag missade ert samtal.
Jag skulle hellre förklara det här i telefon.|Vilket nummer kan jag ringa? Chatten förstår ju ingenting.|Ge mig ett telefonnummer, det här funkar inte|orkar inte skriva mer kan nån ringa
Jag är 83 år och kan inte med sådana här maskiner. Kan någon vänlig människa ringa mig?|Min syn är dålig, jag behöver någon att tala med.|Jag har dyslexi så det är jobbigt att skriva, går det att få snacka med någon istället?
Det är en privat sak som jag inte vill skriva till en robot.|Det gäller min hälsa och jag berättar det bara för en sköterska, kan hon ringa?|Kan en sjuksköterska höra av sig till mig?|Jag vill tala med din chef.|chef nu
Får jag prata med en arbetsledare eller någon som kan fatta beslut?|Vem är ansvarig för det här? Jag vill ha kontakt med den personen.|Eskalera detta till nästa nivå, tack.
Samma handläggare som sist, tack. Hon hade redan alla papper.|Jag chattade med Johan igår, kan jag få tillbaka honom?|Vi blev frånkopplade, kan jag komma tillbaka till samma kille?
Jag orkar inte dra hela historien igen, kan jag få den jag pratade med i fredags?|Botten fattar inte, ge mig en agent|en agent tack|Livechatt med personal?|öppna livechatten|Handläggare, tack.
Jag önskar bli kontaktad av en rådgivare.|Kontakta mig.|Kan någon kontakta mig angående mitt bolån, helst per telefon på förmiddagen?|Går det att boka ett möte ansikte mot ansikte på kontoret i stället för det här?
Jag vill boka tid med en bankman och sitta ner och prata, inte klicka runt.|Kan jag komma in till er och tala med någon?|Jag ger upp med den här roboten, vem kan hjälpa mig?|Nä nu ger jag upp. Skicka in en vanlig dödlig.
Det här är för krångligt för en bot, jag behöver en expert.|Är du en robot? I så fall vill jag ha någon annan.|om du inte är mänsklig så släpp fram nån som är det|Jag talar inte med maskiner.|Ingen robot tack, riktig personal
Vill bara ha kontakt med människor, punkt slut.|Hur kommer man förbi den här botten till personalen?|vad ska man skriva för att slippa automaten och få en person|Måste jag prata med en maskin eller finns det folk också?
Ställ mig i kö till en medarbetare.|Jag väntar gärna i kö bara jag får en människa till slut.|Hur lång tid tar det innan någon av er kan svara mig här?|Kan någon titta på mitt ärende, alltså en person och inte ett system?
Snälla låt någon gå igenom min faktura med mig.|Kan vi gå igenom elräkningen tillsammans i telefon? Jag fattar inte nätavgiften alls.|Jag behöver mänskliga ögon på det här felet.
Jag kräver att en människa prövar mitt avslag på nytt, det automatiska beslutet är fel.|Jag bestrider beslutet och vill tala med skaderegleraren.|Kan skadereglerare Lindholm ringa upp?
Säljaren lovade ringa men har inte hört av sig, kan ni be honom slå mig en signal?|slå en signal till mig|Slå mig en pling när nån har tid, 0400 123 987
Er säljare får gärna höra av sig, vi är ett företag med tolv anställda och vill ha en offert.|Vår kontaktperson har slutat, vem kan vi prata med nu?|Be någon på tekniska supporten ringa, jag har testat alla era steg.
teknisk support person, inte bot|Bredbandet har legat nere sedan tisdag och jag har startat om allt, nu vill jag tala med en tekniker.|Paketet är borta och spårningen säger inget nytt, kan någon hos er reda ut detta med mig?
Jag skulle vilja prata med hyresvärden om vattenläckan.|Kan fastighetsskötaren ringa mig?|Min man har gått bort och jag vet inte hur jag ska göra med hans abonnemang. Kan jag få tala med någon?
Jag sköter dödsboet efter min mor och behöver en person som kan vägleda mig.|Jag tror jag blivit lurad på pengar, jag måste få tag i någon på banken nu genast!|kortet stulet, människa nu!!|Hjälp mig någon
Är det ingen som kan hjälpa mig på riktigt?|Vem kan egentligen svara på det här, för du kan det tydligen inte?|Om inte du vet, vem vet då? Koppla mig dit.|Någon med hjärna, tack.
Finns det nån som förstår svenska där och inte bara nyckelord?|Jag vill ha svenskspråkig personal.|Finns det en svensktalande rådgivare jag kan tala med?|jag pratar lite svenska, kan jag prata med person som kan arabiska?
Jag förstår inte när läsa. Kan någon ringa mig och prata långsamt?|hej jag vill tala människa inte dator tack|Jag behöver hjälp av person, inte maskin, min ärende är svår.|Ursäkta, var kan jag träffa någon hos er?
Nej, fel svar igen. Människa, tack.|Du svarade inte på min fråga, kan någon annan göra det?|Tack men det hjälpte inte. Kan jag få med en kundrådgivare?|Samma svar tre gånger, släpp fram mig till kundtjänst nu
Inga fler länkar, jag vill ha en person.|Jag behöver inte en artikel, jag behöver någon som gör det här med mig steg för steg.|Jag litar inte på ditt svar, kan en anställd bekräfta?
Kan jag få det här bekräftat av en riktig medarbetare innan jag skriver på?|Kundservice NU.|För fan ge mig en människa|Släpp in en jävla människa i chatten!|Vad är det för fel på att ha folk som svarar? Jag vill prata med någon.
Förr svarade alltid Gunvor i växeln. Finns det någon levande varelse jag kan få tala med idag?|Växeln, tack|Kan jag bli kopplad till ekonomiavdelningen?|Sätt mig i förbindelse med någon på kontoret.
Jag söker någon hos er som kan gamla avtal.|Jag skulle uppskatta personlig betjäning.|Personlig kontakt önskas.|Mitt fall är speciellt och passar inte i era menyer, så jag behöver en handläggare.
Jag hittar inget nummer på er sida och vill verkligen bara prata med någon.|Kan ni skicka det här vidare till någon i teamet som kan återkomma till mig?|Hoppas det här når en riktig människa som kan svara mig.
Om nån läser detta, svara gärna|Har fyllt i formuläret två gånger utan svar, kan någon ta tag i detta och höra av sig?|Jag behöver någon som tar över det här ärendet från början till slut.|Kan någon ta över här?
byt ut dig mot en kollega|hämta en kollega är du snäll|Väck nån som jobbar där|Hej botten, du försökte, nu tar vi en människa va?|Kul försök robot men jag vill ha en snubbe i luren|kan jag få snacka me nån?|prtaa med mäniska
kudntjänst tack|vill pratta med någon peson|ha kontakt m kundtj pls|Ja vill fara ti byrån å prat me nain, går he?|Kan int nain ring åt me, ja far int skriv hitande mera.|Nå jag vill nog tala med en människa, int med en maskin.
Hej, sku ni kunna ringa åt mig, jag får int det här att fungera?|Sku det gå att få nån på tråden, det här blir bara struligt.|Kan ni koppla mig till en som kan försäkringar, jag har redan pratat med dig i en kvart.
Gymmet drar pengar fast jag slutat, jag vill att någon från personalen hör av sig.|Finns det någon på gymmet jag kan prata med?|Socialsekreteraren får gärna ringa mig, jag vill inte ta det här i en chatt.
Jag vill tala med en tjänsteman på kommunen om bygglovet.|Min pappa är dement och allt är rörigt, jag skulle verkligen behöva någon att bolla det här med.|Jag vill bli hörd av en människa, inte sorterad av en dator.
Min dotter står vid bussen och kortet funkar inte, kan nån ringa mig genast?
Det är lång historia med skilsmässa, gemensamt avtal och tre fakturor som korsar varandra, och varje gång jag försöker skriva det blir det fel. Kan jag inte bara få berätta det muntligt för någon?|Jag föredrar muntlig kontakt.
whatsapp med en människa går det?|Kan jag få ett videosamtal med en rådgivare?|vart ringer jag om du inte kan hjälpa mig|snälla en person snälla|Ring mig inte förrän efter lunch, men ring, för jag får inte ordning på leveransen.
Jag vill ha återuppringning.|återkoppling från en människa önskas, mitt nummer finns i profilen|Begär samtal med kundombudsmannen.|Ni får gärna sätta en levande själ på det här.
Den här chatten är inget för gammalt folk, låt mig få tala med fröken i kassan.|Kan du byta till mänsklig chatt|Jag har en fråga till, men den vill jag ställa till en av er anställda.
Hej, jag beställde en soffa i början av månaden, först skulle den komma vecka 12 och sedan vecka 14, och nu finns ordern inte alls på mitt konto fast pengarna är dragna. Jag blir inte klok på den här botten, så jag vore glad om någon av er ringde.
alltså jag flyttade och elavtalet blev kvar på gamla adressen och nu kommer det två räkningar o jag fattar inte vilken, kan en riktig människa kolla
Jag är hörselskadad och kan inte ringa, men jag vill ändå skriva med en person och inte en automat.|Jag ringde och blev hänvisad till chatten, chatten hänvisar till telefonen. Var är människan?
En medarbetare efterlyses! Det gäller hyresdepositionen.|Ska man skicka brevduva för att få svar av någon hos er?|Biljetten syns inte, tåget går om tjugo minuter, vem av er kan svara???
`,
  angry: `
Det här är under all kritik.|Vilket jävla skitföretag|fan vad ni suger|Fyra gånger har jag anmält felet och inget händer.|Ingen svarar någonsin hos er.|Satt 70 minuter i telefonkö och sen lades det på. Skäms.
Sista gången jag handlar hos er.|Jag byter bank i dag.|Hela familjen säger upp sina abonnemang, så får ni se hur det känns.|Grattis, ni har just förlorat en kund.|Bravo, ännu ett krossat paket. Imponerande jobbat!
Jo tack, fantastisk service, faktura nummer tre på samma sak.|Jag anmäler er till Konsumentverket.|Det här går till ARN, räkna med det.|Ni kommer att höra från min advokat.|Mitt juridiska ombud har fått allt. Vi ses i tingsrätten.
Det här hamnar på Facebook ikväll med bilder och allt|Tidningen är redan kontaktad, så vänta bara.|En stjärna, och det är en för mycket.|Polisanmälan är gjord, ni har tagit mina pengar.|tjuvar|Bedragare hela bunten!|Bluffbolag.
Har ni någon kompetens över huvud taget eller singlar ni slant?|Kund i trettio år och så här blir man behandlad.|Förtroendet är slut. Helt slut.|Jag tror inte på ett ord ni säger längre.|Ni lovade måndag. Det är fredag. Ni ljög.
Samma lögn varje gång: "ärendet är under behandling".|Jag kräver pengarna tillbaka omedelbart.|Ersätt skadan eller så tar vi det rättsligt.|Två veckor utan internet och ni har mage att skicka full räkning!
Ni har till fredag på er, sedan häver jag avtalet.|Är pengarna inte på kontot imorgon så smäller det.|Jag är så förbannad att jag skakar|vilken idiot har gjort er app|Appen är totalt värdelös, kraschar varenda jäkla gång
Satans också, strömmen borta igen och inte ett ord från er|Amatörer.|Vilka clowner.|Ni struntar fullständigt i era kunder.|Kunden är bara en plånbok för er.|Höja priserna kan ni, men leverera? Nej.
Ni stänger kontoret och tar sedan betalt för det. Fräckt!|Min gamla mor grät över er räkning. Tänk på det.|Stod med barnvagn i tjugo minusgrader och bussen bara körde förbi. Oförlåtligt.
Tåget inställt igen, missade min intervju, tack för ingenting.|tack för inget|Jaha, så ni bryr er inte. Noterat.|Fem mejl, noll svar. Är det så ni menar med "kunden i fokus"?
Ert agerande är ett avtalsbrott och ni ska få ta konsekvenserna.|Jag dokumenterar allt, varje dag, varje meddelande.|Det här är rena utpressningen: betala eller inkasso.|Inkassokrav på en faktura jag betalat, är ni inte kloka?!
Operationen flyttad för tredje gången. Ni leker med folks hälsa.|180 euro för tre minuter hos en läkare som inte ens tittade upp. Oförskämt.|Det möglar i badrummet och ni säger att jag ska vädra. Vilket förakt.
Hyran upp, hissen trasig sedan jul, vad i helvete betalar vi för|Försäkringen finns tydligen bara för att ni ska hitta ursäkter att inte betala.|Avslag på grund av finstilt, så typiskt er, rövarband.|Jag betalar inte ett öre.
Skicka det till Kronofogden om ni vill, jag betalar aldrig den här smörjan.|Smutsigt gym, trasiga maskiner och så höjer ni avgiften. Löjligt.|Det går inte att bli av med ert medlemskap, det är en fälla och ni vet om det.
Hur svårt kan det vara att skicka det man beställt?!|Beställde en säng, fick ett lakan. Är ni fulla på lagret?|Nu är måttet rågat.|Nu räcker det!|Jag är så trött på era undanflykter.|Skäms på er.
Adjö, och jag kommer aldrig tillbaka.|Dra åt skogen|dra åt helvete med er skitfaktura|VARFÖR FUNGERAR DET FORTFARANDE INTE|SLUTA FAKTURERA MIG|Dumma robot, du svarar samma skit hela tiden
Botten är ett skämt, precis som resten av ert bolag.|Håll käften botjävel|Usch så dåligt, aldrig i livet att jag rekommenderar er till någon.|Nå he va nu ti helsike, räkningen er fel igen!
No ä e för hemskt hur ni bär er åt, int ett rätt på hela året.|Ni är nog int riktigt kloka, tredje gången samma fel!|mycket dålig företag, ni ljuger bara, jag aldrig köpa mer
Hos konkurrenten tog det tio minuter. Hos er tar det ett år. Skandal.|Ni skickade mina papper till grannen, Dataskyddsombudsmannen får avgöra vad det kostar er.|Kommunen plogar inte men skatten ska minsann betalas. Bedrövligt.
Ni har förstört hela min semester, vem betalar för det?|Arrogant, lat och dyrt, där har ni era tre ledord.|Patetiskt.|Jag varnar alla jag känner för er.|Fel besked på fel besked, hela dagen förstörd på grund av er.
Jag tog ledigt utan lön, satt hemma hela dagen och väntade på er montör, ingen dök upp, och på kvällen får jag ett sms att ni varit här men att jag inte öppnade. Ren lögn, rakt i ansiktet.
`,
  neither: `
Vilka öppettider har kundtjänst på lördagar?|Vad är numret till kundtjänst? Vill ha det sparat inför resan.|Kostar det något att ringa er växel?|Är telefontjänsten öppen på midsommarafton?|När stänger kontoret på fredag?
Behöver man boka tid på kontoret om man bara lämnar papper?|Hur byter jag kontaktperson på vårt företagskonto?|Var ändrar jag mitt telefonnummer?|Mitt nya telefonnummer är 0701234567, uppdatera gärna.
Hur aktiverar man vidarekoppling?|koden för att stänga av vidarekoppling?|Ingår samtal till utlandet i abonnemanget?|Hur många samtalsminuter har jag kvar?|När kommer teknikern imorgon?|Ringer montören innan han kommer?
Teknikern var här igår och nu fungerar nätet fint.|Måste jag vara hemma när elmätaren byts?|Har ni lediga jobb på kundservice?|Jag söker sommarjobb som kundrådgivare, vart skickar jag ansökan?
Vad är mejladressen till personalavdelningen?|Får anställda personalrabatt på försäkring?|Är jag personkund eller företagskund om jag har enskild firma?|Vilka förmåner har personkunder?|Var loggar personkunder in?
Hur många personer omfattas av reseförsäkringen?|Vad kostar en personbil på färjan tur och retur?|Behöver jag legitimation när jag hämtar paketet?|Kan en annan person hämta mitt paket med fullmakt?
Hur många personer får plats på gruppträningen?|Måste personnumret finnas med i blanketten?|Hur gör man en reklamation på skor?|Hur lång är reklamationstiden i nätbutiken?|Var ser jag status för min reklamation?
Var hittar jag blanketten för att överklaga ett försäkringsbeslut?|Bär chauffören in paketet ända till dörren?|Lämnar budet paketet hos grannen om jag är borta?|Robotgräsklipparen stannar hela tiden vid kanten, vad ska jag ändra?
Har robotgräsklipparen två års garanti?|Säljer ni filter till robotdammsugaren?|Klarar robotdammsugaren trösklar?|Hur sparar jag chatthistoriken?|Kan jag få den här chatten skickad till min e-post?
Jag råkade begära uppringning i appen, hur tar jag bort det?|Avboka gårdagens återuppringning, saken är löst.|Ni behöver inte ringa, jag hittade svaret.|ring inte, skicka fakturan på mejl|Hur spärrar jag telefonförsäljare?
Jag vill inte ha marknadsföringssamtal, var ställer jag in det?|Jag fick ett samtal från 09 555 000, är det ert nummer?|Hur känner man igen bedragare som ringer i bankens namn?
Er kundrådgivare sa att pengarna kommer inom två veckor, var syns det?|Jag talade redan med Mikael hos er, undrar bara från vilket datum ändringen gäller.|Var kan jag lämna beröm till en trevlig medarbetare?
Tack till Sara i kundtjänst, allt ordnade sig, men vad var förfallodagen?|Min fru ringde er i morse, är adressen ändrad nu?|Vid vilken ålder kan min son få eget abonnemang?
Disponenten behöver ett intyg om mitt elavtal, var laddar jag ner det?|Vad har gårdskarlen för journummer?|Vem är disponent i vårt hus?|Fastighetsmäklaren vill ha energicertifikatet, var beställs det?
Mäklaren frågar efter hyresintyg, finns det på Mina sidor?|Vår agent på resebyrån bokade fel dag, hur ändrar jag avresan online?|Får resebyråagenter provision på tågbiljetter?
Hur ger jag fullmakt åt en anhörig att sköta mina bankärenden?|Kan två personer ha kort till samma konto?|Vad kostar det att lägga till en medlåntagare?|Var skriver man in rabattkoden?|Kallt idag! När sätts värmen på i husen?
Vad klantig jag är, glömde lösenordet igen, hur återställer jag?|Attans, jag skrev fel adress, går den att ändra?|Jag beställde två av misstag, hur avbeställer jag den ena?|oj skrev fel, menade faktura 3302
Jag kom för sent till tiden själv, tas det ut en avgift?|Hur flyttar jag min läkartid till nästa vecka?|Krävs remiss till sköterskan?|Kan jag välja kvinnlig läkare när jag bokar?|Vad kostar läkarens telefontid?
Hur långt är ett distansbesök hos läkaren?|Läkaren ringde och sa att receptet är förnyat, på vilket apotek finns det?|Vad ingår i paketet med personlig tränare?|Är gymmet bemannat på kvällarna?
Kommer man in på gymmet under obemannad tid?|Hur för jag över medlemskapet på en annan person?|Hur flyttar jag mitt nummer från en annan operatör?|Vilken operatörs nät använder ni?|Kan abonnemanget skrivas över på min sambo?
Hur kopplar jag ihop klockan med telefonen?|Får ingen kontakt med wifi, lampan blinkar grönt|Hur kopplar jag in routern?|Vilken kontakt behövs till laddstolpen?|Vem betalar returfrakten?|Vem äger ert bolag?
Vem ska uppsägningen adresseras till?|Min chef behöver ett kvitto med FO-nummer, var finns det?|Chefen undrar om ni har mängdrabatt på tjugo biljetter|Vad ska chefen skriva under för arbetsresebiljetten?
Vilka människor har rätt till pensionärsrabatt?|Visas ligan live i ert kanalpaket?|Har ni fysiska butiker eller bara nätbutik?|Hur stänger jag av röstbrevlådan?|Mamma vill ha pappersfaktura, kostar det extra?
Min mor är 85 och behöver en enkel telefon, vad rekommenderar ni?|Finns det större text i appen för synsvaga?|På vilka språk finns blanketterna?|vad betyder förfallodag|Jag flyttar till ny lägenhet, hur göra med el?
Hur anmäler man sig till rådgivarens kurs?|När kommer sotaren till vår gata?|Nå när sku posten komma dit ut i skärgården?|Va kostar he om ja tar elavtal ti villan åsså?
Glömde en svart ryggsäck på buss 6, var frågar jag efter hittegods?|Kan man köpa biljett kontant av chauffören?|Åker ledsagare gratis med rullstol?|Jag har telefontid hos er på onsdag klockan tio, går den att flytta?
Vilka papper tar jag med till lånemötet?|Kostar ett möte med rådgivaren något?|Vad kostar det att få bouppteckningen gjord av er jurist?|Täcker rättsskyddet advokatkostnader?
Ersätter försäkringen om någon annan har sönder min telefon?|Grannen är arg på min hund, vad säger ordningsreglerna?|Missat samtal från ert nummer, vad gällde det?|Spelas samtalen in?|Hur lång är svarstiden på mejl?
Fick en kundenkät i mejlen, är länken säker?|Jag vill ge montören fem stjärnor, var gör man det?|Vad heter kommundirektören?|När kommer hemvården på fredag?|Skillnaden mellan prislistan för privatpersoner och företag?
Lite synd att färgen inte var som på bilden, hur returnerar jag?|Ingen brådska, men när brukar återbetalningen synas?|Jag är inte arg, undrar bara varför leveransen blev en dag sen.|Ingår en AI-assistent i den nya telefonen?
Var skriver jag motpartens kontaktuppgifter i skadeanmälan?|Hej! Jag flyttar vid månadsskiftet och tar bredbandet med mig, er trevliga säljare berättade priserna per telefon men jag glömde fråga om routern ska lämnas tillbaka.|hej
Hejsan!|Tjena|God morgon|God dag|tjo tjo|Hallå där, hur är läget?|Hur mår du idag?|Morjens|God kväll på er|Tja|testmeddelande|testar bara|bara kollar om det här funkar, test 123|Tack!|tackar|Tack så mycket för hjälpen|Tusen tack
Stort tack, nu blev det klart|Tack detsamma|ok ok|Okej då vet jag|Jag förstår|aha|Jaså, på det viset|Japp|jo nog|Bra|Toppen!|Kanonbra jobbat|Är du en robot?|e du en bot eller|Vem är du?|Vad heter du?|Vad kan du hjälpa till med?
Kan du svenska?|Berätta en rolig historia|Du var duktig|Vilken smidig chatt ni har|Hej då|Ha en fin dag|Trevlig helg!|Vi hörs|Det var allt, tack och hej|God jul önskar jag er alla|Godnatt|Inget mer för idag, tack
`,
} as const;

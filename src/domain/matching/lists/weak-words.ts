import type { Language } from "../../language.ts";

/** Words that carry little of a question's meaning, greetings among them. */
export const weakWords: Readonly<Record<Language, string>> = {
  fi: `
    minä minun minua minulla minulta minulle minut minusta sinä sinun sinua sinulla sinulta sinulle hän hänen me
    meidän meitä meillä meiltä meille te teidän teitä teillä teiltä teille teistä he heidän se sen sitä siitä
    siinä siihen sillä sille siltä ne niiden niitä niistä niissä niihin tämä tämän tätä tästä tässä tähän tällä
    tälle nämä näitä näistä tuo tuon tuota tuosta tuossa nuo noita joku jonkun jotakin jossakin johonkin joka
    jonka jota jossa josta johon jolla jotka joita mikä minkä mitä ja tai vai eli sekä mutta vaan että jotta jos
    kun kuin koska vaikka kunnes niin näin nyt sitten vielä jo enää aina myös vain ihan juuri kyllä ehkä varmaan
    ilmeisesti oikeasti kuitenkin siis sellainen sellaisen sellaista tuollainen tuollaisen tällainen tällaisen
    tällaista olen olet on olemme olette ovat oli olin olivat ollut olla ole olisi olisin olisitte olleet onko
    olenko oletko oletteko olisiko oisko en et ei emme ette eivät eikö ettekö enkö voi voin voit voiko voinko
    voitteko voisi voisin voisitteko voisiko voisinko voida saa saan saanko saako saisi saisin saisiko saisinko
    saada pitää pitäisi pitääkö pitäisikö täytyy täytyykö haluan haluaisin haluaa haluamme haluaisimme halua
    tarvitsen tarvitsee tarvitseeko tiedä tiedän tietää tiedättekö kysyä kysyisin kysymys kysymykseni asia asiaa
    asian asiassa juttu homma kertoa kertoisitteko osaatteko auttaa autatteko kanssa mukaan ennen jälkeen ensi
    viime sama saman muu muut muuta muuten esimerkiksi yksi kaksi pari paljon vähän hieman hyvin todella tosi
    aika kaikki kaikkia itse oma omaa oman taas siellä täällä tuolla tänään eilen huomenna kohta mitään ketään
    mikään jotenkin vaikkapa asti saakka tullut tulee tulla tuli tulisi tulevat mennä menee meni mennyt käy
    käydä laittaa laitoin tehdä teen tein tehnyt tekee löydä löydy löytyy näyttää sanoo sanoi kuulin luin
    huomasin ajattelin mietin pohdin sattui mahdollista mahdollisesti ystävä nykyään nykyisin entä entäs sinne
    tänne sieltä täältä miksi mihin missä mistä milloin miten moi moikka moikkamoi hei heippa heipä hejsan terve
    tervehdys moro morjens moron morjensta tere päivää huomenta iltaa hyvää hola heissan kiitos kiitoksia kiitti
    kiitokset kiits kiitän kiitollinen etukäteen ystävällisesti ystävällisin terveisin terv terveiset yst t br
    cheers jees joo juu jep okei sorry anteeksi pahoittelut toivottavasti toivon ymmärrätte avusta apua avuksi
    neuvoja meidät teidät heidät heillä heille sinusta sinut hänet häntä hänellä hänelle keneltä kenelle kenen
    kenellä kuka ketkä kummat jolle jolta joiden joissa joista joihin joten eikä ellei silloin sittenkään
    jolloin siksi ettei kai kaiketi tietenkin tietysti toki nimittäin tosiaan varsinkin lähinnä edelleen yhä
    taaskin jälleen pian äsken vasta joskus usein melkein noin suunnilleen suurin piirtein tarkalleen varmasti
    varmaankin mieluiten ainakin edes lainkaan ollenkaan erikseen jokin jonkin jostain jostakin jossain jollain
    mikäli kunhan sellaiset sellaisia millainen millaista millaisia millä mille miltä monta montako voimme
    voimmeko voivat voinut voisimme saamme saat saatte saatteko saisimme saanut saatu pitänyt täytyisi
    kannattaako kannattaisi osaa osaako osaatko tahdon haluatte halutaan haluttaisiin tarvitsisin tarvitsemme
    tarvitsisimme tarvitaan tiedätkö tietääkseni tietäisin tietäisitte haluaisinko kiinnostaa kiinnostaisi
    ihmettelen ihmetyttää ihmettelin mietityttää kysyisinkin kysymykset kysymyksiä kysytään kyseessä kyseinen
    tilanteessa tapaus tapauksessa kohdalla osalta suhteen koskien liittyen auttakaa auttaisitteko kertokaa
    kertoisitko neuvokaa neuvoa voisitko ongelma ongelmia ongelman pulma ystävällinen terveppä moikku
    päivänjatkoa päivänjatkot menisi käynyt kävi käyn tehty tehdään teette laittaisin laitan laittakaa laitettu
    laitetaan sanottiin sanottu sanoivat näkyy näkyykö näkisin olisivat olemassa olevan oleva olisimme ollaan
    tapahtuu tapahtui tapahtunut tapahtuisi
  `,
  sv: `
    jag mig min mitt mina du dig din ditt dina han hon den det de dem sig vi oss vår vårt våra ni er ert era och
    eller men att om när som så nu då här där är var varit vara blir blev bli har hade ha haft kan kunde kunna
    skall skulle vill ville måste behöver får fick få gör göra gjorde på i av för till från med utan ut in upp
    ner en ett inte ej också bara lite mycket väldigt någon något några alla allt samma denna detta dessa ju väl
    nog undrar fråga hos hej hejsan hallå tjena tjenare god morgon dag kväll tack tackar mvh hälsningar vänliga
    vänligen förhand snälla ursäkta jo nej ja okej ok någonting sådan sådant sådana själv själva bland ganska
    ungefär cirka redan än ännu igen alltid aldrig ofta ibland kanske nästan precis just alltså liksom typ
    faktiskt egentligen visst tyvärr gärna helst sedan sen därför eftersom medan hur vad vem vems vart vilken
    vilket vilka varför hurudan hurdan hit dit härifrån därifrån annan annat båda mer mest helt mellan över
    efter före innan vid genom mot utom sin sitt sina vars vilkas honom henne hennes hans deras dess denne man
    ens bör borde brukar bruka låta låt kommer komma kom går gå gick gått gjort görs ge ger gav tar ta tog tagit
    finns fanns funnits ser såg sett verkar tycker tror vet veta visste känner säger sade sagt ställa ställer
    måst behöva behövs behövde kunnat fått fåtts blivit hållit försöker försökt försökte hjälp hjälpa hjälper
    hjälpte problem frågor frågan undrade undra bästa hälsning hälsar hälsn ciao moi moj tja tjo morjens
    morjensta heippa godkväll godmorgon goddag tacksam tacksamt tusen jättetack förlåt ärende saken gällande
    angående beträffande fall sätt slags sorts gång gången gånger händer hända hände hänt
  `,
  en: `
    i me my mine you your we us our they them their he she it its this that these those the a an and or but if
    so then than as at by for from in into of on to with about am is are was were be been being do does did done
    doing have has had having can could will would shall should may might must not no just very really also too
    some any all there here now get got im ive want need like know tell let hi hello hey good morning afternoon
    evening thanks thank please regards cheers sorry kindly dear sir madam advance youre youve theyre weve thats
    theres whats hows wheres whens whos cant cannot dont doesnt didnt isnt arent wasnt wont couldnt shouldnt
    wouldnt havent hasnt u ur r pls plz thx ok okay yes yeah yep nope oh ah um well actually basically maybe
    perhaps probably quite rather pretty ever whom him her his hers himself herself myself yourself ourselves
    themselves something somebody someone anything anybody anyone nothing nobody everything everyone because
    though although gonna wanna sees looks asked ask asking greetings howdy hiya happen happens happened
    happening
  `,
};

/** The same in Finnish, added after half of the messages of energy-fi had been read. */
export const weakWordsAfter = `
  moni mones useampi useita jopa edes enemmän vähemmän ihan melko aivan hetki hetken tuota noin tällöin silloin siinä
  olin ollaan onhan eihän eikä niinkuin alla yllä yhtään asun asumme asutaan meidän perhe luulen luulin luulisin
  mielestäni tarkoitan puhuin sanottiin pyydän pyytäisin haluttaisiin tahtoisin
`;

import type { Language } from "../../language.ts";

/** Words that carry little of a question's meaning, greetings among them. */
export const weakWords: Readonly<Record<Language, string>> = {
  fi: `
    minä minun minua minulla minulta minulle minut minusta sinä sinun sinua sinulla sinulta sinulle hän hänen me
    meidän meitä meillä meiltä meille te teidän teitä teillä teiltä teille teistä he heidän se sen sitä siitä siinä
    siihen sillä sille siltä ne niiden niitä niistä niissä niihin tämä tämän tätä tästä tässä tähän tällä tälle nämä
    näitä näistä tuo tuon tuota tuosta tuossa nuo noita joku jonkun jotakin jossakin johonkin joka jonka jota jossa
    josta johon jolla jotka joita mikä minkä mitä ja tai vai eli sekä mutta vaan että jotta jos kun kuin koska vaikka
    kunnes niin näin nyt sitten vielä jo enää aina myös vain ihan juuri kyllä ehkä varmaan ilmeisesti oikeasti
    kuitenkin siis sellainen sellaisen sellaista tuollainen tuollaisen tällainen tällaisen tällaista olen olet on
    olemme olette ovat oli olin olivat ollut olla ole olisi olisin olisitte olleet onko olenko oletko oletteko olisiko
    oisko en et ei emme ette eivät eikö ettekö enkö voi voin voit voiko voinko voitteko voisi voisin voisitteko
    voisiko voisinko voida saa saan saanko saako saisi saisin saisiko saisinko saada pitää pitäisi pitääkö pitäisikö
    täytyy täytyykö haluan haluaisin haluaa haluamme haluaisimme halua tarvitsen tarvitsee tarvitseeko tiedä tiedän
    tietää tiedättekö kysyä kysyisin kysymys kysymykseni asia asiaa asian asiassa juttu homma kertoa kertoisitteko
    osaatteko auttaa autatteko kanssa mukaan ennen jälkeen ensi viime sama saman muu muut muuta muuten esimerkiksi
    yksi kaksi pari paljon vähän hieman hyvin todella tosi aika kaikki kaikkia itse oma omaa oman taas siellä täällä
    tuolla tänään eilen huomenna kohta mitään ketään mikään jotenkin vaikkapa asti saakka tullut tulee tulla tuli
    tulisi tulevat mennä menee meni mennyt käy käydä laittaa laitoin tehdä teen tein tehnyt tekee löydä löydy löytyy
    näyttää sanoo sanoi kuulin luin huomasin ajattelin mietin pohdin sattui mahdollista mahdollisesti ystävä nykyään
    nykyisin entä entäs sinne tänne sieltä täältä miksi mihin missä mistä milloin miten moi moikka moikkamoi hei
    heippa heipä hejsan terve tervehdys moro morjens moron morjensta tere päivää huomenta iltaa hyvää hola heissan
    kiitos kiitoksia kiitti kiitokset kiits kiitän kiitollinen etukäteen ystävällisesti ystävällisin terveisin terv
    terveiset yst t br cheers jees joo juu jep okei sorry anteeksi pahoittelut toivottavasti toivon ymmärrätte avusta
    apua avuksi neuvoja
  `,
  sv: `
    jag mig min mitt mina du dig din ditt dina han hon den det de dem sig vi oss vår vårt våra ni er ert era och eller
    men att om när som så nu då här där är var varit vara blir blev bli har hade ha haft kan kunde kunna skall skulle
    vill ville måste behöver får fick få gör göra gjorde på i av för till från med utan ut in upp ner en ett inte ej
    också bara lite mycket väldigt någon något några alla allt samma denna detta dessa ju väl nog undrar fråga hos hej
    hejsan hallå tjena tjenare god morgon dag kväll tack tackar mvh hälsningar vänliga vänligen på förhand snälla
    ursäkta
  `,
  en: `
    i me my mine you your we us our they them their he she it its this that these those the a an and or but if so then
    than as at by for from in into of on to with about am is are was were be been being do does did done doing have
    has had having can could will would shall should may might must not no just very really also too some any all
    there here now get got im ive want need like know tell let hi hello hey good morning afternoon evening thanks
    thank please regards cheers sorry kindly dear sir madam advance
  `,
};

/** The same in Finnish, added after half of the messages of energy-fi had been read. */
export const weakWordsAfter = `
  moni mones useampi useita jopa edes enemmän vähemmän ihan melko aivan hetki hetken tuota noin tällöin silloin siinä
  olin ollaan onhan eihän eikä niinkuin alla yllä yhtään asun asumme asutaan meidän perhe luulen luulin luulisin
  mielestäni tarkoitan puhuin sanottiin pyydän pyytäisin haluttaisiin tahtoisin
`;

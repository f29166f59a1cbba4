/** The same, added after half of the messages of energy-fi had been read. */
export const conceptsAfter = `
  deposit: vakuus vakuude* vakuute* pantti* panti* deposition* deposit*
  difference: ero eroa eroo erot eroja eroaa eroavat skillnad* difference* differ* vs versus
  type: tyyp* vaihtoeht* erilais* typer sort alternativ* type types option* kind kinds
  understand: ymmar* taju* epaselv* tarkoit* selit* forsta* betyd* understand* mean means explain*
  duration: pitka pitkaan kesto* voimassa asti pitkaksi giltig valid validity
  company: toiminim* ytunnu* yrittaj* firm* kahvila* kampaam* liiketil* osakeyht* oy yhdist* foretagar* entrepren*
    liiketoim* kauppakirj* elinkein*
  payday: palkka* palkan palka* elake* elakk* tuki* kela toimeentul* lonen loning pension* salary payday wage*
  hardship: tiukka tiukil* tiukka* varattom* rahaton rahatto* tyoton tyotto* laina* ekonomi arbetslos* broke afford
  resize: isom* isomp* suurem* suurent* suurenn* pienem* pienent* pienenn* storre mindre bigger larger smaller upgrade
    downgrade
  copy: kopio* pdf* jaljenn* tuloste* tulost* kopia kopior copy copies
  wrong: pieles* tasma* outo outoa outoja ihmeelli* paikkaansa erheel* erheit* stammer konstig* strange weird
  cutoff: poikki pimea* pimey* katke* katkai* katkes* katkea* katkais* mork* morkt dark
  planned: tyomaa* huoltoty* suunnit* etukateen planera* planerad* planned scheduled
  hazard: vaaral* kipin* savu* savua haju* iske* roikku* johto johdo* johdot piuha* kaape* kaapi* kaadel* kaatun* puu
    farlig* gnist* danger* spark* wire* hanging
  technician: sahkari* sahkoasen* asentaj* sahkomie* urakoits* elektriker* montor* electrician* technician*
  fuse: sulak* sulakk* paasulak* sakring* fuse* amp ampeeri*
  refund: liikaa ylimaarai* takaisin tillbaka overpaid takas maksupalaut*
  notice: ilmoit* tiedot* tiedotat* viesti* meddela* meddel* aviser* notify notif* inform*
  proxy: valtuut* valtakirj* puolesta fullmakt* ombud behalf authori* proxy
  relative: mies miehe* miehen vaimo* puoliso* aviom* isa isan isal* aiti aidin aidil* mummo* mummi* vanhemp* avopuol*
    anoppi* fru maka mamma pappa mor far husband wife mother father parent* spouse partner mom dad
  death: perikun* perill* perunkirj* hautaj* arving* dodsfall* heir* estate inherit*
  move: avain avaim* avaimet uuteen nyckel* nycklar* keys tupari* vuokrasopim*
  hourly: tunti* tunnit* tunnei* tuntih* timpris* hour hours hourly
  today: tanaan huomen* huomis* tamanpaiv* idag imorgon today tomorrow
  hours: pyha* joulu* juhannu* paasiai* vappu* loppiai* viikonlop* lauantai* sunnuntai* arkisin helg* jul lordag*
    sondag* weekend* holiday* saturday* sunday*
  language: suomeksi ruotsiksi englanniksi kieli* kielel* svenska engelska finska swedish english finnish
  consumer: kuluttaja* lautakun* konsument* consumer* ombudsman*
  feedback: palaute palautetta palauttee* feedback respons aterkoppl*
  compensation: korvau* korvat* korvaa* vahingonkor* ersattning* ersatt* kompens* compens*
  food: pakas* pakast* ruoat ruuat ruokien jaakaa* frys* mat freezer fridge food
  namechange: sukunim* naimis* avioer* avioit* gift skild* efternamn* married surname
  bank: pankki* panki* tilinum* iban kontonum* bank banks
  reference: viite* viitenum* ocr referens* reference
  forgot: unoh* unohd* glomt* glomde forgot* forget*
  locked: lukit* lukkiu* lukos* lukko last locked lock blocked
  code: tekstiviest* sms koodi* varmennus* kod koden code codes
  browser: selain* selaim* webblas* browser* chrome safari
  cart: ostosk* kori koris* korii* kassa* varukorg* kassan cart basket checkout
  colour: vari varin vari* farg* color colour
  model: malli* modell* model models
  courier: ovelle automaatti automaatin automaatista automaatilla automaatille noutopist* matkahuol* postnord dhl ups dpd gls posten postin postiin
  customs: tulli* tull tullen customs duty
  damaged: kolhu* naarmu* halkeam* revenn* repes* reika* reiki* skadad* skadat repad* scratch* torn dent* cracked
  used: kaytet* begagn* used secondhand
  opened: avat* avas* avann* oppnad* opened unopened
  giftwrap: paketoi* lahjapaper* inslagn* wrap*
  wash: pese* pese pesu* tvatt* wash* laundry
  car: auto auton autoa autoo autolla autolle autossa autosta autoon autot autoj* autoi* sahkoaut* tesla bil bilen elbil* car cars ev
  heatpump: lampopump* maalamp* ilmalamp* varmepump* bergvarm* heatpump*
  surplus: ylijaam* myyda myyn myyda tuotan* pientuot* overskott* salja surplus sell selling
  arrive: saapu* tullut perille kolah* anlan* kommit framme arriv* arrived received receive
  old: vanha vanhan vanhat vanhoja entinen entise* edelli* aiempi aiemm* gammal gamla forra old former previous
  new: uusi uuden uusia uutta ny nya nytt new
  increase: nous* noussu* korot* kallistu* hoj* hojt* okat okat increas* raise* higher rise
  decrease: alen* pienen* sank* reduc* lower decreas*
  normal: yleensa normaal* tavalli* vanlig* normal* usually
  limit: raja* rajoit* enintaan vahintaan grans* limit* max maximi* maximum minimi* minimum
  early: ennenaik* ajoissa aikaisi* aikasi* tidig* early
  far: valimatk* matka* avstand distance
  month: kuukau* kuukaut* kuussa kuukausi* manad* month* monthly
`;

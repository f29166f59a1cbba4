/** Matters of people and their lives. */
export const peopleConcepts = `
  job: tyopaik* tyo toita rekry* duuni* jobb* karriar* job jobs career* vacanc* hiring kesatyo* kesatoi* kesaduun*
    sommarjob* anstall* tyonhaku* tyohakem* harjoittel* praktik* intern internship* recruit* employ employment toissa
    toihin
  death: kuolinp* menehty* vainaj* edesmen* dodsb* avlid* dod death died kuolem* kuoli kuollut kuollee* jaamist*
    perinnonjak* dodsfalls* begravn* bortgang* passed funeral* bereave* deceas*
  student: opiskel* student* studer* studier opinno* opintot* amk yliopisto* university college uni
  person: ihmi* henkilo* manniska* person human agent asiakaspalvelij* virkailij* handlaggar* medarbetar* operator*
    representative
  guest: vieras* gast guest vieraa* vierail* besok* visitor* visiting visit
  children: lapsi* lapse* lasten barn* child* kids
  hardship: tyottom* tyoton lomautet* lomautu* irtisanott* sairauslom* arbetslos* permitter* sjukskriv* unemploy* laid
  age: ika ikaraja* ian iassa ikai* vuotias vuotiaa* taysika* taysi alaikai* alder aldersgr* arig ariga minderar*
    myndig age aged minor minors underage
  guardian: huoltaj* edunvalv* vardnadsh* intressebev* malsman* guardian*
  senior: senior* elakelai* pensionar* pensioner* retired retiree*
  family: perhe perhee* kotitalou* familj* hushall* family household*
  relative: sambo sambon sambos kumppan* avovaim* avomie* tyttoyst* poikayst* vaimolle sisko* veli veljen veljel*
    flickvan* pojkvan* syster* bror* brodern dotter* son sonen tytar tyttar* poika pojan pojalle girlfriend*
    boyfriend* sister brother daughter* isoai* isois* mormor farmor morfar farfar
  friend: kaveri* kamu kamun frendi* van vannen vanner kompis* friend* mate mates buddy pal
  health: sairas* sairau* sairaal* loukkaan* leikkau* sjuk sjuka sjukdom* sjukhus* ill illness sick injur* hospital*
  divorce: avioero* skilsmass* skilja divorc*
  married: avioliit* vihit* gifta giftermal* married marriage wedding
  language: suomenkiel* ruotsinkiel* englannink* svensksprak* sprak spraket language*
  staff: henkilokun* tyontekij* henkilost* anstallda personalen medarbetar* staff employee* personnel
  course: kurssi* koulutu* kurs kursen kurser kursens utbildning* course courses lesson* class classes
  doctor: laakari* ladkar* lakare lakaren tandlak* hammaslaak* doctor* dentist*
  prescription: resept* recept* laake laakke* medicin* prescription* medication*
  allergy: allerg*
  accessibility: esteet* pyoratuol* rullstol* tillganglighetsanp* wheelchair* accessib* disab*
`;

/**
 * 4,096 Dutch words of four to nine letters a to z: plain things, many of them two plain words joined. Words that
 * frighten, hurt or name a person are left out, and so are q, x and y; no two sound alike, and between any two stand at
 * least two slips of the pen.
 *
 * The spelling is that of the word list of OpenTaal (Debian package `wdutch`), copyright OpenTaal and contributors,
 * used under its BSD licence (revised); which of its words are common was looked up in the word counts of
 * `@zxcvbn-ts/language-nl-be` (MIT). Any change here changes no passphrase that exists.
 */
export const WOORDEN: readonly string[] = `
aanloop aardappel aardebaan aardegoed aardeweg aardewerk academie accent accordeon accu achtbaan achterdak achthoek achtkamp achtknoop actiefilm
actrice adembuis ademlucht ademtocht ademweg ademwolk ader adres adviseur advocaat afdeling afdruk affiche afleiding agenda agent akkerbouw akkoord
album alligator ambtenaar ankerbak ankermast ankeroog ankerplek ankertouw antenne antwoord apotheek apparaat appel appelbol appelboor appelhout
appelkoek appelslak appelthee applaus arbeider arcade archief archipel arena armband artiest artikel asbak atelier atletiek atol atoom atrium auteur
auto autobus automaat avond avondblad avondjurk avondklok avondles avondlied avondpost avondrit avondspel avondwind avondzon avontuur baai baandeel
baanfiets baankaart baanploeg baanrots baansport baanvlak baddoek badeend badgast badhok badhuis badjas badkamer badkraan badlaken badmat badmeubel
badmuts badolie badpak badplaats badrand badschuim badstoel badstof badstrand badwater badzeep badzout bagage bakblik bakfiets bakker bakkerij baklap
baklucht bakmeel bakoven bakpan bakpapier bakplaat baksteen bakvis bakwagen bakzeil balie baljurk balkhout balkijzer balkleed balkon balkvloer ballad
ballet balpen balschoen balspel balsport balzaal bamboe banaan bandfoto bandhond bandijzer bandmaat bandplooi bank bankbed bankboek bankbrief bankkast
bankpas bankpost bassist batterij bedbank bedkruik bedlamp bedpan bedplank bedrijf bedtijd beekloop beeld beeldband beeldbuis beeldhoek beeldmerk
beeldpunt beeldrijk beeldtaal beeldveld beeldvorm beerdier beerkar beerput beerwagen beker belang beloning bergbeek bergboer bergdorp berggeit
berggids berggroen berghok berghout berghuis bergijs bergkam bergkamer bergkast bergland berglift bergloods berglucht bergmeer bergnaam bergpaard
bergpas bergplant bergprijs bergrit bergroute bergrug bergspoor bergsport bergstad bergstok bergtocht bergtop bergtrui bergwater bergweide bergwind
bericht bestand bestuur beugel beukvink beurt beverboom beweging bewoner bezemhok bezemkast bezemklas bezemstok bezoek bezorger bioscoop bladdeeg
bladgoud bladgrond bladhark bladhoek bladhout bladijzer bladkleur bladknop bladkool bladkrans bladmos bladneus bladplant bladtop bladveer bladvoet
blik bloembak bloembed bloemblad bloembol bloemdier bloemknop bloemkool bloemkorf bloemperk bloempot bloemsaus bloemstuk bloemzaad blouse boek
boekband boekblok boekdeel boekdruk boekenbal boekenrek boekentas boekentop boeket boekrol boekrug boekvink boekvorm boekwerk boerderij boerenhof
boerenkar boerenkip bokser bolbaan bolhoed bolkop bolzaad bolzeef boodschap boombal boomblad boomhoek boomhut boomkroon boommos boompaal boomrijk
boomslak boomslang boomstam boomtak boomtop boomwagen boomzaad boot boothals boothuis bootkaart bootreis boottocht boottrein bordenrek bordpunt
bordspel bosaap bosbad bosbeer bosbessen bosbloem bosbouw bosduif bosfeest bosfruit bosgebied bosgrond boshut boskapel boskat bosklas bosloop boslucht
bosmier bosmuis bosmuur bospark bosplant bosrijk bosspel bosspin bostuin bosvijver bosvogel bosvrucht boterham botsing bouwblok bouwbord bouwdoos
bouwdorp bouwgrond bouwhal bouwhek bouwhelm bouwhuis bouwkaart bouwkraan bouwkunst bouwlamp bouwlift bouwloods bouwmarkt bouwmuur bouwplank bouwplek
bouwploeg bouwput bouwspel bouwsteen bouwtafel bouwweg bouwwerk bovenkant brief briefpost briefvorm bril brileend brilslang brochure broeder broekjurk
broekmaat broekneus broekplas broekrand broekriem broekrok broekveer broekzak bron broodblik broodboom brooddeeg brooddoos broodhuis broodkar
broodkast broodmand broodmeel broodmes broodoven broodzaag broodzak brug brugboog brugbouw bruggat brughoek brugklas brugklep brugkraan brugschip
brugtaal bubbelbad buffet buit buitenbad buitenbus buitendag buitenhok buitenhut buitenijs buitenkom buitenrit bundel bureau burger busbaan busboot
buskaart buslijn busnet buspas busreis busrit busroute bustocht buurdorp buurland buurtblad buurtbus buurthuis buurtpark cadeau cake cakeblik cakedeeg
cakemeel camera camper camping capsule caravan catalogus cellist chip chocola cijfer cilinder cipier circuit circus cirkel citaat citroen club
clubblad clubfeest clubhuis clubkaart clubkleur clubkrant clublied clublint clubnaam clubpas clubrit clubsjaal clubtent clubvlag clubzetel cola
collectie collega column componist compromis computer concert condor container courant cultuur cursus dagboek dakbaan dakbalk dakgoot dakkamer
dakkapel dakkoffer dakleer daklicht daklijn dakluik dakraam dakrand dakriet dakruiter dakstoel daktaal daktuin dakvlak dakvloer dakvoet dakvorst
dambord dame damklok dampaal damplank damspel damsport damsteen damwand danser danseres dansfeest dansfilm danshuis danskoord dansles danslied
dansmaker dansmat danspas dansplaat dansspel danssport danstent dansveld dansvloer danszaal datum decor deksel demo denker depot dessert detail deur
deurbel deurblad deurgat deurknop deurkrans deurkruk deurlijst deurmaat deurplaat deurpost deurprijs deurslot deurveer deurvlak deurwacht diagonaal
diagram diameter dienstbus diensttak dienstweg dierenbot diervoer dijkbouw dijkdorp dijkhuis dijkpad dijkring dijksloot dijkstoel dijkvoet dijkwacht
diner diplomaat dirigent document doelgroep dokter dolfijn doos dorpsblad dorpshuis dorpskom dorpspomp douche dozijn draad draadboom draadglas
draadmand draadnet draadrol draadspel draadzaag draaibank draaiboek draaibord draaibrug draaideur draaidop draaihals draaihek draaikap draaiknop
draaikooi draaikruk draairaam draairing draaister draaitrap draaiveld draaiwiel draaizeef drama drempel dreun drieblad driedraad driekaart driekamp
driekant driekleur driekroon drieloop drieluik driemaal driestal driester drietand drievoet drieweg driewerf droogdoek drooghok droogkap droogkast
droognet droogoven droogpak droogrek droogvoer droom droombaan droomboek droomhuis droomjurk droomland droomplek droomreis droomstad droomster
droomtuin drop druif drukjacht drukkamer drukklep drukkleur drukknop drukkunst drukmeter drukpak drukpers drukplaat drukplek drukraam drukring drukrol
drukstuk drukvat drukveer drukvel drukvlak drukvorm drukwater drukwerk drummer druppel dubbelbed dubbelrol duikboot duikbril duikeend duikhelm
duikklok duiklamp duikles duikmaat duikmuts duikpak duikplank duikplek duikploeg duikschip duiksport duiktocht duiktoren duikvogel duim duimmuis
duimstok duinbos duinkam duinkust duinmeer duinriet duintop duinvoet duinwater duinzand echo eend eendvogel eetappel eetbui eetgids eethoek eethuis
eetkamer eetketel eetkeuken eetlepel eetpeer eetplaats eettafel eettent eetzaal effect egelvis eikenblad eikenboom eikenbos eikenhout eikenstam
eikentak eikers eischaal eisprong element embleem engel enkelband enkelspel enkelvork envelop erelijst erfgenaam estafette etage etappe etiket ezel
fabriek fakkel fantasie feest feit festival fiets fietsbaan fietsbel fietsblad fietsblok fietsboot fietsbrug fietsbus fietsdag fietsdoos fietsgids
fietshelm fietskar fietslamp fietsland fietsles fietslift fietsmaat fietsmerk fietsnet fietspad fietspark fietspomp fietspont fietsreis fietsrek
fietsrit fietsslot fietsster fietstas fietsveer fietsweek fietsweg fietswiel figuur film filmbeeld filmblad filmblik filmdoek filmdruk filmfeest
filmhuis filmkamer filmkast filmkunst filmland filmmaker filmmarkt filmnaam filmpers filmploeg filmprijs filmrol filmstad filmster filmweek filmzaal
filmzon filter flamingo flat fles fluit fluiteend fluitglas fluitist fluitles fluitspel fluittoon fontein formule formulier fornuis fortuin foto
fotoblad fotoboek fotodoos fotograaf fotokaart fotokunst fotolamp fotolijst fotometer fotoplaat fotoprijs fotospel fototas fotowand fotowerk fragment
frame friet front fruitboer fruitboom fruitkast fruitkorf fruitmand fruitmes fruitneus fruitpan fruitpers fruitpost fruitstal fruittuin fundering
galerie garderobe garnaal gastanker gastboek gastheer gasthof gasthuis gastkoor gastland gastles gastmaal gastplant gastrol gaststad gastster gazon
gebaar gebit gebouw gehucht gelei geluid geluk gemak generatie generator geschenk geval gezicht gids gitaar gitaarles gitaarpop gitarist glasblad
glasbol glasbouw glasdak glasdeur glasdoek glasdraad glaskraal glaskunst glaslat glasmaat glasnet glasoven glasplaat glasraam glasruit glasverf
glaswand glee gletsjer glijbaan glijgoot glijijzer glijplank glimlach glimp goal golf gootlijst gootpijp gootplank gootsteen gootwater gordijn goudbad
goudberg gouddraad gouddruk goudhaan goudjacht goudkleur goudkoord goudlaag goudlaken goudland goudleer goudmaker goudmarkt goudmes goudmijn goudoog
goudprijs goudschat goudschip goudstuk goudveld goudverf goudvis graanboer graanbouw graanveld grap grasaap grasbaan grasband grasboom grasdijk
grasgroen grasgrond graskaas graskalf graskuil grasmat graspad grasperk grasplant grasplein grasrol grasveld grasweide graszaad gravin grendel greppel
grill groeptaal grondbal grondbank grondboek grondboor grondbuis gronddeel gronddruk grondgat grondijs grondlaag grondnoot grondslag grondstem
grondstof grondstuk grondtaal grondtoon grondwind grondzee grondzeil gulden haarbal haarband haarbos haardhout haardvuur haarijzer haarkam haarkleed
haarkleur haarkroon haarkrul haarlicht haarlint haarnaald haarolie haarpijl haarspeld haarstuk haarverf haarwater haarzak hagedis halfjaar halfslaap
halfslag halfstam halfstok halfuur halfwas halfwind halsband halsdoek halskraag halsriem halsring halssnoer halstouw hamer hamster hand handbak
handbel handboor handdoek handdruk handelaar handkar handknie handlijst handmolen handpalm handpers handpop handslag handspel handsteen handtas
handteken handvat handvol handwagen handwater handzaag handzeep hangar haring harmonie havenbouw havenhuis havenkom havenspel havenstad havenwijk
hazennoot hazenoor hazenrug heer heidetuin heklicht hekmotor hekpaal hekwerk helmdraad helmduif helmhoed helmknop helmplant helmteken helper hemel
hendel hengeltop herder herenhuis herfstbos herfstzon heuvel heuvelkam heuvelrij heuvelrug heuveltop historie hitparade hobo hoed hoekbal hoekbank
hoekhaard hoekhuis hoekijzer hoekkamer hoekkast hoeklijst hoekmaat hoekmeter hoekplaat hoekslag hoeksteen hoekstoel hoektafel hoektand hoektoren
hoekveld hoekwant hondenbed hondenbos hondenhok hondenkar hondenoog honingpot hoofd hoofdbaan hoofdbalk hoofdband hoofdbord hoofddeel hoofddeur
hoofddoek hoofdfilm hoofdfoto hoofdgast hoofdhuis hoofdkaas hoofdkap hoofdlamp hoofdlijn hoofdnet hoofdnoot hoofdpad hoofdpost hoofdring hoofdrol
hoofdroos hoofdstad hoofdstem hoofdstuk hoofdtaal hoofdtak hoofdtoon hoofdtop hoofdtrap hoofdveld hoofdvorm hoofdwas hoofdwerk hoofdzin hoogbouw
hoogfeest hoogkoor hoogoven hoogstam hoogvogel hoogwater hoogzit hoogzomer hooihark hooikaas hooipers hooitas hooivork hoorspel horloge hotel hout
houtblok houtboor houtbouw houtdraad houthaard houthok houtkap houtkleur houtlijm houtloods houtmeel houtoven houtring houtschat houtsmaak houtvat
houtvlot houtvuur houtwol houtzaag huis huisbank huisbel huisblad huisboot huisdeur huisdier huisduif huisfeest huishoek huishond huisjas huiskamer
huiskapel huiskat huiskleur huiskraai huiskrant huismuis huismuur huisnaam huispak huisreis huisspin huisstof huistaal huisvogel huisvorm huiswacht
huiswerk humeur hutkoffer huurder icoon ijsappel ijsbal ijsbank ijsbeeld ijsbeen ijsberg ijsblok ijsboer ijsbrug ijsdam ijseend ijsemmer ijshoorn
ijshut ijskanaal ijskap ijskast ijslaag ijslepel ijsmaan ijsmerk ijsmuur ijspaleis ijsploeg ijsregen ijsrivier ijsroom ijssport ijsstoel ijsstroom
ijstaart ijsthee ijstijd ijsveld ijsvloer ijswater ijsweg ijswinkel ijswinter ijswolk ijszak imago industrie ingenieur inham inktfles inktlap inktlint
inktpen inktpot inktrol inktsteen inktvis inleiding interieur interview inwoner inzet ivoor jaar jaarbeeld jaarboek jaarfeest jaarkaart jaarklas
jaarlijst jaarmarkt jaarpas jaarprijs jaarring jaarsteen jaartafel jaarwerk jaarwiel jachtboog jachthond jachthuis jachthut jachtsaus jachtspin
jachtveld jachtwerf jachtwiel jaguar jasschort journaal jurist jurk juweel juwelier kaart kaasboer kaasbol kaasbrood kaasdeeg kaasdoek kaaskamer
kaasklok kaaskrul kaasland kaasmaker kaasmes kaaspers kaasplank kaasroute kaassaus kaassmaak kaasstof kaastaart kaastafel kaaswagen kaaswei kabel
kabelbaan kalender kalf kalkoen kameel kamerbank kamerdeur kamerhoek kamerjas kamerkoor kamerraam kamerrok kamerwand kampvuur kantoor kapblok kapbord
kapdoos kapelbrug kapitaal kapkar kaplaars kaplaken kapmes kapper kapsel kapspeld kapstok kaptafel kapzaag karakter karspoor karton kartouw karweide
kast kastdeur kastplank kastrand kastslot katoen katoog katrol kattenbak kattenoog kattenrug katvis kauwgom keel keelband keelgat keelstem keelzang
keizer kelder keldergat kelk kennis kermis kersappel kersenpit kerstbal kerstboek kerstboom kerstdorp kerstent kerstfilm kerstklok kerstkoor kerstlied
kerstmaal kerstmuts kerstpost kerstreis kerstroos kerstspel kerststal kerstster kerststuk kerstweek kerstzang ketelbouw ketelkoek ketelpak keteltrom
keuken keukenmes keukenrol keurmerk kever kiezel kikker kilo kilogram kilometer kilopak kippenei kippenhok kippenvel klas klasboek klasfoto klauw
klavier kleed kleedhok kleiboer kleiduif kleigrond kleilaag kleingoed kleioven kleipop kleiput kleisteen klem kleur kleurbad kleurboek kleurdoos
kleurfoto kleurmuis kleurolie kleurspel kleurstof kleurtoon klimbaan klimboom klimgeit klimhaak klimhal klimijzer klimkoord klimmast klimmuur klimnet
klimpaal klimpark klimplant klimrek klimrots klimspoor klimsport klimster klimstok klimtocht klimtoren klimtouw klimvogel klimwand kliniek klinker
klok klokbloem klokboor klokkaart klokrok klokslot knaagdier knaap knie kniebocht knieboog kniebroek kniehoek knielaars knielap knieslot kniewater
knoopband knooppunt knoopster knoopwerk knop knopoor knopspeld knuffel knul knuppel knutsel koeboer koebrug koehaar koehoorn koeienkop koeienoog
koekalf koekblik koekdeeg koeketel koekkraam koekplank koelkast koemarkt koemelk koepel koerier koers koestal koevoet koffer kofferbak koffervis
koffie koffiebus koffiekan koffiekop koffiepad koffiepot koffiezak koker kolonel komma konijn koningin kooi kookboek kookhuis kookketel kookles
kooklucht kookolie kookpan kookplaat kookploeg kookpot kookroom kooktent kookvuur kookwas kookwater koolbak koolblad kooldraad koolemmer koolplant
koolsoep koolsteen koolstof koolvis koolwagen korenroos korenzeef kostuum kraambed kraamhok kraammand kraamstal kraan kraanbaan kraanbalk kraanboom
kraanbrug kraanhaak kraanhals kraanhuis kraanoog kransvat krant kring kristal krokodil kroonbalk kroonblad kroonbuis kroonduif kroonglas kroonlamp
kruidnoot kruispunt kruk krulhaar krulijzer krulspeld kubus kudde kuip kunst kunstwerk kussen kustbaan kustboot kustdorp kusthaven kustlicht kustlijn
kustploeg kustreis kustroute kuststad kusttaal kustvaart kustwacht kustwater kustweg kwadrant kwal kwartaal kwartier kwartnoot kwarttoon kwartuur
laars labrador lach ladder ladeblok ladekast lading lakenhal lambel lamp lamphuis lamplicht lampolie lampvoet lamstraal landboek landbouw landbrief
landbrug landdag landdeken landdier landgoed landhoofd landhuis landijs landkaart landkant landlucht landmerk landmeter landnaam landpaal landpost
landreis landschap landslak landstad landvorm landwind langbeen langhaar langhals langhout langneus langoor langtand langvoer lantaarn laptop leerbaan
leerboek leerhoofd leerhuis leerling leerpark leerplek leerrijk leerroute leerstoel leerweg leesband leesblad leesbril leesglas leeshoek leeskamer
leeskop leeskunst leeslamp leesles leeslijst leeslint leespen leesplank leesspel leesstof leesstuk leestafel leesteken leestekst leestoon leesvoer
leesweek leeszaal leiding lentejas lentelied lenteloop lenteroos lentetuin lenteweek lentewind lentezon lepel leraar lesblok lesboek lesbrief lesbus
lesdeel leskaart leskoffer lesplaats lesuur leswagen lezer lezing lichaam licht lichtbaan lichtbak lichtblok lichtbol lichtboom lichtbuis lichtdruk
lichter lichthal lichtjaar lichtkant lichtkap lichtknop lichtmast lichtpen lichtpunt lichtrijk lichtspel lichtveld lichtvlak lied lieveling lift lijn
lijnboot lijnbus lijndans lijnkoek lijnmeel lijnmotor lijnolie lijnpomp lijnschip lijnvaart lijnzaad lijst lijststem lijstveld limonade link lipbloem
liplap lipvis liter literfles literglas literpak logo lokaal loket loop loopbaan loopband loopbrug loopdeur loopeend loopfiets loopkaart loopkat
loopkraan looplamp loopneus loopoor looppas loopplank looppop looprek looproute loopspel loopspoor loopsport loopstal loopster loopstoel looptijd
looptocht looptouw loopvlak loopvogel loopvuur loopwagen loopwiel loopzool lover luchtbal luchtband luchtbed luchtbrug luchtbus luchtfoto luchtgat
luchtkast luchtklep luchtkooi luchtlaag luchtnet luchtoven luchtpijp luchtpomp luchtpost luchtreis lucifer maaltijd maanbaan maanbrief maand maanfoto
maankop maanlicht maannacht maanrand maanring maanstof maanvis maanwagen maanzaad maat machine machinist magazijn magneet magnetron maiskolf mandarijn
mantel markthal marktlied marktspel marktstal marmelade marmer mascotte masker mastbeeld mastboom mastkorf masttop medaillon meerkamp meeroever
meerpen meerprijs meerring meerslag meertouw meester melkboer melkbrood melkbus melkemmer melkfles melkgeit melkglas melkhuis melkkan melkkoe
melkkruik melklijst melkpak melkpot melksaus melkstal melksteen melkster melktand melkuur melkwagen melkwei melkwol melkzeep melodie meloen mengsel
menu merk metaal meteoor meter meterbad meterbord meterkast metgezel meubelwas microfoon middag middagzon middel mijl mijlpaal milkshake milligram
mineraal miniatuur minuut mistbank misthoorn mistlamp mistlicht mistveld mistwolk modderbad modderweg model moesappel moeshof moeskop moestuin molen
molenspel molenzeil moment mond monitor monteur monument moseik mosgroen mosroos mosselput motief motor motorblad motorblok motorboot motorbril
motorhelm motorhuis motorjas motorkap motorklep motorloop motormerk motorolie motorpak motorreis motorrit motorzaag mummie muntblad munthuis muntkamer
muntmeter muntolie muntpers muntsaus muntschat muntslang muntsmaak muntstuk muntteken muntthee muntvoet museum muts muur muuranker muurbloem muurdam
muurgat muurhaak muurkast muurkleur muurkrant muurkunst muurlamp muursteen muurverf muzikant naaidoos naaigaren naaikamer naailes naaimand naainaald
naaister naald naaldboom naaldbos naaldhak naaldhout naam naambord naamfeest naamlijst naamplaat naamsteen naamstem nacht nachtaap nachtbel nachtboek
nachtboot nachtbus nachtdier nachtduik nachtfilm nachtgoed nachthok nachtkant nachtlamp nachtnet nachtpost nachtreis nachtrit nachtslot nachtspel
nachtuil nachtwind nachtwolk nagel najaar namiddag natuur neef nestbak nestblok nestboom nestei nesthaar nestkamer nestkast nestkleed nestkuil
nestvlot nestvogel netbal netband netkaart netsnoer netspel netstroom netwerk neus neusaap neusbeen neusdoek neusdop neushaar neushoorn neusleer
neusriem neusring neusrug neusstem neuswiel niveau noordbrug noordkant noordkust noordmuur noordtak noordwand nootolie nootteken notaris notenbalk
notendop notenhout notenleer notenolie nummer oase ober ochtend octopus oefening oeverriet oeverwand ogenblik oliebad olieboer oliebol olieboot
oliefilm oliefles oliehaard oliehaven oliejas oliekan oliekoek oliekop oliekraan oliekruik olielaag olielamp oliemarkt oliemeter oliemotor oliepak
oliepalm oliepijp olieplas oliepomp olieput oliespoor oliesteen olietrein olievat olieveld olieverf olievogel oliezaad olifant omheining onderdeel
onderkant onderzoek ontbijt ontdekker ontwerp onweer oogappel oogbad oogbol oogdruk oogglas ooghaar ooghoek oogkamer oogklep oogkleur ooglap oogmasker
oogmerk oogpunt oogrand oogrok oogscherm oogster oogstlied oogstreep oogzalf oorbel oordop oorijzer oorknop oorring oorschelp oorsprong ooruil
oostkant oostkust oostmuur oostoever opdracht opening oproep opstel opvolger opzichter orgaan organist orgel orgelbank orgelboek orgelbouw orgelkast
orgelles orgelpijp orgelspel orgeltoon orkest ovaal oven ovendeur ovenkamer ovenpaal ovenstok ovenwant overstap overzicht pagina pakgoed pakhuis
pakijs pakket paklijst pakmand paknaald pakpaard pakprijs paktafel paktouw pakweg pakzadel pakzolder paleis paling palm palmblad palmboom palmhout
palmolie palmpit palmtak palmtop pamflet pandeksel paneel panfluit panlat panorama panvis papegaai papier papierbak papierrol parachute paragraaf
paraplu parelbank parelrand parfum parkbank parkbos parking parktuin parkwacht parochie partij paspoort passer pasta patat patroon pauw pauze
pauzefilm pauzeknop pauzering paviljoen pedaal pensioen penthouse penwortel peper perenboom perenhout perenvuur periode perron persbrood persbuis
persfoto persijzer perskaart perskamer perskoek perslucht persmerk persplank perspomp persprijs persreis persslang persstem perstafel perstekst
perswagen perszaal pianist piano pianoklas pianokruk pianoles pianospel pianostem pianostuk pijp pijpbeen pijpbloem pijpbroek pijpgast pijphout
pijpijzer pijpketel pilaar piloot pils pinda ping pinpas pion pionier plakband plakboek plakbord plakbrief plakkers plakploeg plakwerk plan planeet
plantbed planthof plantkuil plantput plantstok plateau platform pleister plek plezier ploegboom ploegfoto ploeghout ploegmaat ploegmes pluim plus
podium poeder poetsdoek poetsdoos poetslap pomp pompbak pompbuis pompemmer pompkamer pompkast pompmotor pompoen pompput pompsteen pompstok pompwagen
pompwater poortdeur poortklok popband popblad popfeest popkoor poplied popplaat popzaal portaal portie portret post postbak postblad postboot postbus
postduif poster postgids postkaart postkamer postkar postmarkt postmerk postpaard postroute posttrein postuur postwagen postzegel potbloem potdeksel
potgrond pothelm pothoed pothuis potlood potmeter potplant potpolder potrand potroos potspel potstal potvis prairie premier president prijs prijsboek
prijsdier prijsdruk prijsduif prijskamp prijsklas prijsslag prijsvork primeur prinses printer processor product proef proefwerk profiel program
programma project prooi pudding puntboog puntdraad punthelm punthoed punthoofd puntmuts puntneus puntzak puntzeef puzzel puzzelrit raadhuis raadsel
raamboom raamhout raamkoord raampost raamstok raamwerk raamzaag radar radio ranglijst rapport recept receptie record redacteur reeks refrein regel
regenbak regenband regenbos regenbui regendans regenhoed regenjas regenkap regenpijp regenplas regenput regenwolk regime regisseur register reis
reisblad reisboek reisbrief reisbus reisdeken reisduif reisgids reisgoed reiskaart reiskooi reismand reismarkt reisroute reistas reistijd reiswagen
reisweg reiszak reiziger rekenboek rekenbord rekening rekenlat rekenmunt rekenraam rekentuig remblok remklep remlicht remolie remschoen remslaap
remspoor remweg reparatie repetitie reporter ridder riem riemblad rietfluit rietmat rietpeer rietpijp rietstaf rietstok riettuin rijbaan rijbak
rijbroek rijdier rijdraad rijhal rijhuis rijijzer rijkaart rijkleed rijkop rijkunst rijlaars rijpaard rijpad rijschool rijspoor rijsport rijstoel
rijstrand rijtocht rijtuig rijwiel rijwind rijzadel ringbalk ringband ringbus ringdorp ringduif ringkraag ringlijn ringmuur ringnet ringslot ringspoor
riool risico rivier rivierbed riviervis robot roedel roeier roerblad roerei roerijzer roerlepel roerpen roerstok roervink roerzeef roestbak roestplek
roeststok roggenvel rokjas rokzadel rolstoel rondboog rondbrief rondhout rondkop rondpomp rondpunt rondrit rondtocht rondvaart rondvis rondvoer
roofdier roomhoorn roomijs roomkaas roomkleur roommeter roomsaus roomtaart rooster rotonde rotsbeen rotsblok rotsgrond rotshaan rotskust rotsmuur
rotspad rotsplant rotspunt rotssteen rotstuin rotswand rotswol rozenbed rozenboom rozenhout rozenknop rozenolie rozenperk rozenstam rozenstok rozentak
rubriek rugkant rugkorf rugslag rugtas rugtekst rugwind rugzak rundleer safe salade salon satelliet scanner schaafijs schaakles schaakmat schaal
schaduw schaker schathuis schatrijk schelp schema schepbord schepijs schepnet schepvat scherm schermles schilder schildpad schipper schoen schommel
school schoolbel schoolbus schooldag schoolhek schoolnet schooltas schooluur schop schrijver schroef schroot schuif schuifdak schuur schuurdak scooter
script sculptuur segment seizoen sensor serre sfeer signaal sjaal slaapbank slaapbed slaapbeen slaapbol slaapbus slaaphok slaaphuis slaaphut slaapjurk
slaaplied slaapmat slaapmuts slaapplek slaapstad slaaptent slaapzaal slager slakhoorn sledehond sleehak sleetocht sleevaart sleutel sloepgast
slootriet slootwal slot slurf smaak smeerhout smeerkaas smeerolie smeerpijp smeerpot smeerzalf smeerzeep snaar snack snackkar snavel sneeuwbes
sneeuwbol sneeuwbui sneeuwhut sneeuwpop snoepgoed snoeppot snoepreis snoepster snoepstok snoepzak snor soep soepbal soepbeen soepbord soepjurk
soepketel soepkip soepkom soeplepel soeppan soeppost sofa sokkel solist sopraan souvenir spaarbank spaarboek spaarlamp spaarpot spaarzin spar speaker
speelbal speelbank speelboom speelbos speeldag speeldoos speelfilm speelgoed speelhoek speelhuis speelklok speelnoot speelpark speelplek speelpop
speelreis speeltijd speeltuin speeluur speelveld speelvlak speelweek speelzaal spektakel spel spelbeeld spelboek spelbord speldeel spelkamer spelkunst
spelles spelmaker speltafel speltak spelvorm spiegel spiegelei spijker spin spinaap spindraad spinhuis spinrok spinster spinstok spiraal spons spoor
spoorbalk spoorboot spoorbrug spoorbus spoorhuis spoorkuil spoorlijn spoornet spoorstok spoorwiel sportbad sportblok sportboek sporter sportfilm
sportfoto sporthal sporthuis sportkamp sportklas sportles sportnet sportpark sportsok sportster sporttas sportveld sportvis sportweek sportwol
sportzaal springbak springbus springer springlat springnet springput springvis sprint sprong staaf staalband staalboom staalbouw staalhelm staalslak
staalwol staart staartpen stadhuis stadium stadsbank stadsblad stadsboek stadsbrug stadsbus stadsdeel stadsduif stadsgids stadshal stadsloop stadsmuur
stadsnet stadspark stadspas stadsring stadsrit stadsspel stadstuin stadswijk stalbeen staldeur stallucht stalnet stalpaal stalraam stalvloer stamboek
stamboom stamgast stamhoofd stamhout stamlijn stamroos stamslot stamtafel stand stap stapelbed station steenberg steenblok steenboor steenbouw
steenduif steeneik steengeit steengoed steenhuis steenkar steenkool steenrijk steenrots steenstof steentijd steenveld steenwol steenzaag steenzout
stekker stelsel stem stemband stembrief stembus stemhok stemkaart stemkast stemknop stemlijst stempas stempel stemvork stengel sterlicht sterrit steun
stichting stift stijl stoel stoelmat stof stofbril stofdoek stofgoud stofjas stofkap stofkleed stofknoop stoflaag stofnaam stofnest stofregen
stofstorm stofthee stofwolk stoofpot stookhok stookhout stookolie stoombad stoomboot stoomklep stoomoven stoompan stoompers stoompijp stoompomp
stoomtram stoomveer stoomwolk stoomzaag stoptrein storing stormbaan stormbal stormband stormbui stormdak stormdeur stormhoed stormklok stormlamp
stormpas stormveld stormwind stormzeil straat straatkat strandbal strandbed stranddag strandhut strandrit strandtas streekbus streep strijder
strijklap strik stro strohoed stroming stroom stroopbal stroopkan strooppot stroopvat structuur student studio stuifbal stuifdijk stuifmeel stuiver
stuk stukgoed stukhout stukprijs stuur stuurboom stuurhoek stuurhuis stuurhut stuurpen stuurpost stuurreep stuurslot stuurstok stuurtas stuurtouw
stuurwiel stuwmeer subsidie succes suiker suikerbol suikerbus suikerpot suikertak taak taalbad taalbeeld taalboek taalgids taalkaart taalkamp taalklas
taalles taalreis taalrol taalschat taalspel taalstam taalteken taaltuin taartdeeg taartpan taartpunt taartrand tablet tafel tafereel takhout tandhals
tandkroon tandwiel tapijt tapijthal tapijtwol teken tekenaar tekenband tekenblad tekenblok tekendoos tekenfilm tekenhaak tekenleer tekenles tekenpen
tekentaal tekenveld tekstblad tekstblok tekstboek tekstbord teksthaak tekstkar tekstveld telefoon telegram teller tempo tennishal tennisles tennisnet
tennisrok tennisser tennistop tentdak tentdoek tentfeest tenthuis tentstok tentwagen tentzeil termijn terrein test theater theeblad theeboom theebus
theedoek theeglas theegoed theehuis theeketel theekop theekrans theelepel theemuts theeplant theepot theeroos theetafel theetuin theewagen theewater
theezeef thema theorie tijd tijdbalk tijdbeeld tijdbuis tijddruk tijdklok tijdlijn tijdmaat tijdmeter tijdpad tijdperk tijdreis tijdrit tijdslot
tijdtafel tijdvlak tijdvorm tijdzang tijger timer titel toast toerist toernooi toespraak toestel tomaat toneel tong topper torenbouw torenhaan
torenklok torentrap torenuil tournee touw touwbrug touwpomp touwring tovenaar toverbal toverboek toverboom toverbos toverdoos toverhoed toverlamp
tovernoot toverstaf toverstok tovertuin tractor trainer tram trambus tramkaart tramlijn tramnet tramrit tramroute tramspoor tramtrein tramwagen
trapgat traphal traphek trapkast trapkruk trapleer traplift trapneus trapstoel trapveld trapzaal tree trein treinbaan treinpad treinraam treinreis
treinrit tribune trip trofee trommel troon truck tuig tuinbank tuinbed tuinbeeld tuinboon tuinbouw tuinbroek tuindeur tuinfeest tuingrond tuinhaard
tuinhek tuinhoed tuinhout tuinhuis tuinkamer tuinkast tuinkers tuinkunst tuinlamp tuinmuur tuinpark tuinplant tuinpoort tuinslak tuinslang tuinstoel
tuintafel tuinwijk tuinzaal tulpglas tunnel uitvinder uniform vaandel vaarboom vaarroute vaarstok vaartocht vaartuig vaarweg vaas valappel valblok
valbrug valdeur valhelm valhoek valklep valkuil vallei vallicht valluik valnet valpijp valwind vampier varenmos varken vector veenboer veenbrug
veengrond veenplas veenput veenwater veenweide veerboot veerklok veerploeg veerpont veerschip veerslot veld veldbed veldbloem veldboon veldfles
veldfluit veldgids veldkapel veldloop veldmuis veldnaam veldpost veldrit veldspel veldsport veldteken veldtent veldwacht veldwerk venster ventiel
veranda verfbad verfblik verfdoos verffilm verfhout verfkwast verflaag verflucht verfmarkt verfmes verfoven verfplant verfpot verfrol verfsok verhaal
verhoging verkoper verschil verteller vertoning verzet verzoek video vierblad vierdag vierhoek vierkaart vierkamp vierluik viermaal viervlak viervoet
viervorst vijfbak vijfblad vijfhoek vijfkaart vijfkamp vijfluik vijfmaal vijvervis villa vinger violist visbank visboot visdag visdraad visgids
visgrond vishaak vishal vishoek viskar viskom viskraam vislepel vislijn vislucht vismaat vismand vismeel vismes visnet visolie vispan visplaats
visplek visreis visrijk vissaus vissenkom vissenoog vissmaak vissnoer vissoep vistas vistocht vistrap vistuig visum visvijver visvoer viswant viswater
viswijzer viswinkel vlag vleermuis vleugel vlies vloeistof vloer vloerbalk vloerlamp vloermat vloerpas vloerveer vloerveld vloerzand vloerzeil vlucht
vluchtweg voertuig voet voetbal voetbank voetbed voetboog voetbrug voetijzer voetklas voetklep voetlicht voetmaat voetnoot voetpad voetplank voetpomp
voetrand voetreis voetring voetspoor voetstuk voettekst voettocht voetveer voetweg voetzool vogel vogelboek vogelei vogelhuis vogelhut vogelkooi
vogellijm vogelmuur vogelnest vogelpark vogelrek vogelrijk vogelspin vogelvoer vogelzaad vonk voorbad voorbank voorbeeld voordans voordeel voordeur
voordruk voorfilm voorgrond voorhal voorhoofd voorjaar voorkamer voorkant voorkom voorlamp voorland voorleer voorlijst voorloper voormelk voormuur
voornaam voornacht voorpaard voorpoort voorpost voorpunt voorraad voorrij voorruit voorschip voorslag voorsmaak voorstoel voortent voortijd voortouw
voortrein voorvlak voorvork voorwagen voorwiel voorwind voorzaal voorzit voorzomer voren vorkbeen vorklift vorm vorstin vossenbes vraag vriend
vriendin vuurbaken vuurbal vuurberg vuurdans vuurhaard vuurkorf vuurmaker vuurmand vuurmolen vuurmuur vuuroven vuurpan vuurpijl vuurpot vuurregen
vuurschip vuurstorm vuurteken vuurvogel vuurwerk vuurzee waaiboom waaier wagen wagenbak wagenboom wagenhok wagenkap wagenpark wagenspel wagenveer
wagenwiel walvis wandbeen wandbord wandel wandelbos wandeling wandelpad wandelrit wandelweg wandkast wandkleed wandklok wandlamp wandrek wandtekst
warenhuis wasbank wasbeer wasbloem wasboom wasbord wasdag wasdoek wasdraad wasgoed washand washok washuis waskaars waskan wasketel waskom waslaag
waslap waslicht waslijn waslijst wasmerk wasmeubel wasmolen wasnet waspapier waspit wasplaats wasplank wasrek wasrol wasspeld wasstift wasstraat
wastafel wasteil wastijd wastoren wasvat waswater waszak water waterbaan waterbak waterbed waterberg waterboot waterbouw waterbus waterdeel waterdier
waterdorp waterdruk waterfilm waterfles waterglas waterhond waterhuis waterijs waterkamp waterkan waterklok waterkom waterlaag watermerk watermuur
waternaam waternet waterpark waterpas waterpers waterpijp waterpost waterrijk waterslag waterslot waterspel waterstad waterstof watertrap waterval
waterveld waterverf week weekbak weekblad weekboek weekbrief weekdier weekijzer weekkaart weekkrant weekmaker weekmarkt weekpas weekwater weerstand
weidemelk weiderij weideveld weiland wereld werkbank werkbij werkboot werkbroek werkdag werkdeel werkdoos werkgroep werkhaven werkhoek werkhond
werkhuis werkkamer werkkast werkland werkles werklijst werkmier werknaam werkpaard werkpak werkplek werkploeg werkpost werkpunt werkschip werkspoor
werkstad werkstoel werkstuk werktaal werktafel werktijd werktop werktrein werktuig werkuur werkveld werkvloer werkvorm werkweek werkweg westbouw
westkant westkust westmuur westoever westtoren westwand wieg wiegbrug wielband wieldop wielkast wielspoor wijk wijsneus wijzer wildernis wind windboom
windbrief windgat windhaak windhond windkam windketel windlade windlicht windmaker windmeter windmotor windpark windplank windroos windveer windveld
winkelbel winkelkar winnaar winst winter winterbed wintereik winterjas winterwol winterzon wolaap wolboer wolboom wolhaar wolk wolkam wolmarkt woning
woonblad woonblok woonboot woonhuis woonkamer woonkrant woonkuil woonland woonmarkt woonpark woonplek woonschip woontoren woonwagen woonwijk woord
worst worstdeeg zaadbank zaadbed zaadbol zaadknop zaadlijst zaadolie zaadplant zaagband zaagblad zaagdak zaaghout zaagmeel zaagraam zaagslee zaagstoel
zaagtafel zaagvis zaal zadel zadelboog zadeldak zadelknop zadelpen zadelriem zadelrug zadeltas zakband zakdoek zakenman zakenreis zakkam zaklamp
zakmes zakmuis zakspin zakwater zandbaan zandbad zandboer zanddeeg zandduin zandgebak zandglas zandgrond zandhoop zandkleur zandmotor zandput
zandschip zandspoor zandstorm zandtaart zandtafel zandtrein zandzak zangbalk zangberg zangboek zanger zangeres zangfeest zangkoor zangles zanglijn
zangnoot zangspel zangtekst zangvogel zangzaad zebra zeeanker zeebad zeebaken zeebeer zeebodem zeeboek zeeboot zeebrief zeedier zeedorp zeefdoek
zeegat zeehaven zeehond zeehoofd zeekanaal zeekant zeekapel zeeklas zeekool zeekust zeelucht zeep zeepaard zeepbaan zeepbel zeepboom zeepdoos zeepijl
zeeplaats zeepost zeepsteen zeereis zeeroute zeeschip zeeschuim zeeslag zeestrand zeestroom zeetocht zeevaart zeevis zeevogel zeevracht zeewater
zeewind zeezand zeezout zeilboot zeildoek zeiler zeiljacht zeiljas zeilkamp zeillat zeilles zeilpak zeilplank zeilreis zeilschip zeilsport zeilsteen
zeilteken zeiltocht zeiltuig zeilvaart zeilwagen zeilweek zeilwind zender zetel zevenboom zevenhoek zevenkamp zevenmaal zevenoog zijkant zijrivier
zilver zilverrug zilvervis zindeel zintuig zitbad zitbank zitdag zithoek zitkamer zitkuil zitmeubel zitplaats zitstok zitting zituur zoekbalk zoeker
zoekkaart zoekknop zoeklicht zoekmarkt zoekmotor zoekspel zoekster zoektijd zoektocht zomer zomerbank zomerbed zomerfilm zomergast zomerhoed zomerhuis
zomerjas zomerjurk zomerkamp zomerpak zomerpeer zomerreis zomertuin zomervis zomerweek zomerwind zomerzon zonhoed zonlicht zonnebaan zonnebad
zonnebank zonnebril zonnedak zonnehoed zonnejurk zonneklep zonnemelk zonnetent zonnevis zonnevuur zonnewind zoogdier zoutbad zoutberg zoutkorst
zoutmeer zoutpan zoutplant zoutpot zouttuin zuidbrug zuidkant zuidkust zuidmuur zuidoever zuidtak zuidwand zuiger zuil zwam zwavel zwelling zwembaan
zwembad zwembril zwembroek zwemhal zwemkaart zwemles zwemloop zwemmeer zwempak zwemplank zwemplas zwemploeg zwemsport zwemster zwemtas zwemtocht
zwemtop zwemtrap zwemuur zwemvoet zwemvogel zwemwater zwerm zwijn
`
  .trim()
  .split(/\s+/)

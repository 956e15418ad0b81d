/**
 * Ordinary words of English that may stand in a question: they are no misspellings, and an abbreviation that is one of
 * them (SON, MOST) counts in capitals only. Words of the records need not stand here; the spelling of a question is
 * repaired only in words that neither this list nor the records hold.
 */
const words = `
a able about above abroad absence absent absolute academic accept accepted access accident accompany accompanied according
account accounts accurate achieve achieved across act acted acting action active actor acts actual actually ad adapt add
added addition additional address adequate admit adopt adopted adult advance advanced advantage advice advise advised
adviser affair affairs affect affected afford afraid after afternoon again against age aged agency agenda ages ago agree
agreed agreeing agrees ahead aid aide aim aimed aims air airport alarm album alert alike alive all allege alleged alliance
allied allow allowed allows ally almost alone along alongside already also alter alternative although altogether always am
amazing ambassador ambition amend amended amendment amid among amongst amount amounts ample an analysis ancient and anger
angle angry animal animals anniversary annual annually another answer answered answers any anybody anyhow anymore anyone
anything anyway anywhere apart apartment apparent apparently appeal appear appeared appears apple application applications
applied apply appoint appointed appointment appreciate approach appropriate approximately april arc arch area areas aren
arent argue argued arise ark arm armed arms army around arrange arranged array arrival arrive arrived art article articles
artist arts as ask asked asking asks asleep aspect aspects assemble assembly assign assigned assist assisted assistant
associate associated assume assumed assure at ate atmosphere attach attached attack attempt attend attendance attended
attending attends attention attitude attract attribute audience august aunt author authorities authority authorize
authorized auto autumn available average avoid award awarded aware away awful axis

baby back background bad badly bag balance ball ban band bank banks bar bare barely bars base based basic basically basis
bat bath batch battle bay be beach bear bearing beat beautiful beauty became because become becomes becoming bed been beer
before began begin beginning begins begun behalf behind being belief believe believed bell belong belongs below belt bench
benefit benefits berth beside besides best bet better between beyond bias bid big bigger biggest bill bills bin bind
binding bio bird birds birth bis bit bits bite black blame blank blend blind block blog blood blow blue board boards boat
bodies body bold bomb bond bone bonus book booked books boom boost boot border bore born borrow boss both bother bottom
bought bound boundary bow bowl box boy boys brain branch branches brand brave bread break breakfast breaking breath breed
brief briefed briefing briefly bright brilliant bring bringing brings broad broadly broke broken brother brought brown
budget build building buildings built bulk bull bullet bunch burden bureau burn burst bus bush business businesses busy but
button buy buyer buyers by bye

cab cabinet cable cafe cake call called calling calls calm came camera camp campaign campus can candidate cannot cant cap
capable capacity capital captain capture car card care career careful carefully cargo carried carries carry carrying cars
case cases cash cast cat catch category cattle caught cause caused causes caution cave cease celebrate celebrated cell
cement center central centre centuries century ceo ceremony certain certainly chain chair chaired chairman chairperson
chairs challenge challenges chamber champion chance change changed changes changing channel chapter character charge
charged charges charity charm chart charter chase chat cheap check checked checks cheese chef chemical chemist chemistry chest
chicken chief child children chip choice choices choose chose chosen church cinema circle circuit circumstances cite cited
cities citizen citizens city civil claim claimed claims class classes classic classical clause clauses clean clear clearly
clerk clever click client clients climb clinic clock close closed closely closer closest closing cloth clothes cloud club
clubs clue coach coal coalition coast coat code codes coffee coin cold collaborate collaborated collaborating collaboration
collaborations colleague colleagues collect collected collection collective college colonial color colour column combination
combine combined come comes coming command comment comments commerce commercial commission commit commitment commitments
committed common commonly communicate communication communications communities community companies company compare
compared compares comparing comparison compete competent complain complaint complete completed completely complex component
compose comprise comprises compulsory con concentrate concept concern concerned concerning concerns conclude concluded
concrete condition conditions conduct conducted confer conference confidence confidential confirm confirmed conflict
conform confused connect connected connection consequence consider considerable considered considering consist consistent
consists constant constitute constitution construct consul consult consultant consulted consumer consumers contact contacts
contain contained contains contemporary content contents contest context continent continue continued continues continuing
contract contrary contrast contribute contribution control controlled controls convene convened convenient conversation
convert convey convince cook cool cooperate cooperated cooperates cooperating cooperation cooperative coordinate coordinated
coordination cop cope copies copper copy core corner corporate corporation correct correctly correspond corresponding cost
costs cotton could couldn couldnt council counsel count counted counter counterpart counterparts counting countries country
counts county couple courage course courses court courts cousin cover coverage covered covering covers cow crash create
created creates creating creation creative credit crew crime criminal crisis criteria critical crop cross crowd crown crucial
cry culture cultural cup cure curious currency current currently curve custom customer customers customs cut cuts cycle

dad daily damage dan dance danger dangerous dare dark data database date dated dates daughter dawn day days dead deadline
deal dealing deals dealt dear death debate debt dec decade decades december decide decided decides decision decisions deck
declare declared decline decrease dedicated deep deeply defeat defence defend defense deficit define defined defines
definitely definition degree delay delayed delegate delegates delegation delete deliver delivered delivery demand demands
demo democratic demonstrate den denied deny depart department departments departure depend depended dependent depends
depth deputy derive describe described describes description desert deserve design designed desire desk desktop despite
destination destroy detail detailed details detect detective determine determined develop developed developing development
developments develops device devices devote diet did differ difference differences different differently difficult difficulties
difficulty dig dim dimension din dinner diplomat diplomatic diplomats dire direct directed direction directions directive
directly director directors directory dirt disagree disappear discover discovered discovery discuss discussed discusses
discussing discussion discussions disease dish disk dismiss display displayed dispute distance distant distinct distinguish
distribute distributed distribution district diverse divide divided division dms do doc doctor document documents does doesn
doesnt dog doing dollar domain domestic dominant don done dont door dot double doubt down download dozen dozens draft
drafted drag drama dramatic draw drawing drawn draws dream dress drew dried drink drive driven driver drives drop dropped
drove drug drugs dry dual duck due dull dump during dust dutch duties duty dvd dying dynamic

each eager ear earl earlier earliest early earn earth ease easier easily east eastern easy eat economic economics economies
economy edge edit edition editor education educational effect effective effects efficiency efficient effort efforts egg eggs
eight eighteen eighth eighty either elder elect elected election elections electric electrical electricity electronic
element elements elephant eleven eligible eliminate else elsewhere email embassies embassy emerge emerged emergency emission
emit emperor emphasis emphasize empire employ employed employee employees employer empty enable enabled encounter encourage
encouraged end ended ending ends enemy energy engage engaged engagement engine engineer engineering engineers enhance enhanced
enhancing enjoy enormous enough ensure ensuring enter entered entering enterprise enterprises enters entire entirely entities
entitled entity entrance entries entry environment envoy equal equally equip equipment equivalent era error errors escape
especially essay essence essential establish established establishing establishment estate estimate estimated etc ethics
evaluate evaluated evaluation eve even evening event events eventually ever every everybody everyone everything everywhere
evidence evident evil evolve exact exactly exam examination examine examined example examples exceed excel excellent except
exception exceptions exchange exchanged exchanges exchanging excited excluded excluding exclusive excuse execute executed
executive exercise exhibit exist existed existence existing exists exit expand expanded expanding expansion expect expected
expects expensive experience experienced experiences experiment expert expertise experts expiration expire expired expires
expiry explain explained explains explanation explicit explore explored explores export exported exports express expressed
expression extend extended extends extension extensive extent external extra extract extreme extremely eye eyes

fab face faced faces facilities facility facing fact factor factors factory facts fail failed fails failure fair fairly faith
fall fallen falls false familiar families family famous fan fancy far farm farmer fashion fast faster fastest fat fate father
fault favor favorite favour fax fear feature features feb february fed federal fee feed feedback feel feeling feels fees feet
fell fellow felt female fence festival few fewer fewest fiction field fields fifteen fifth fifty fight figure figures file
files fill filled film filter fin final finalize finalized finally finance finances financial find finding findings finds fine finger finish
finished fir fire firm firms first firstly fish fit five fix fixed flag flags flash flat flexible flight flights float floor
flow flows flower fly flying focal focus focused focuses focusing fold folk follow followed following follows food foods foot
football footing for force forced forces foreign forest forever forget forgotten form formal formally format formation formed
former formerly forms formula forth forthcoming fortune forty forum forward foster found foundation foundations founded
founder founding four fourteen fourth fox frame framework frameworks free freedom french frequency frequent frequently fresh friday
friend friendly friends friendship from front fruit fuel fulfil fulfill full fully fun function functions fund fundamental
funded funding funds funny further furthermore future

gab gain gained gains game games gap gaps garden gas gate gather gathered gathering gave gel gem gen gender gene general
generally generate generated generation generous gentle gentleman gentlemen genuine get gets getting giant gift gin girl give
given gives giving glad glass global globally go goal goals god goes going gold golden gone good goods got gotten gov govern
governed governing government governments governor grab grade grades gradually graduate grain grammar grand grandfather grant granted
grants graph grass grateful great greater greatest greatly green greet greeting grew grey grid gross ground grounds group
groups grow growing grown grows growth guarantee guard guess guest guests guide guided guidance guideline guidelines guilty
gum gun guy guys gym

habit had hadn hair half hall halt ham hand handed handle handled hands handy hang happen happened happening happens happy
hard hardly hardware harm harmonise harmonize harmonized harmony has hasn hasnt hat hate have haven havent having he head
headed heading headquarters heads health hear heard hearing heart heat heaven heavy hedge height held hell hello helmet help helped
helpful helping helps hen hence her here herself hesitate hey hi hidden hide high higher highest highlight highlighted highly
highway hill him himself hint hire hired his historic historical history hit hold holder holders holding holds hole holiday
home homes honest honor honour hope hoped hopes hoping horizon horse hospital host hosted hosting hosts hot hotel hour hours
house housed housing how however hub hug huge human humans hundred hundreds hurt husband hut

i ice icon id idea ideal ideas identical identified identifies identify identity if ignore ignored ill illegal illustrate im
image images imagine immediate immediately impact impacts implement implementation implemented implementing implies imply
import importance important imported imports impose impossible impress impression impressive improve improved improvement
improvements improving in inaugural inbox incentive inch incident include included includes including inclusion inclusive
income incoming incorporate increase increased increases increasing increasingly indeed independent index indicate indicated
indicates indication individual individuals industrial industries industry inevitable inflation influence influenced inform
informal information informed infrastructure initial initially initiate initiated initiation initiative initiatives injury ink
inked inking inn inner innovation innovations innovative input inquire inquiry inside insist inspect inspected inspector
inspire install installed instance instances instant instead institute institutes institution institutional institutions
instruct instruction instructions instrument instrumental instruments insurance integrate integrated integration intend
intended intends intense intensify intensive intent intention intentions interact interaction interest interested interesting
interests interfere interim interior internal international internet interpret interpretation interval intervention interview
into introduce introduced introduces introducing introduction invent invest investigate investigation investment investments
investor investors invitation invite invited invites involve involved involvement involves involving iron is island islands
isle isn isnt isolate issue issued issues issuing it item items its itself

jack jail jam jan january jar jazz jet jewel job jobs join joined joining joins joint jointly joke journal journalist
journalists journey joy judge judged judgment jul july jump jun june junior jury just justice justify

keen keep keeping keeps kept key keyboard keys kick kid kids kill killed kin kind kinds king kingdom kiss kit kitchen knee
knew knife knock know knowing knowledge known knows

lab label laboratories laboratory labor labs lac lack lad lady laid lake lamb lamp land landing landmark landscape lane language
languages lap laptop large largely larger largest last lasted lasting lastly late lately later latest latter laugh launch
launched launches law lawful laws lawyer lawyers lax lay layer laying lead leader leaders leadership leading leads leaf league
lean learn learned learning least leather leave leaves leaving lecture led left leg legacy legal legally legislation
legislative lemon lend length less lesson lessons let lets letter letters letting level levels liable liaise liaison liberal
liberty library license lie lied lies life lifetime lift light lighting lights like liked likely likes limit limitation limited
limits line lines link linked linking links lion lips liquid list listed listen listening listing lists lit literally
literature litter little live lived lively liver lives living load loan local locate located location locations lock log
logic logical logistics logo long longer longest look looked looking looks loop loose lord lose losing loss lost lot lots loud love lovely lover
low lower lowest luck lucky lunch lung luxury

machine machinery machines mad made magazine magic mail main mainly mainstream maintain maintained maintains major majority make
maker makers makes making male man manage managed management manager managers mandate mandatory manifest manner manners mans
manual manually manufacture manufactured manufacturer manufacturers manufacturing many map maps mar march marched margin
marginal margins marine mark marked market marketing markets marks marriage married marry mas mask mass massive master match
matched matches mate material materials math mathematics matter matters mature maximum may maybe mayor me meal mean meaning
meaningful means meant meantime meanwhile measure measured measurement measures meat mechanism mechanisms med media median medical
medicine medium meet meeting meetings meets member members membership memorable memorandum memorial memory men mental
mention mentioned mentions menu merchant mere merely merge merged merit mess message messages met metal method methods metre
metro mic middle midnight might mild mile military milk mill million millions min mind minds mine mineral minimum minister ministerial
ministers ministries ministry minor minority mint minus minute minutes mirror misc miss missed missing mission missions mistake mistaken
mistakes mix mixed mixture mobile mod mode model models moderate modern modest modify module mom moment moments momentum
monday money monitor monitored monitoring month monthly months moo mood moon moral more moreover morning most mostly mother motion
motivation motive motor mountain mouse mouth move moved movement movements moves movie moving mow mr mrs ms much mud multi multilateral
multiple mum municipal museum music must mutual mutually my myself mystery

nab nail nal name named namely names naming nan nap narrow nation national nationally nations native nato natural naturally nature naval navy
near nearby nearest nearly neat necessarily necessary necessity neck need needed needs negative negotiate negotiated
negotiating negotiation negotiations negotiator neighbor neighbour neither nerve net network networks neutral never nevertheless
new newer newest newly news newspaper newspapers next nice night nil nine nineteen ninety ninth nip no nobody nod noise non none
nonetheless noon nor norm normal normally norms north northern nose not notable notably note noted notes nothing notice
noticed notification notify notion nov novel november now nowadays nowhere nuclear null num number numbered numbers numerous
nun nurse nut

oak object objected objection objective objectives obligation obligations oblige observe observed observer observers obtain
obtained obvious obviously occasion occasional occasionally occasions occupation occupy occur occurred occurs ocean oct october odd of off
offer offered offering offers office officer officers offices official officially officials offset often oh oil ok okay old
older oldest on once one ones ongoing online only onto onwards open opened opening opens operate operated operates operating
operation operational operations operator operators opinion opponent opportunities opportunity oppose opposed opposite
opposition opt optical option optional options or oral orange ordain order ordered ordering orders ordinary organ organic organization
organizations organize organized organizer organizers organizing orient oriented origin original originally originate os other others otherwise
ought our ours ourselves out outbreak outcome outcomes outdoor outer outlet outline outlined outlook output outreach outside
outstanding over overall overcome overlap overlapping overlook overseas oversee oversees oversight overview overwhelming own owned owner owners ownership owns
ox

pac pack package packages packaging pact pad page pages paid pain paint paintings pair paired pairing pairs palace pale pan panel panels
panic pap paper papers par para paragraph parallel parent parents park parliament part parted partial partially participant
participants participate participated participates participating participation particular particularly parties partly partner partnered
partnering partners partnership partnerships parts party pas pass passed passes passing passion passport past pat patch patent path
patience patient patients pattern patterns pause pay paying payment payments pays peace peaceful peak pedestrian pen penalty pending pension people
peoples per perceive percent percentage perception perfect perfectly perform performance performed performs perhaps period
periodic periods permanent permanently permission permit permits permitted persist person personal personalities personality personally
personnel persons perspective perspectives persuade pet petition phase phases phenomenon phil philosophy phone photo photograph photographs photos phrase
physical physically physician physics pick picked picking picture pictures pie piece pieces pig pilot pilots pin pink pioneer pip pipe
pipeline pit pitch place placed placement places placing plain plan plane planet planned planning plans plant plants plastic
plate platform platforms play played player players playing plays plaza plea pleasant please pleased pleasure pledge pledged
plenary plenty plot plug plus pm pocket podcast poem poet poetry point pointed pointing points poison pol pole police policies policy polish polite
political politically politician politicians politics poll pollution pool poor poorly pop popular popularity population port portal
portfolio portion ports pose position positioned positions positive positively possess possession possibilities possibility possible
possibly post posted poster posting posts postpone postponed pot potato potential potentially pound pour poverty powder power powerful powers practical
practically practice practices praise pray precise precisely prefer preference preferences preferred preliminary premier premise premium preparation
preparations prepare prepared prepares preparing presence present presentation presentations presented presenting presently presents
preserve preside presided presidency president presidential presidents press pressing pressure prestige presume pretty prevail prevent prevented prevention previous previously price
prices pricing pride primarily primary prime prince princess principal principle principles print printed prior priorities
priority prison private privately prize pro probability probable probably problem problems procedure procedures proceed
proceeded proceeding proceedings proceeds process processed processes processing proclaim procure procurement produce produced producer producers
produces producing product production productive productivity products profession professional professionals professor profile profit profound prog program
programme programmed programmes programming programs progress progressive prohibit project projected projection projects prominent promise promised promises
promising promote promoted promotes promoting promotion prompt promptly proof proper properly properties property proportion proposal
proposals propose proposed proposes prospect prospects prosper protect protected protecting protection protest proud prove proved proven proves provide
provided provider providers provides providing province provinces provincial provision provisional provisions provoke pub public publication publications
publicity publicly publish published publisher publishes publishing pull pulled pulse pump purchase purchased purchases pure purely purple
purpose purposes pursue pursued pursuing pursuit push pushed pushing put puts putting puzzle

qualification qualifications qualified qualify quality quantities quantity quantum quarter quarterly quarters queen queries query question questioned
questions queue quick quickly quiet quietly quit quite quota quotation quote quoted quotes

rabbit race racial rack radar radical radio rag rail railway rain raise raised raises raising rally ram ran random rang range ranged ranges ranging rank ranked ranking rap
rapid rapidly rare rarely rat rate rated rates rather rating ratings ratio rational rats raw ray reach reached reaches reaching react reaction reactions read reader readers readily
reading ready real realistic reality realize realized really realm reap rear reason reasonable reasonably reasons reassure recall recalled receive received receives receiving recent recently
recep reception recipe recipient recipients reckon recognise recognised recognition recognize recognized recommend recommendation recommendations recommended reconsider record recorded recording records
recover recovery recruit rector recycle red redress reduce reduced reduces reducing reduction refer reference referenced references referred referring refers refine
reflect reflected reflection reflects reform reforms refresh refuse refused regain regard regarded regarding regardless regards regime region regional
regions register registered registers registration registry regret regular regularly regulate regulated regulates regulating regulation regulations regulator regulators regulatory reinforce
reiterate reiterated reject rejected rejection relate related relates relating relation relations relationship relationships relative relatively relax release released releases
releasing relevance relevant reliability reliable reliance relief relies religion religious reluctant rely remain remained remaining remains remark remarkable remarks remedy remember remembered remind
remote removal remove removed removes removing render renew renewed rent rep repair repeat repeated repeatedly replace replaced replacement replaces replied replies reply report reported
reportedly reporter reporters reporting reports represent representation representative representatives represented representing represents republic reputation request requested requests require
required requirement requirements requires requiring rescue research researched researcher researchers reserve reserved reserves resident residents resign resist resistance resolution resolutions resolve
resolved resort resource resources respect respected respective respectively respects respond responded respondent responding responds response responses responsibilities responsibility responsible responsibly
rest restaurant restore restored restrict restricted restriction restrictions result resulted resulting results resume resumed retail retain retained retire retired retirement retreat retrieve return
returned returning returns reunion reveal revealed reveals revenue reverse review reviewed reviewing reviews revise revised revision revisions revolution reward rib rice rich rid ride rig right rights
rigid ring riot rise rises rising risk risks rival river road roads robot robust rock rocket rod role roles roll rolled rolling roman romance roof room rooms root roots rope rose rot rotate rough roughly
round rounds route routes routine row royal rub rubber rude rug ruin rule ruled ruler rules ruling rum run runner running runs rural rush rust

sac sack sacred sacrifice sad safe safely safer safety saga said sail sailor sake salad salary sale sales salt salute same sample samples sampling sanction sanctions sand sap sat satellite satisfaction satisfied
satisfy saturday sauce save saved saving savings saw saws say saying says scale scales scan scandal scared scarce scatter scenario scenarios scene scenes schedule scheduled schedules scheme schemes scholar scholars scholarship
school schools sci science sciences scientific scientist scientists scope score scored scores scrap scratch screen screening screens script sea seal search searched searches searching season seasonal
seasons seat seats sec second secondary secondly seconds secret secretariat secretaries secretary secretly section sections sector sectors secular secure secured securing securities security see
seed seeing seek seeking seeks seem seemed seemingly seems seen sees segment seize select selected selecting selection selective self sell seller sellers selling sells semi
seminar seminars senate senator send sending sends senior sense sensible sensitive sent sentence sentences sep separate separated separately separation september sequence ser series
serious seriously serve served server serves service services serving sesame session sessions set sets setting settings settle settled settlement setup seven seventeen seventh seventy
several severe severely sex shadow shake shall shame shape shaped shapes share shared shares sharing sharp she shed sheep sheer sheet shelf shell shelter shift
shifted ship shipment shipped shipping ships shirt shock shoe shoot shop shopping shops shore short shorter shortly shot should shoulder shouldn shouldnt shout show showed showing shown shows shut
shy sib sic sick side sides sig sight sign signal signalled signals signatory signatories signature signatures signed signer signers significance significant significantly signing signings signs silence silent silk silver sim similar
similarly simple simpler simplify simply simultaneously sin since sine sing singer single sink sip sir sis sister sit site sites sits sitting situated situation situations six sixteen sixth sixty size sizes ski skill
skilled skills skin skip sky slab sleep slice slide slight slightly slim slip slot slow slower slowly small smaller smallest smart smell smile smoke smooth smoothly snow so
soap social societies society soft software soil solar sold soldier soldiers sole solely solid solution solutions solve solved solving some somebody somehow someone something
sometimes somewhat somewhere son song songs sons soon sooner sophisticated sorry sort sorts sought soul sound sounds soup source sources south southern sovereign space spaces span spare spark
speak speaker speakers speaking speaks special specialist specialists specialize specialized specially specific specifically specification specifications specified specifies specify speech speeches speed spell spelling spelt spend spending
spent sphere spin spirit spite split spoke spoken spokesman spokesperson sponsor sponsored sponsors sport sports spot spots spread spring springs square squeeze stab stability stabilize stable stadium
staff staffed staffing stage staged stages stake stakeholder stakeholders stakes stamp stance stand standard standards standing standpoint stands star stare stark stars start started starter starting starts stat
state stated statement statements states statesman static stating station stationed stations statistic statistical statistics statue status statute stay stayed staying stays steadily
steady steal steam steel steer steering stem step stepped steps stick sticky stiff still stimulate stock stocks stone stood stop stopped stops storage store stored stores
stories storm story straight straightforward strain strand strange stranger strategic strategies strategy straw stream street streets strength strengthen strengthened strengthening strengthens strengths stress stressed
stretch strict strictly strike striking string strings strip stroke strong stronger strongest strongly struck structural structure structured structures struggle stuck student students studied
studies studio study studying stuff stun stupid style styles sub subject subjects submission submit submits submitted subsequent subsequently subsidiary subsidy substance substances substantial substantially
substitute subtle suburb succeed succeeded succeeds success successes successful successfully succession successive successor successors such sudden suddenly sue suffer suffered sufficient sufficiently
sugar suggest suggested suggesting suggestion suggestions suggests suit suitable suite suited sum summarise summarize summarized summary summer summit sun sunday super superb superior supervise supervised supervision
supplement supplementary supplied supplier suppliers supplies supply support supported supporter supporters supporting supportive supports suppose supposed supposedly suppress supreme sure surely surface surge surgery surprise
surprised surprising surprisingly surrender surround surrounded surrounding surveillance survey surveys survival survive suspect suspend suspended suspicion sustain sustainable swear sweep sweet swift swim swing switch switched
sword symbol symbolic symbols sympathy symposium sync system systematic systems

tab table tables tackle tact tactic tag tail tailored take taken takeover takes taking tale talent talented talents talk talked talking talks tall tan tank tap tape target targeted targets tariff tariffs tart task tasks taste taught tax
taxes taxi tea teach teacher teachers teaching team teams tear tech technical technically technique techniques technological technologies technology tee teen telephone television tell telling tells temperature temple
temporary ten tend tendency tends tennis tense tension tent tenth term termed terminal terminate terminated terminates termination terms terrible territory terror test tested testimony testing tests text texts textile textiles than
thank thanks that thats the theater their theirs them theme themes themselves then theoretical theory there thereafter thereby therefore theres thereto these thesis they thick thin thing things think
thinking thinks third thirdly thirds thirteen thirty this thorough thoroughly those though thought thoughts thousand thousands thread threat threaten threats three threshold threw thrive throat through throughout throw
thrown thumb thursday thus tick ticket tickets tide tidy tie tied tier ties tight tightly till time timeline timely times timing timings tin tiny tip tips tire tired tissue title titled titles to toast tobacco today toe together toilet told tom tomorrow
ton tone tones tongue tonight tons too took tool tools tooth top topic topical topics tops toss total totally touch touched tough tour toured touring tourism tourist tourists tours toward towards tower town
towns toy toys track tracked tracking tracks trade traded trademark trader traders trades trading tradition traditional traditionally traditions traffic tragedy treatise trail train trained trainee trainer trainers training trainings trains trait transaction
transactions transfer transferred transfers transform transformation transforming transit transition transitional translate translated translation translations transmission transmit transmitted transparency transparent transport transportation trap travel travelled traveller
traveling travelling travels treat treated treaties treatment treaty tree trees tremendous trend trends trial trials tribe tribute trick tricks tried tries trigger trilateral trillion trip trips triumph troop troops trouble troubles truck trucks true
truly trunk trust trusted truth try trying tube tuesday tune tunnel turn turned turning turnout turns tutor tutorial twelfth twelve twentieth twenty twice twin twist two tying type types typical typically tyre

ugly ultimate ultimately umm un unable unanimous uncertain uncertainty uncle unclear under undergo undergone underline underlined underlines underlying undermine understand understanding understands understood undertake undertaken undertakes undertaking undertook
undoubtedly unexpected unfair unfortunate unfortunately uni unification uniform unify union unions unique unit unite united unites units unity universal universe universities university unknown unless unlike
unlikely unofficial unprecedented until unto untitled unusual unveil unveiled unveils up upcoming update updated updates updating upgrade upgraded upgrading upheld uphold upon upper upset upward upwards urban
urge urged urgent urgently urges us usage usd use used useful useless user users uses using usual usually utility utilize utter utterly

vacation vague vain valid validate validated validation validity valley valuable value values van vary varied varies variable variant variation variations variety various vas vast vat vehicle vehicles venture ventures venue venues verb verbal verification verified verify
versa verse version versions versus vertical very vessel vessels vet veteran via vibrant vice vicinity victim victims victory video videos view viewed viewer viewing viewpoint views village villages violate violation violence
violent virtual virtually virtue virus visa visible vision visit visited visiting visitor visitors visits visual vital vivid vocabulary voice voices void vol volume volumes voluntary volunteer volunteers vote voted voter voters votes voting
vow vs vulnerable

wage wages wait waited waiting waits wake walk walked walking wall walls want wanted wanting wants war ward warm warmly warn warned warning warnings warrant warranty wars was wash washing wasn wasnt waste watch watched watching water waters wave waves way ways we weak
weakness wealth weapon weapons wear weather web website websites wedding wednesday wee week weekend weekly weeks weigh weight weights weird welcome welcomed welcomes welcoming welfare well went were weren west western wet what whatever
whats whatsoever wheat wheel when whenever where whereas whereby wherein wherever whether which whichever while whilst white who whoever whole wholly whom whos whose why wide widely widen wider widespread widow width wife wild wildlife will willing willingness
win wind window windows winds wine wing winner winners winning wins winter wire wisdom wise wish wished wishes wit witch with withdraw withdrawal withdrawn withdrew within without witness witnessed witnesses witnessing woman women won wonder wondered wonderful wonders
wont wood wooden woods word worded wording words work worked worker workers workforce working workplace works workshop workshops world worlds worldwide worn worried worries worry worse worst worth worthwhile worthy would wouldn wouldnt wound wow wrap write writer writers
writes writing writings written wrong wrote

yard yeah year yearly years yellow yen yes yesterday yet yield yields you young younger youngest your yours yourself yourselves youth zero zone zones zoo

flood castle castles marina mandala sharia mush reefer morrow priestly dung chin yang yuan dong khan shah moi nah ism cutie mafia
indie canton natal lander tucker
das dem den der des die du ein eine el en est et les los mit och og para por que sur und une y zu
hi hello hey hmm lol pls plz thx thanks btw fyi imo asap faq iirc tldr msg dm dms bot bots server channel emoji
`;

/** Further words that are only a letter or two away from names of the records: "mythology" is not metrology. */
const nearNames = `
Emirates Mainland academical academies accumulate accumulation acoustic acoustical agitations alderman algebraic
algebras algorithmic angora animations announcer annoyances antarctic antigens aptest armbands arraignment attest
auditory auspices avian avocations baits barbacoa barbarian barbarous baritone baseness basil batter belie benign
bohemian boiled bossiness brats brick bridling brigs brims broiler brunet brutish bulkiness bullring bullying bundling
burka burliness burqa bushiness businessmen busyness butteries butteriest buttery calibrating calibrator campaniles
caped caper capes carbs cards cares carps carts cataract celebration celibate certificating chariots chars chicle
chide chili chill chime chink chino chins chive chops circa clement clerical climatic climaxed climaxes clops clotting
coarse coats coaxing coffer coils colas comet commuter companions competitor complaisance comports composition
computation compute conception concession conclusive concordance concussion condo condoles confection confluence
conformist confusions conga congestion consolation consoles constriction constricts constructive constructor
consummation contention contentious contraction contractor contradict contraltos contusions convection conventional
conversion conveyor conviction convulsion cools coops coral cormorant corps costings counteract coups courser cowls
craps crating croak crofts croup crows cryptographer curse czars dales dames dares dazes deans dears decal
deceleration declamation declarative declination decoration dedication deductions defecation defensive defray
delectation delegating deletion dells derogation detonation dials dimer diner dines direr discoursed discourses discus
dissuasion ditch diver domination dominion doors drags dregs drubs drums dunes ecologists electronica electrons
elevations emanates embraces emergence emigrate emirate emulates emulations enact endorsement energisers energises
energizers energizes environmentalism environmentalist envision escalation etiologies etiology evens evocations
excavators exhibitionism exhibitionist exhibitors exhort expend exploiters extensional extort extrusions farms farting
fiendish filliping films financier fires floods flora folds fools foots foray fords fores forks forts framing franc
freighting fulls furls gambit geeks generics genetic geneticist germane ghost greed grenade grenadier guineas halls
hangover hardcovers harmonicas harmonies harmonious healthy hearth heath homeland hostel hovel hungry impart
inaugurating industrious infection inflection injection injectors innovating innovator insertion instalment
instructional instructive instructors intercom intonation invocation iotas irked japans kayak lambs lapel launders
lawns lefts legalese legislating legislator libel librarian licensee lichens liens lighten likens lilts linens livens
lofts loins macaw macho magnolia maharani mahogany mainlands mainline maladies malarial malign malts manes manganese
marinas mariner marshalled materialism materialist maternal maturities mazes meals meats medal melting melts memes
mesas meteorological meteorology metes miking militarily militarise militarism militarist militarize miming mince
mincing miniseries minuet minuter minutest miring misdealt mists misty mocha mocks moist mongolism mongoose mongrels
moralities mortal motif motile motility motorcyclist mousy mythological mythologies mythology nabob navigating
navigational navigators nicer nigger nigher niter noisy noose noses noway oblivion occlusions oceanic paces packs
pageants pager pains palatals paler pamper panorama pants papery pasts patrol pauper payer petrel petrolatum philippic
philistine physic pints piper plaint pluming plumping polka portents potent primacy privatises privatizes proposer
quackery radii radius raids rains raped rapes rears rebuses refrigerate refrigeration reneged retch roach robber
robotic roils romantic rooking rouse rubbed rubbery rubier ruffians ruses sabre sager sails samba sames samovars
sampan saner sapling saver scabbard scald scalp scaly scare scats scoot scout scows secretarial sedan seminal
seminaries seminary sensory serfs servile shale shareholder shies shill shims shins shipboards shits shone shoos
shortish shots shove sighed sighing sighs signet sills sings sinned sinning skips skittish skull slain slips sloes
slots sloven sluttish snips snots soars sober solvents sonar sottish souls spawn spill spoil sprain stain stale stamen
steed steely steep surname swain swami sweetish swigs swill swims swish tacks tainting tales tanks tares tasting teaks
teals tears tease teats teething telephonic telephony telephotos tempting tents testicle testis testy thaws thinning
tides tiers tilde tiled tills tilts timbre timer tines tinning tongs traipsing traitor tramming tramping transpire
transpose trapping traps trashing trawling treatises trims trios tripe tripos troys trysting tucks turds turfs turkeys
tusks twain tweeting twinging twinklings universality unsaid vanish vents vesicle veterinarian wader wades wafer wager
wakes waled walks wanes wares wastepaper waster watery waver waxes weighty whales whine wight wiles wince wined wings
winks winos wipes wises wives wright yeomen
`;

const ordinary: ReadonlySet<string> = new Set((words + nearNames).split(/\s+/));

/** Whether a word, in lower case, is an ordinary one of English. */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word);
}

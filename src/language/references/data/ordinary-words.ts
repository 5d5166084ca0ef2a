/**
 * English words, abbreviations and names that are a letter or two from a word of the catalogue or of everyday speech: what is typed
 * so is meant so. Inflections are derived. Words that nobody types to a bot ("thou") are left out, so that they are read as the
 * mistakes they are.
 *
 * Picked from SCOWL (Spell Checker Oriented Word Lists, http://wordlist.aspell.net), Copyright 2000-2018 by Kevin Atkinson. Permission
 * to use, copy, modify, distribute and sell these word lists for any purpose is granted without fee, provided that this copyright
 * notice appears in all copies; no representations are made about their suitability, they are provided "as is".
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  aback abetted abetting abler aboard abode abort abound accented accenting accidental accompanied accompanies
  accompany accosted accosting accountancy achiever acing acquire acre acreages acridest activism activist addiction
  addressee adr ads affirmed affirming affixing affronted affronting affronts afield afresh aged agent aground aided
  aiding alarming alight alike allaying allays alloy alter altitude ambling amen amuse anew angrier angriest announce
  announcer annul ant antibody aped aping apparent appealed appealing appeased appeasing appointee apter arching
  arcing ardent arena argued arguing arise aromatic arose ascended ascending ashed ashes ashing askew ass assented
  assenting assistance assorted assorting assure asthmatic ate attacked attacking attested auction audition auguster
  autocratic avenues aversion averting await awakes awaking awed awhile axiomatic ayes baaed baaing babysat backer
  badder bade badge baggiest baited baiting baked baking balded balding balds baled baling balked balking balks ball
  band banged banker banned banning bard bare barged barked barking barks baser bashed bashing basin basked basking
  basks bass basses basted basting batching bate bath bats batted batter batting baulking bayed baying beach beaded
  beading beads beaked beaks beamed beaming bean beard bearer beast beater bed bedded bedding bedside bee beefed
  beefing beefs beet beg begged begging beginner belated believer bellied bellow bellying belted belting bending bends
  bequeath berated berating beset bet beta betting bettor beveling bewared bewaring biased biasing bib bidden bidder
  bide billionth bind binged bird bitter blanched blanching bland blanking blast bleated bleating bleed blending bless
  blighted blighting blights blinding blinked blinking bloating blog blogged blogging blooding blooming blots blotted
  blotting blow boar boarder boas boasting boated boating boding bog bogged bogging boggling boiled boldest bombarded
  bombarding bombards bone bookend boom boons boors boot booth boozed boozing border boring
  bossiness bossy botch bother bottled bottling bough bounding bout bowing bows bracing bragged bragging braid braise
  braked braking bran brandied brandy breach breaches bread breathed breather breeding breezing bricking bridging
  bridling briefer briefest bright brighten brighter brimming brine briny brisk broached broke brokered brokering
  brook broth brushed brushing brutish buck buckling bud budded budding budge builder bulled bulling
  bullion bulls bullying bummed bumper bumpy bunch bunked bunking buoyed buoying buoys buries burped bursting burying
  bused buses bushing bushy busier busiest businessmen busing buss buster bustled bustling butt butter buzzer byte cab
  cabled cabling cached caching cackling cad caddying cadre caffeine cages caging cajoling cake calk caller callus
  calmer cam camel cameo campaigner camped camping cancer candling cane cannon cantered capably capped capping
  captioned captioning captions captivities captivity caress caroling carolled carolling carped carpeting carping
  carrier carted carting carts carve casino casks caste castling cat catchy categorise caulking cautioned cautioning
  cautions caving cawed cawing cease ceded ceding ceiling cello cellophane cemented cementing censure centuries chafed
  chaffed chaffing chafing chagrins chain chairmen chalking champing chant chaos chapping char charger charming
  charred charring charter chaste chatter chattier cheapen cheat cheater checker cheek cheeping cheer cheesing chess
  chewed chewing chews chick chided chiding chief chilling chinking chinning chirping chit choir choking chopped chord
  chorus chow chroming chuckled chuckling chugging chunk cinched circus ciso cited citing clack clam clamming clamping
  clan clanged clanging clanking clashing clasping clasps classy clatter claws clearer cleat cleave clefs cleft
  clenched clenching climber clinches clinching clinging clinked clinking cloaking clod clog clogged clogging clone
  closest closet clothing clots clotting clouting clove clover clowning clowns cluck clutched clutching coaled coaling
  coarse coasting cock codding coded codes coding cods coed coffer coffined coffining coiled coiling coke colder
  coldest collapse coma combating combed combing combs comedy comet comfortably commander commando commenced commend
  commoner communed communing commuted commuting compacted compacting compacts companion compassed compasses
  compassing compelled compelling competent compiling completer completest complexes complied complies complying
  composing composted composting compute concert concocted concocting concocts condensation conducting conducts cone
  confer conferred confidant confided config confined conformed conforms connoted connoting consented consenting
  consents conservation constant constrict construct container contended contending contends contentious contested
  contesting contests contexts contorted contorting contorts contraction contractor contradict contrary contrast
  convention convents converged converging conversational conversed conversing conversion converter convicted
  convicting convicts cook cooler coop cooperation coordinate coped copes coping cord coronation correcter correctest
  corrective corrector correlated correlating corrupted corrupting corrupts corseted corseting cot counter counteract
  county courser court cove coverall covert covet cowed cowered cowering cowing coy crackling cradling crafting
  cramming cramping cranked cranking crass crate crawling creaked creaking creamed creaming crease creative creators
  creature creed creeping cremate cremation crescent crest cricking cringing crises croaking crooking crooning croons
  crosser crow crowding crowds crown crushed crushing crusting cuffed cull cunning cupped curd cure curios curled
  curling currant curried curries curry curse curtain customary customised customising customized customizing cutter
  dad dairies dairy dais daisy dallied dallies dally dammed damming damping danker dare darker darling darning darted
  darting das dawn dazing deader deaf deafer deans dearer dearth debasing debating debugger decade decal decayed
  decaying decease deceived decidedly decisive decked decking decode decoying deed defacing defaming defeated defected
  defector defiling deflated deflected defter deigning dejected delusion demented demising demon demonstrate denote
  dent deplete deport deposing derail deride derision derive descent deserted deserting desiring desisting despot
  detain detected detector deterred deterring deters detested detesting detoxing devalued devaluing developer deviling
  devolve devoting diapered diapering die difference difficulty digestion digestive digit digressed digressing diked
  dine diner dingiest dinned directer direction directories directory direst dis discord discus discuses disgruntle
  disgusted disgusting disgusts disk dismayed dismaying dismount displace displease dissatisfies dissolve dithered
  dithering dived diverted diverting dives divest diving doe doers dog dogged dogging doily doles doling dome donors
  dopes doping dorks dose dot dote dour dove downer downy doze drabs drank drawer drawling dread dregs drenched
  dressing driers drily drinker drip dripped dripping drivel driven driver droll drone droop drown drugged drugging
  drugs drunk dual dud dude duel duelling duet dug duke dune dung duo dupe dusk dwell dye earl earlobes earner earthy
  ease eastern eater eateries economised economising economized economizing edi edict egg ehr eking elapsed elate
  electing emirate emitted emitting emotions enabling encumber endeared endearing endure engendering engenders
  enlisting enquire enraged ensue entailed entailing enticing entities entrails entwined entwines eras eraser escorted
  escorting estate etched etching ether evacuating evaporate evicting exalting excerpt excised excising executed
  exerting exhorted exhorting existent exit expedited expelled expend expert explorer exporter expose extensive
  extorted extorting exulting facet facilitate faction factor factually fade faeces fagged fagging fainting fairer
  fairies fairy famed famished fancier fanciest fannies farce fare farmer fart farther faster fated fating fats fatter
  faulty favoured faxed faxes faxing feasted feasting feather feces feed feedings feeler feinting feller fellow fend
  fer festered feted feting fettered fever fiddling fiend fiendish fighter filet filler filly filmed filming films fin
  finagled finagles finagling finale finalist finality financier finder finer finessed fir firmer fisher fist fiver
  flab flailed flanking flanneled flanneling flannels flapped flapping flatter flattest flavored flawed flawing flaws
  fleas fled fleeing flees fleeting fleshing fliers flights flinched flinching fling flipper flirting flit flitted
  flitting float flocked flocking flog flogged flogging flood flosses flossing flour flouting flower foal foe foil
  folding folds folk folksy follower fond fondling font foraging foray ford fore foremost forested foresting foretaste
  forewarn foreword forge forger forgoing forgot fork former fort forte forth forwarder fought foul founder foundling
  foxed foxing fraction frank frats fraud fray freaking fred freighted freighting freights fresher fretting friction
  friendlier friendliest fright frighten frill fringing frisk frisky frond frontier frost frothing frowning fruiting
  frustrate fueled fueling fuelled fuelling fuller fully functional funnelled funnelling funner fur furled furling
  furnished furred furring fusing gab gabbed gabbing gag gagged gagging gall gallows gals gamer gander gangling
  garaging garb gargling gasp gating gauged gauging gavel gays gazetted gazetting gazing gees gene genera gent
  gentlemen gentling gentries gentry ghosting gibe git gladder glade gland glided glinting gloating glosses glossing
  glove glowed glower glowing glutting goad goat god golfer gong goo goody goof goosed goosing gored gores gorged
  gorging goring gosling gout gown grabber gracing grad graduate grafting grass grated grater grating grave greased
  greasing greed greener greet greyed greying grieving grind grinning gritting groan groin groomed grooming groped
  grouper grower growl grub grubbed grubbing grumpier grumpiest grunted grunting grunts gst guesting guests guises gut
  gutted gutting gypped gypping hacker hags haired haled haling hall hallowed hallowing hallows hallways halter halve
  hampered hampering hams handier handiest handler hanger hardened hardening hare harried harries harry hash hasted
  hastened hastening hasting hatched hatching hatred hats hatted hatting haunting haven hayed haying hays hazing
  header headline headlong headquarter headwind heady healed healing heals healthier healthiest heaped heaping heaps
  hearse hearth hearties heave heed height heir heisting hell helper heralded heralding herb herd hero hesitated
  hesitating hews hid hilts hind hindered hindquarters hinged hinging hinting hipped hippies hippy hips hiss historic
  hither hive hoard hoarders hocked hoe hoisted holder hole homemade homer homey hone hood hooped hooping hoot hopper
  horded hording hosed hoses hosing hostel hotter hove hover howl hues hundredth hunger hunkered hunted hunting hunts
  hurdle hurl hype hyphened hyphening ideal identifier identifies idler idlest ifs imagined imagining immobile impart
  importance importer impotent impounded impounding impounds impresses incited inciting incline inert infirm influence
  informally informant informational informative informer inherit inkling inn inquire insider insolent instance
  instantly instinct instruction intents interacted intercepted interjected intersected interval interviewer inverted
  inverting invoking irises irregular irrigated irritate isles jab jabbed jabbing jagged jeopardise jeopardized
  jeopardizes jest jet jetted jetting jigged jigging jive jogger jolt jostling jugged jugging jumper jutted jutting
  keeled keeling keels keener keeper ken killer kilned kilning kilo kinder kindle kindred kinked kinking kits kiwis
  knack kneed knight knocker knot knotting knowingly labelling lace lacrosse lacy lad laddered laddering lade ladling
  lag lager lagged lagging lake lamented lamenting lamer lamest laming lan lanced lancing lander lane lang lapel
  lapped lapping lapse larded larding larked larking larynges laser lashed lass lasses latching latent latex lathe
  lather lauded lauding laughing launcher lawful laxer laxest layer lazying leach leaf leaking leaned leaning leaping
  leapt leash leashes leeching leeds lefter leg legged legging lend lengthen lengthy lent lever lewd liar libel
  libelled liberally lice licked licking lie lien lift lighter lightning likelier likeliest liken liker likest lilted
  lilting lilts lime linen liner linger linker liquidate lisped lisping lisps lite liter lither litter littler
  littlest livelihood liven liver livest loader loafed loafing loathing loaves lob lobes locate locker locking lodged
  lodger lodging loft logger logistical loll lone loner longingly loom loon loose loot loser lotus lounged lounging
  louse lovelier loveliest lover lowliest lug lugged lugging luncheon lund lung lurch lusher lust lute lynch lynches
  mace machinery madder maids maim mainline male maligned maligning mall managerial mandated mandates mandating mane
  mange manger mangling mangy manly manner manor mansions mantling mapped mapping marbling mare margin marker marketer
  marries marsh mart marveling masked masking masks mass massage mast materialise matte maul mazes mealtime mealy
  meaner meat medal meddle median mediated mediating megs melt memorise memorized memorizes menaced menacing mend
  mentored mentoring mercy meriting mesdames meshed meshing metal mete metering midterms mien mighty mike milk
  millionth mime mince miner mini minister minks minting mints minuet minuter minutest mire miser mislaying missteps
  mist mistaken mistier mistress mistyping misused misusing mixer moaned moaning moans moat mobilise mobility mobilize
  mod mode modifier moist moistened moistening moistens moister mold monkey mono monsters moo moody moor mooted
  mooting moped moping mot moths motioned motioning mottling mounding mounting mourning mover movie mowed mowing
  muddle muffed mulch mull multiplex multiplied multiplies multiply munch munition musing mussed mussing muster musty
  mutating mutter nair naked nape napped napping nativities nativity nattier nay nearby neat neatly needled needling
  needy neon nerd nest nether nettled nettling neural neutered newer newsiest newsy newt nicest niceties nicety niche
  nicked nicking niece nina nits nodes nosed noses nosing notching nought noun nude nuder numbed numbness nut nutted
  nutting oar oat odder odes odors offences official oinked oinking older olive omens onus opener openness operational
  operatives operators opportune opportunism opportunist opposition ops orations organisational organiser organism
  organist organizational organizer originate otter ounce oust outdated outdoing outgrowing outlying outshine outsider
  ovens overdoes overdoing overdrew overgrew overlies overran overruled overruling overshoot overt pace padded padding
  paddling pager paint painters paired pairing pairs palace palate paling pall pampers panicked pant panthers parching
  pardoned pardoning pare parental parkas paroling parred parring parsed parson pas passer pasta paste pasty pat patch
  pate patent patted pattered pattering patting paupers pave pawing payers peach peaked peaking pearled pearling
  pebbling peck pedaling peddling peeing peeled peeling peeps peer pencilled pencilling pended pends penned penning
  pensioned pensioning pensions pepped pepping peps perching perfecter performer periling perked perking permission
  persona personae personify personnel pert pest pet peter petition petted petting petty pewter phoney phonied phonies
  phoniest phony photoing phrase pickaxed picker picket pickled pickling picky pigged pigging piked pikes piking pill
  pinch pined pining pinked pinking pirated pirates pirating pisses pit pitcher pitted pitting placated placid
  plaguing plaice plaid plain plane plank planner planter platitude platter player plead pleas pleasure pleated
  pleating pliant plight plodding plop plopped plopping plotter plow ploy pluck plums plunging plunking plush plying
  poacher poaches poaching podded podding poet pointer pointy poise poisoned poisoning poker pokey poled poles poling
  poll pond pooched pooching poop poorer pope pore port portability posed posh posing positional possibly poster posy
  pot potions potted potting pouched pouching pour pout praise prancing prawning praying preach preacher preaches
  precedence precedent precious predicated predicating prefect premise prepaying presenter preserved presided
  presidency presidential presides presiding presume prettier prettiest prettily prevent preview pricey prick prickled
  pride pried pries primacy primarily prime prince principality principally principle prise privilege prize probable
  producer profaned profaning profess projectile projector promoter prompter proms prone properer propped propping
  props prose prosecuted prosecuting prospectus prosper protection protested protesting protests provably provident
  prowling prows psyching publisher puck puddling puked pukes puking pulley pulp pulsed pulsing punching punished
  punned punning punt pupped pupping pups purchaser pure puree purred purring purse pus pusher pushy putt putter
  puttied puttying puzzling quack quainter qualifier quantified quantifies quantify quarrels quartet quicken quickies
  quieter quilt quipping quirk quitters quizzing racer racking rafted rafter rafting rage ragged ragging rags raided
  raiding rail railways rained raining rains raisin raked raking rallied rallies rally rams ranger ranker rankled
  rankling rant rapped rapping rare rasher rationed rationing raving reactive reader readier readiest realer realm
  realty reamed reaming reams reap rear rebind recant receding receipted receiver recenter receptive recessed
  recession reclined recoiled recoiling recorder recouped recouping recovery recreation recruiter recurred recurrent
  redemption reed reel reelected reelecting reelects reentries refereed reformed reforming regaining regal regent
  regional registrar registry regularity regulate rehashed reigned reindeer rejoinder relaxes relayed relent relied
  relies relieved religion relive reloaded reloading relocate rely remaking remoter remotest remover rend rendered
  reneging renter repaying repealing repent replay repleted repleting reportedly reporter reposing reproved reproving
  reputing rerouted rerouting rerunning resent resisted resisting resistor resolver resort responsibly restated
  restating retainer retaining retard retch retention reticent retiree retort retries reused reveling reveller revenge
  revere reverence reverie reviewer revile revolted revolting revolve revolver revved revving reward rewind reworked
  reworking ricing riddled riddling ridging rigged rigging righter rightest rile rind ringside rinses rinsing ripped
  ripping rise risers riskier riskiest rivalled rivalling riveting roach roamed roaming roams robing rode roe roller
  rooked rooking rooks rope rosy rotund rouged rougher rouging rounder rouse rout roving rowed rowing royal rubble
  rubdown rubies rugged ruin ruing rumble runner runt ruse rust sacked sacking sacks sad saddling sades safer sage
  sags sailed sailing sake sallow sally salted salts salve sampler sanction sand sane sapped sapping satisfies
  savaging saver savoring savvying saxes scald scaliest scalped scalpers scalping scamming scanner scant scare
  scarfing scarring scent scheduler scheming scoffing scold scooped scooping scooting scorer scorned scorning scotched
  scoured scouring scouting scowling scrape scratchy screamed screaming screw scuff scummed scumming sea sealing seals
  seamed seaming seams seaports sear seceding secession secretarial secretly sect securer sedated sedating sediment
  seedling seedy seek seep seer seething seize selector semen sender sentient sentries sentry server setter settler
  sever sew sexed sexes sexing sexist shade shadowed shadowing shaft shakier shakiest shame shareholder sharked
  sharking sharpened sharpening shaver shawl sheared shearing shed shedding sheen sheer shell shelve shies shifty
  shingle shinning shire shirking shirt shit shitting shoaling shocking shoe shoo shoot shopper shore shorten shortest
  shoulder shoved shoves shoving shower showy shred shrieked shrieking shrunken shuck shun shunt shutter shuttled
  shuttling shying sicker sidle sift sigh signer silenced silencing silenter sill silted silting silts sin sine sing
  singe singly sinking sinned sinning sipped sipping sips sire sitter situate sizer skate sketched skidded skidding
  skids skill skinning skirting skit skying slacker slaked slaking slanted slanting slapped slapping slaps slate slave
  slay sledded sledding sleds sleeting slept slick slight sling slinking slipper slippery slits slitting slog slogged
  slogging sloping slopped slopping slops sloshing slowdown slower slowest slugging sluice slummed slumming smacking
  smallish smartest smashing smattering smell smellier smelliest smelted smelting smite smocking smoker smoldered
  smoldering smolders smother snacking snagging snailed snailing snapping snare snarling sneaked sneaking sneering
  sniffing snipped snipping snitch snitches snits snooping snore snort snot snout snow snuff soaping soared soaring
  socked socking sodding soften solder sole soloed soloing soothed soothing sopped sopping sops sore sorrier sorriest
  sought sounder sourer southbound spacey spade spanking spanned spanning sparing sparked sparking sparring spate
  spatted spatting spay speaker speared spearing specked specking sped speedy spell speller spewed spice spied spike
  spill spilt spirit spite spits spitted spitting splats splatted splatting splay splice splinted splinting spoiling
  sponging spoofing spooked spooking spooling spoon spore sport spouted spouting spreed sprint spurting spying
  squalled squalling squatter sso stabbing stable stablest staffer stag staggers staid staining staler stalest stalk
  stalkers stall stamping staple staplers starch starches stare stark starter startled startles startling starved
  starving stashing stater statue statures statutes stave steaks steam steeled steeling steels steep stemming sticker
  sticky stiff stifling stillest stilt sting stink stinting stirring stitch stitches stoke stolid stomp stone stool
  stoop stopper storey stork stormy stove stowed stowing stows straighten straighter straining strand strapped
  strapping strawing stray stresses strewed striding striker string striping stripped stripping striving stroke
  stronger struck strung stuffy stunk stunting suave submarines suck sue suit suite summarily summery summoned
  summoning sundae sundry sung superb superber supervise supervision supervisory supple suppler supporter supportive
  supposedly surer surest surfed surfing surge suspender swamping swanking swarm swat swatch swatches swatting sway
  swears sweat swell swellest swept swerve swigging swill swing swiped swipes swiping swish swishes switcher swoon
  sword swore tabbing tablet tabs tack tailing taker tale talker tall tame tan tangs tank tape tasted tasting teach
  teak teared tearing tears tease teat teeing teem teen tees teetered teetering teething telethon teller tempered
  tempering tempting tended tenderer tenderest tenderise tenderize tenderly tending tends tenser tensest tent tenuring
  terminate terrified terrifies terror tethered tethering texas textured texturing thaws theme thence theo thereabout
  thick thicket thigh thinker thinner thirsty thong thorough thous thousandth thrash threaten threw thriller throat
  throughput thrown thud thugs thumb thundered thundering thunders tickle tile tilted tilting timer timid tinder ting
  tingling tinier tiniest tinkered tinkering tinned tinning tinny tinting tirade tired tires tissue titter
  toaster toasty toes togs toil token toll tome tone tooted tooting toppled toppling torch torn touchier touchy
  tougher tout tow trace trader tramping trapped trapping traps trashy traveler traveller trawling tread treason
  treaty tree trenched trendier trick trikes trill trimmer trios tripled tripling tripos trish troll trooping tropic
  troubleshooter trough truck trunking tubes tucked tucking tucks tugged tugging tugs tuned tunes tuning turfed
  turfing turin turner tusk tuxes twanging tweeting twine twinging twinkle twinned twinning twins twisters twitted
  tying tyke typo udder umm underlay underpay undying unerring unhappier unhappiest unite untie upending upper upward
  usher vacationer vague vainer valve vary vast veer veined veining vended vending vends veneered verses vertically
  vertices vice victor vie virtuous visa visioned visioning visitors vocation voided voiding wad wadded wadding
  waddling wafers wafted wafting wafts waged wagers wages waging wags waif wailed wailing waist waiter waived waiving
  walker wallow waltzing wan wand wander wanes wantoned wantoning ward ware warmer warp warts wash washes wasp
  waterbed watts wax weak weakened weakly wearying weave weed weeps weer wees weest weighed weight weighty welding
  welted weltered welting welts wet wetting whacked whale wham whatsoever wheat whence wherever whet whetting whim
  whine whinnying whirring whoa whoop widening width wile winced winching wincing wind wine winged winging wings
  winked winking winks winner winos wipers wird wire wiser witch withdrawn withdrew wits wive wobble wobblier
  wobbliest wok women wordy wore workfare worm worn worsens worthy wound wounder wove wrangled wrangling wrapper
  wreathed wrenched wrest wretched wright wring writ writer writhe wrongdoing wronger wrongest wrung yapped yapping
  yearling yearn yelp yest yews zany zapped zapping zits
`
    .trim()
    .split(/\s+/),
);

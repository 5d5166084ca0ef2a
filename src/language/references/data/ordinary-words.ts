/**
 * English words, abbreviations and names that are a letter or two from a word of the catalogue or of everyday speech: what is typed
 * so is meant so. Inflections are derived. Words that nobody types to a bot ("thou") are left out, so that they are read as the
 * mistakes they are.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  aback abetted abetting abler aboard abode abort abound accented accenting accidental accompanied accompanies
  accompany accosted accosting acing acquire acre acreages acridest activist actuality addressee adr ads affirmed
  affirming affixing afield afresh aged agent aground aided aiding airtight alarming alight alike allaying allays
  alloy almighty alter altitude alto ambling amen amuse anew angrier angriest announce announcer annul ant antibody
  aped aping apparent appealed appealing appeased appeasing appointee apt apter arching arcing ardent arena argued
  arguing arise aromatic arose ascended ascending ashes ass assented assenting assorted assorting ate attacked
  attacking attested auction auguster autocratic avenues aversion averting await awakes awaking awe awhile axiomatic
  ayes backer badder bade badge baggiest baited baiting baked baking balded balding balds baled baling balked balking
  balks ball ban band banker banned banning bard bare barked barking barks baser bashed bashing basin basked basking
  basks bass basses basted basting bat batching bath batted batter batting baulking bay beach beaded beading beads
  beaked beaks beamed beaming bean beard bearer beast beater bed bedded bedding bedside bee beefed beefing beefs beet
  beetling beg begged begging beginner belated believer bellied bellow bellying belt bending bent bequeath berthing
  beset besetting bestowed bestowing bet beta betting bettor bewared bewaring biased biasing bib bidden bide bind bird
  bitter blanched blanching bland blanking blast bleated bleating blending bless blighted blighting blights blinding
  blinked blinking blog blogged blogging blooding blooming blot blotted blotting blow boar boarder boas boasting
  boated boating boding bog bogged bogging boggling boiled boldest bolt bone boo bookend boom boot booth border boring
  bossy botch bother bottled bottling bough bout bowing bows bracing bragged bragging braid braise braked braking bran
  brandied brandy breach breaches bread breasted breasting breathed breather breeding breezing bricking bridging
  bridling briefer briefest bright brimming brine briny brisk broached broke brokered brokering brook broth brushed
  brushing brutish buck buckling budded budding budge buds bugger buggiest builder bulled bulling bullion bulls
  bullying bummed bumper bumpy bunch bunked bunking buoyed buoying buries burped bursting burying bused buses bushing
  bushy busier busiest businessmen busing buss bustled bustling butt butter buzzer bye byte cab cabled cabling cached
  caching cackling cad caddying caffeine cages caging cajoling cake calf calk caller callus calmer cam camel cameo
  campaigner camped camping cancer candling cane cannon cantered capably capped capping captioned captioning captions
  captivities captivity caress caroling carolled carolling carped carping carrier carted carting carts carve casino
  caste castling casually cat catchy categorise caulking cautioned cautioning cautions caving cawed cawing cease
  ceiling cello cellophane cemented cementing censure centuries chafed chaffed chaffing chafing chain chalking
  champing chant chaos chapping char charger charming charred charring charter chaste chatter chattier cheapen cheat
  checker cheek cheeps cheer cheery chequers chick chided chiding chilling chinking chinning choir choking chopped
  chord chorus chow chroming chuckled chuckling chugging chunk cinched circus ciso clack clam clamming clamping clan
  clanged clanging clanking clashing clasping clatter claws clearer cleat cleave cleft clenched clenching climber
  clinches clinching clinging clinked clinking cloaking clod clog clogged clogging clone closest closet clothing clots
  clotting clouting clove clover clowning clowns cluck clutched clutching coaled coaling coarse coasting cock codding
  coded codes coding cods coffer coffined coffining coiled coiling coke colder coldest collapse coma combed combing
  combs comedy comet commander commando commenced commend commoner communed communing commuted commuting compacted
  compacting compacts companion compassed compasses compassing compelled completer completest complexes complied
  complies complying composted compute concert concocted concocting concocts condensation conducting conducts cone
  confer confidant config conformed connoted connoting conservation constant constrict construct container contested
  contesting contests contexts contorted contorting contorts contraction contractor contradict contrary contrast
  convents converged converging conversational conversed conversing conversion converter convicted convicting convicts
  cooked cooking cooks cooler coop cooperation coordinate coped copes coping cord coronation correcter correctest
  corrective corrector correlated correlating corrupted corrupting corrupts corseted corseting cots counter counteract
  county courser courted courting cove covert covet cowered cowering cowing cradling crafting cramming cramping
  cranking crass crate crawling creaked creaking creamed creaming crease creative creators creature creeping cremate
  cremation crescent crest cringing croaking croons crowds crown crows crushed crushing crusting cuffed cull cunning
  cup cupped curd cure curios curled curling currant curried curries curry curse curtain customary customised
  customising customized customizing cutter dad dairies dairy dais daisy dallied dallies dally dammed damming damping
  dance dank danker dare darker darling darning darted darting das dawn dazing deader deaf deafer dean dearer dearth
  debasing debating debugger decade decayed decaying decease deceived decidedly decisive decode decoying deed deer
  defacing defaming defeated defected defiling deflated deflected defter deigning dejected delusion demented demising
  demon demonstrate denote dent deplete deport deposing der derail derided derides deriding derision derive deserted
  deserting desisting despot detain detected deterred deterring deters detested detesting developer deviling devolve
  devoting dialings diapered diapering die difference difficulty digestion digestive digit digressed digressing diked
  din dine diner dingiest dinned directer directory direst discord discus discuses disgruntle disgusted disgusting
  disgusts disks dismayed dismaying dismount displace displease dissatisfies dithered dithering dived diverted
  diverting dives divest diving doe doers dog dogged dogging doily doles doling dome dopes doping dose dot dote dour
  dove downy doze drabs drank drawer drawling dread dregs drenched driers drily drinker drip dripped dripping drivels
  driver droll drone droop drown drugged drugging drugs drunk dual dud dude duel duelling duet dug duke dune dung duo
  dupe dwell dye earl earthy ease eastern eater economised economising economized economizing edi edict egg eking
  elapsed electing emitted emitting emr enabling encumber endeared endearing endure enlisting enquire enraged ensue
  entailed entailing enticing entities entrails entwined entwines eon eras eraser escorted escorting estate etched
  etching ether evacuating evaporate evicting ewe exalting excerpt excised excising executed exerting exhorted
  exhorting existent exit expedited expelled expend expert explorer exporter expose extensive extorted extorting
  exulting facet facilitate faction factor factually fade faeces fainting fairer famed fancier fanciest farce fare
  farmer farther faster fat fatter faulty favoured feasted feasting feather feces feed feinting feller fellow fend
  festered feted feting fettered fever fiddling fiend fiendish fighter filet filler filly filmed filming films fin
  finale finalist finality finer finessed fir firmer fisher fist fiver flailed flanking flanneled flanneling flannels
  flapped flapping flatter flattest flavored flawed flawing flaws fleas fled fleeing flees fleeting fleshing flied
  flies flights flinched flinching fling flipper flirting flit flitted flitting float flocked flocking flog flogged
  flogging flood flopping flosses flossing flour flouting flower foal foe foil folding folds folk folksy follower fond
  fondling fonts foraging foray ford fore foremost foretaste forge forger forgoing forgot fork former fort forte forth
  forwarder fought foul founder foundling foxed foxing fraction framed framing franked franking franks fraud fray
  freaking fred fresher friction friendlier friendliest fright frill fringing frisk frisky frog frosting frustrate
  fueled fueling fuelled fuelling fuller fully functional funnelled funnelling funner fur furled furling furnished
  furred furring fusing gab gabbed gabbing gall gamer gander gangling garb gasp gating gavel gays gazetted gazetting
  gazing gees gene genera gent gentling gentries gentry ghosting gibe gin git gladder glade glancing gland glided
  glinting gloating glosses glossing gloved gloving glowed glower glowing glutting goad goat god golfer gong goo goody
  goof goosed goosing gored gores gorged gorging goring gosling gout gown grabber gracing gracious graduate grass
  grated grater grating grave greased greasing greed greener greet greyed greying grieving grind grinning gritting
  groan groin groomed grooming groped grouper grower growl grub grubbed grubbing grumpier grumpiest grunting gst
  guesting guests guises gut gutted gutting hacker hags haired hale hall hallways halter halve hampered hams handier
  handiest handler hanger hardened hare harried harries harry hash hasted hastened hasting hat hatred hatted hatting
  haunting haven hayed haying hays haze header headquarter heady healing healthier healthiest heaping hearse hearth
  heave heed height heir hell helper herb herd hero hesitated hesitating hews hid hilts hind hindered hinged hinging
  hinting hipped hippies hippy hips hiss historic hither hive hoard hoarders hocked hoe hoisted holder hole homemade
  homey hone hood hooped hooping hoops hoot hopper horded hording hosed hoses hosing hostel hotter hove hover howl
  hues hundredth hunger hunted hunting hunts hurdle hurl hyphened ideal identifier identifies idler idlest ifs
  imagined imagining immobile impart importance impotent impresses incited inciting inert infirm influence informally
  informant informational informative informer inherit inkling inn inquire insider insolent instance instantly
  instinct instruction intend interacted intercepted interjected intersected interval interviewer inverted inverting
  invoking ion iot ips irregular irrigated irritate isd isles jab jabbed jabbing jagged jeopardise jeopardized
  jeopardizes jest jet jetted jetting jigged jigging jogger jolt jostling jugged jugging jumper jutted jutting keeled
  keeling keels keener keeper keg ken killer kilned kilning kilo kin kinder kindle kindred kinked kinking kit kiwis
  knack kneed knight knocker knot knotting labelling lace lacrosse lad laddered laddering lades lag lager lagged
  lagging lake lamented lamenting lamer lamest laming lan lanced lancing lander lane lang lapel lapped lapping lapse
  larded larding larked larking larynges laser lashed lass lasses latching latent latex lathe lather lauded lauding
  laughing launcher laxer laxest layer leach leaf leaking leaning leaping leapt leash leeching leeds lefter leg legged
  legging lend lengthen lengthy lent lever lewd liar libel libelled liberally lice licked licking lie lift lighter
  lightning likelier likeliest liken liker likest lilt lime linen liner linger linker lint liquidate lisp lit liter
  literacy literals literary lither litter littler littlest livelihood liven liver livest loader loafed loafing
  loathing loaves lob lobes locate locker locking lodged lodger lodging loft logger loll lone loom loon loose loot
  lops loser lotus lounged lounging louse lovelier loveliest lover lowliest lug lugged lugging luncheon lund lung
  lurch lusher lust lute lynch lynches mace machinery madam madder maid maim mainline male maligned maligning mall
  mandated mandates mandating mane mange manger mangling mangy manly manner manor mantling mapped mapping marbling
  mare margin marker marries marsh mart mas masked masking massage mast mat materialise matte maul mazes mealy meaner
  meat medal meddle median mediated mediating mei melt memorise memorized memorizes men menaced menacing mend mentored
  mercy meriting mesdames meshed meshing metal mete metering mien mighty mike milk millionth mime mince miner minister
  minks minting mints minuet minuter minutest mire miser mislaying mist mistaken mistier mistress mistyping misused
  misusing mit mite mixer moaned moaning moans moat mobilise mobility mobilize mod mode modifier moist moistened
  moistening moistens moister mold monkey monsters moo moody moor mooted mooting moped moping mot moths mounding
  mounting mourning mover movie mowed mowing muddle muffed mulch mull multiplied multiplies multiply munch musing
  mussed mussing muster musty mutating mute mutter nair naked nape napped napping nativities nativity nattier nay
  nearby neat neatly needled needling needy neon nest nether nettled nettling neural neutered newer newsiest newsy
  newt niceties nicety nicking nina nits nodes nosed noses nosing notching nought noun nude nuder numbed numbness nut
  nutted nutting oaf oar odder odes offences official older olive omens onus opener openness opportune opportunist
  opposition ops organisational organiser organism organist organizational organizer originate otter ounce oust
  outdated outdoing outgrowing outlying outshine outsider oven overdoes overdoing overdrew overgrew overlies overt
  pace padded padding paddling pager paint paired pairing pairs palace palate paling pall pampers panicked pant
  parching pardoned pardoning pare parental parkas paroling parred parring parsed parson pas passer pasta paste pasty
  pat patch pate patent patted patting paupers pave pawing payers peach peaked peaking pearling pebbling peck pedaling
  peddling peeled peeling peeps peer pencilled pencilling pended penned penning pensioned pensioning pensions pepped
  pepping perching perfecter performer periling perked perking permission persona personify personnel pert pest pet
  peter petition petted petting petty pewter phoney phonied phonies phoniest phony photoing phrase pickaxed picket
  pickled pickling picky pigged pigging piked pikes piking pill pinch pined pining pinked pinking pirated pirates
  pirating pit pitcher pitted pitting placated placid plaice plaid plain plane plank planner planter platitude platter
  player plead pleas pleasure pleated pleating pliant plight plodding plop plopped plopping plotter plow ploy pluck
  plums plunging plush plying poacher poaches poaching podded podding poet pointer poise poisoned poisoning poker
  pokey poled poles poling poll pond poop poorer pore port portability pose positional possibly poster posy pot
  potions potted potting pouched pouching pour pout praise preach preacher preaches precedence precious predicated
  predicating prefect premise prepaying presenter preserved presume prettier prettiest prevent preview prick prickled
  pride pried pries primarily priming prince prising privilege prizing probable producer profaned profaning profess
  projectile projector prompter proms prone propped propping props prose prosecuted prosecuting prospectus protection
  protested protesting protests provably prowling prows psyching publisher puck puddling puked pukes puking pulley
  pulp pulse punching punished punned punning punt pup pupped pupping purchaser pure puree purred purring purse pus
  pusher pushy putt putter puttied puttying puzzling quack quainter qualifier quantify quarrels quartet quicken
  quieter quilt quipping quirk quitters quizzing racer racking rafted rafter rafting rage ragged ragging rags raided
  raiding rail railways rained raining rains raisin raked raking rallied rallies rally ranger ranker rankled rankling
  rant rapped rapping rare rasher rat rationed rationing raving reactive reader readier readiest realer realm realty
  reamed reaming reams reap rear rebind recant receding receipted receiver recenter recessed reclined recoiled
  recoiling recorder recouped recouping recovery recurred recurrent reed reel reelected reelecting reelects refereed
  reformed reforming regal regent regional registrar registry regularity regulate rehashed reigned relaxes relayed
  relent relied relies relieved religion relive reloaded reloading relocate rely remaking remoter remotest rend
  rendered reneging repaying repealing repent replay repleted repleting reportedly reporter reposing reproved
  reproving reputing rerouted rerouting resent resisted resisting resistor resolver resort responsibly retainer retard
  retched retching reticent retort retries reused reveling reveller revenge revere reverence reverie reviewer revile
  revolted revolting revolve revved revving reward rewind ricing riddled riddling ridging rigged rigging righter rile
  rind rinsing ripped ripping rise risers riskier riskiest rivalled rivalling roach roamed roaming robing rode roe
  roller rooked rooking rope rosy rotund rouged rougher rouging rounder rouse rout rowed rowing royal rubble rubies
  rugged ruin ruing rumble runner runts ruse rust sacked sacking sacks sad saddling sades safer sage sags sailed
  sailing sake sallow sally salted salts salve sampler sanction sand sane sapped sapping satisfies savaging saver
  savoring savvying scald scaliest scalped scalping scanner scant scare scent scheduler schemers scoffing scold
  scooped scooping scooting scorer scorned scorning scoured scouring scouting scowling scrape scratchy screamed
  screaming scuff scummed scumming sea sealing seals seamed seaming seams seaports sear seceding secession sect
  securer sedating sediment seedling seedy seek seep seer seething seize selector semen sender sentient sentries
  sentry server setter settler sever sew sexed sexes sexing sexist shade shadowed shadowing shaft shakier shakiest
  shame shareholder sharked sharking sharpened shaver shawl sheared shearing shed shedding sheen sheer shell shelve
  shies shifty shingle shinning shire shirking shirt shoaling shocking shod shoe shoo shoot shopper shore shorten
  shortest shoulder shoved shoves shoving shower showy shred shrieked shrieking shrunken shucked shucking shun shunt
  shutter shuttled shuttling shying sicker sidle sift sigh signer silenced silencing silenter sill silted silting
  silts simplify sin sine sing singe singly sinking sinned sinning sipped sipping sips sire sirs sis sitter situate
  sizer skated skates skating sketched skidded skidding skill skinning skirting skits skying slacker slaked slaking
  slanted slanting slapped slapping slaps slate slave slay sledded sledding sleeting slept slick slight sling slinking
  slipper slippery slits slitting slog slogged slogging sloping slopped slopping slops sloshing slower slowest
  slugging sluice slummed slumming smacking smallish smartest smashing smattering smell smellier smelliest smelted
  smelting smite smocking smoker smoldered smoldering smolders smother snacking snagging snailed snailing snapping
  snare snarling sneaked sneaking sneering snipped snipping snitch snitches snooping snore snort snot snout snow snuff
  soaping soared soaring socked socking soften solder sole soloed soothed soothing sop sopped sopping sore sorrier
  sorriest sought sounder sourer spade spanned spanning sparing sparking spatted spatting spay speaker speared
  spearing specked specking sped speedy spell speller spewed spice spied spike spill spilt spirit spite spits spitted
  spitting splice splinted splinting spoofing spooked spooking spoon spore sport spouted spouting spreed sprint
  spurting spying squalled squalling squatter sso stabbing stable stablest stack stag staggers staid staining staler
  stalest stalk stall stamping staple staplers starch starches stare stark starter startled startling starved starving
  stater statue statures statutes stave steaks steam steeled steeling steels steep stemming sticker sticky stiff
  stillest sting stink stinting stirring stitch stitches stoke stolid stomp stone stool stoop stopper storey stork
  storm stormy stove stow straighten straighter straining strand strapped strapping strawing stray stresses strewed
  striding striker string striping stripped stripping striving stroke stronger struck strung stuffy stunting suave
  submarines suck sue suite suits summarily sundae sundry sung sup superb superber supervise supervision supervisory
  suppler supporter supportive supposedly surer surest surfed surfing surge suspender swamping swarm swat swatting
  sway swears sweat swell swellest swept swerve swigging swill swing swiped swipes swiping swish switcher swoon sword
  swore tabbing tablet tabs tack tackling tailing taker tale talker tall tame tan tangs tank tape tasted tasting teach
  teak teared tearing tears tease teat tee teem teen teetered teetering teething teller tempered tempering tempting
  tended tenderer tenderest tenderise tenderize tenderly tending tenser tensest tent tenuring terminate terrified
  terrifies terror tethered tethering texas textured texturing thaw theme thence theo thick thicket thigh thinker
  thinner thirsty thong thorough thous thousandth thrash threaten threw thriller throat throughput thrown thud thugs
  thumb thundered thundering thunders tickled tickling tile tilted tilting timer timid tin tinder ting tingling tinier
  tiniest tinkered tinkering tinned tinning tinny tinting tirade tired tires tissue tit titter toaster toe toil token
  toll tome ton tone tooted tooting toppled toppling torch torn tot touchier touchy tougher tout tow toy trace trader
  tramping trapped trapping trashy traveler traveller trawling tread treason treaty tree trenched trendier trick trill
  trimmer tripled tripling tripos trish troll trooping trough trouping truck trunking tubes tucked tucking tucks
  tugged tugging tugs tuned tunes tuning turfed turfing turin turner tusk twanging tweeting twine twinging twinkle
  twinned twinning twins twisters tying udder umm underlay undying unerring unfortunate unhappier unhappiest unite
  untie upending upper upward usher vague vainer valve van vary vast veer veined veining vended vending veneered
  verses vertically vertices vice victor vie visa visioned visioning visitors vocation voided voiding von wad wadded
  wadding waddling wafers wafted wafting wafts waged wagers wages waging wags waif wailed wailing waist waiter waived
  waiving walker wallow waltzing wan wand wander wanes wantoned wantoning ward warmer warp warts wash wasp watts wax
  weak weakened weakly weave wee weeps weer weest weighed weight weighty welding welt weltered wept wet wetting
  whacked whale whatsoever wheat whence wherever whet whetting whim whine whinnying whirring whoa whoop widening width
  wie winced winching wincing wind wine winged winging wings winked winking winks winner wipers wird wire wiser witch
  withdrawn withdrew wits wive wobble wobblier wobbliest wok women wordy wore worm worn worthy wound wounder wove
  wrangled wrangling wrapper wreathed wrenched wrest wretched wright wring writ writer writhe wrongdoing wronger
  wrongest wrung yapped yapping yearn yelp yews zany
`
    .trim()
    .split(/\s+/),
);

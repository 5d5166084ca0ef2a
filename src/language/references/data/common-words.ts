/**
 * Words that are so frequent in messages that alone they name nothing, even where a name holds them: "best" is not
 * Best Case Logistics, "next" is not Next Media. Whole names made of them are found, with less trust where they are typed
 * like ordinary words. Inflections (-s, -ed, -ing, -ly) are derived and need not be listed.
 */
function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words of grammar, time and number: never a name in lower case. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those some any all both each every either neither no none not never only own same such other
  another i me my mine myself you your yours he him his himself she her hers it its itself we us our ours they them their
  who whom whose which what when where why how whether if then else than so as at by for from in into of off on onto out
  over to toward under until till up upon with within without about above across after against along among around before
  behind below beneath beside between beyond down during except inside near outside per since through throughout via
  and or but nor yet because although though while unless am is are was were be been being do does did doing done don
  dont doesnt didnt isnt arent wasnt werent wont cant couldnt shouldnt im ive id ill youre theyre weve hes shes thats
  whats lets have has had having can could may might must shall should will would ought here there now just still
  already again ever often always sometimes soon later once twice ago also too very much many more most less least few
  lot lots bit quite rather almost even maybe perhaps please thanks thank ok okay yes yeah yep nope hi hey hello lol
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand
  million billion first second third half quarter percent today tomorrow tonight yesterday monday tuesday wednesday
  thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec day week month
  year hour minute min mins hr hrs second morning noon afternoon evening night weekend weekly daily monthly yearly
  annual eod eow eom eoq eoy mtd qtd ytd am pm last next past previous current asap fyi btw etc eg ie vs re und et
`);

/** Ordinary words, words of selling, and words that many company names share. */
export const COMMON_WORDS = wordSet(`
  able accept access account achieve act action active actual add address admin advance advice affect afford agenda
  agree agreement ahead allow alone amount angry annoy annual answer anybody anyone anything apply appoint approach
  approve area arrange arrive art ask assign assist assume attach attempt attend attention audit authority automatic
  available average avoid award aware away back bad bag balance bank bar base basic basis beat become begin behave
  believe benefit best better big bill bit black block blue board body book boost boss both bottom bought box brand break
  brief bring broken brother brought brown budget bug build built business busy button buy buyer cafe calendar call came
  campaign cancel capital car card care case cash catch category cause center central centre chair challenge chance
  change channel charge chart chase chat cheap check cheque choice choose churn circle city claim class clean clear click
  client close cloud club coach coffee cold collect color come comment commercial commit common communicate company
  compare compete competitor complain complaint complete computer concern condition conference confirm confuse connect
  consider consult contact contain content continue contract control conversation convert cool copy core correct cost
  count country couple course cover coverage create credit critical cross currency custom customer cut dark dashboard
  data database date dead deadline deal dealer dear debt decide decision decline decrease deep delay delete delighted
  deliver delivery demand demo deny department depend deploy deposit design desk detail develop development dial
  different difficult digest digital dinner direct director discount discover discuss discussion distribute distributor
  divide document dollar door double doubt draft dream drive drop due duplicate each early earn easy eat economy edge
  effort electronic email emails employee empty end energy engage engineer enjoy enough enter enterprise equal erase
  error escalate especially estimate euro europe evaluate event everybody everyone everything exact example excel except
  excite existing expand expansion expect expensive expire explain export express extend extra eye face fact fail fair
  fall family fan far fast favorite feature federal feedback feel fell felt field fig figure file fill filter final
  finance find fine finish fire firm fit fix flag flat flow fly focus folder folks follow followup food foot force
  forecast foreign forget form forward found free fresh friend front full fun fund future gain game gap gave general get
  give global go goal gold gone good goods got grade grand great green ground group grow growth guess guide guy hand
  handle hang happen happy hard hate head health hear heard heart heat heavy held help high hire history hit hold holding
  home honest hope hot house huge human idea image impact implement import important improve include increase industry
  info inform information innovation inquiry install instead insurance integrate intelligence interest international
  interview introduce intro inventory invest investment invite invoice involve issue item job join judge jump keen keep
  kept key kick kid kill kind king knew know lab labor lack land language large late latest launch law lawyer lay lead
  leader learn leave left legal let letter level license life light like limit line link list listen little live local
  location log logistics long look loop lose loss lost love low luck lunch mad made mail main maintain major make manage
  management manager mark market marketing master match material matter mean meant measure media meet meeting member
  memo mention merge mess message met metric middle mind minor miss mistake mix mobile model modern money mood move mr
  mrs ms multiple music must name national nature need negative negotiate negotiation network neutral new news nice
  nobody noise normal north note nothing notice notify number object offer office officer oil old online open operate
  operation opinion opportunity option orange order organization original outcome outlook owe own owner pack package page
  paid paper parent part partner partners party pass pay payment pending people perfect perform period person personal
  phone pick picture piece pilot ping pipeline place plan planet plant plate platform play plus point policy poor popular
  portal position positive possible post potential pound power practice prefer prep prepare present presentation press
  pressure pretty price pricing primary print priority private pro probability probably problem process procurement
  produce product professional profile profit program progress project promise proof property proposal propose prospect
  prospecting protect prove provide public pull purchase purpose push put qualification qualify quality quantity question
  quick quiet quit quota quote raise ran rang range rank rate rating reach react read ready real realise realize really
  reason receive recent recommend record recover red reduce refer reference referral refund refuse regard region regular
  reject relate relation release relevant remain remember remind reminder remove renew renewal reopen repeat replace
  reply report represent request require requirement research reserve resolve resource respond response rest result
  retail return revenue review rich ride right ring risk river road roll room round route rule run safe said sale sales
  sample save saw say schedule school science scope score screen search season seat section sector secure security see
  seem seen segment sell seller send senior sense sent separate serious serve service set settle setup several shake
  share ship shipment shop short show shut sick side sign signal silver similar simple single sit site situation size
  skip sleep slip slot slow small smart smooth social software sold solid solution solve something somebody someone son
  sons sorry sort sound source south space speak special specific speed spend spent split spoke spot spring stage staff
  stake stale stand standard star start state status stay step stick stock stop store story strategy stream street strong
  structure stuck stuff style subject submit success sudden suggest summary summer supplier supply support suppose sure
  surprise swap switch system table tag take talk target task tax team tech technical technology tell term territory test
  text thing think thought throw thrill ticket tidy tie time timeline tip title together told took tool top total touch
  tough tour town track trade trading traffic train transfer transport travel treat trend trial trip trouble true trust
  try turn tweak type understand union unit united university unsure update upgrade upset upsell urgent usage use user
  usual valid value vendor venture verify version video view village visit voice voicemail volume vote wait walk wall
  want war warm warn watch water wave way web website weather week welcome well went west whatever white whole wide win
  winter wireless wish woman won wonder wood word work worker workshop world worry worse worst worth wow write wrong
  wrote yellow yet young zero zone usd eur gbp inr arr mrr acv tcv roi kpi nda sow rfp rfq rfi msa sla poc po ceo cto cfo
  coo cmo cio vp svp evp hr it pr qa ui ux api crm erp saas faq pdf csv url sms upi usa uk eu us emea apac dach latam
  ent smb b2b b2c tbd tba wip eta ooo pto gtm icp mql sql bant aob rsvp iso dm cc bcc ad
  hardware solutions services systems technologies industries enterprises holdings ventures consulting consultants
  associates labs studio studios foods motors electric engineering manufacturing construction properties pharma medical
  healthcare hospital clinic foundation institute academy college agency analytics automation aviation equipment
  instruments international communications telecom wholesale supplies products partners logistik handel bau
`);

/** Ordinary words that are also given names: as such they count where they are typed like names. */
export const GIVEN_NAME_WORDS = wordSet(`
  mark bill will may april june august grace hope rich art drew chase sue pat rob frank dean grant miles max jack faith
  joy dawn rose ruby pearl lily ivy holly heather violet daisy olive iris summer autumn bob gene ray guy penny star
  josh nick wade lance sky river reed earl duke carol crystal amber ginger candy melody harmony victor chip buck rusty
  sandy dusty cliff forest brook glen clay stone case page paige brandy sherry robin jay martin christian norm don jan
  mar mason tanner hunter carter parker cooper taylor king major young
`);

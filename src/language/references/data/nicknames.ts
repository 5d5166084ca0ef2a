/** Given names, each with the short forms people use instead; folded. */
const TABLE = `
  abigail: abby gail
  abraham: abe
  adam: ad
  adelaide: addie
  albert: al bert bertie
  alejandro: alex ale
  aleksandr: sasha alex
  aleksandra: sasha ola
  alexander: alex sasha xander lex sandy
  alexandra: alex sasha sandra lexi sandy
  alexandria: alex lexi
  alexis: alex lexi
  alfred: al fred alf
  allison: ali allie
  amanda: mandy
  anastasia: ana stacy nastya
  andrea: andi
  andrew: andy drew
  angela: angie
  annabelle: anna belle
  anthony: tony
  antonio: tony toni
  archibald: archie
  arthur: art artie
  augustus: gus august
  barbara: barb babs
  bartholomew: bart
  beatrice: bea trixie
  benjamin: ben benny benji
  bernard: bernie
  bradley: brad
  brandon: bran
  brian: bri
  caroline: carol carrie
  carolyn: carol carrie
  cassandra: cass cassie sandra
  catherine: cathy cat kate katie cate
  cecilia: cece celia
  charles: charlie chuck chas
  charlotte: charlie lottie
  chester: chet
  christian: chris
  christina: chris tina chrissy
  christine: chris tina chrissy
  christopher: chris topher kit
  clarence: clare
  clifford: cliff
  constance: connie
  cynthia: cindy
  daniel: dan danny
  danielle: dani
  david: dave davey
  deborah: deb debbie
  dennis: den denny
  dmitri: dima mitya
  dmitry: dima mitya
  dominic: dom nick
  donald: don donny
  dorothy: dot dottie
  douglas: doug
  edmund: ed eddie ned
  eduardo: ed eddie edu
  edward: ed eddie ted teddy ned
  edwin: ed eddie
  eleanor: ellie nell nora
  elizabeth: liz lizzie beth betsy betty eliza lisa libby elle
  emily: em emmy
  emmanuel: manny
  enrique: kike
  ernest: ernie
  eugene: gene
  evelyn: eve evie
  ferdinand: ferdy
  florence: flo
  frances: fran franny
  francesca: fran chess
  francis: frank fran
  francisco: paco pancho cisco frank
  franklin: frank
  frederick: fred freddie rick
  friedrich: fritz
  gabriel: gabe
  gabriela: gabi gaby
  gabrielle: gabi gabby
  geoffrey: geoff
  george: georgie
  gerald: gerry jerry
  geraldine: gerry
  gilbert: gil
  giovanni: gianni
  giuseppe: beppe peppe
  gregory: greg
  guadalupe: lupe
  gustavo: gus
  gwendolyn: gwen
  harold: harry hal
  harrison: harry
  heinrich: heinz
  helena: lena
  henry: hank harry hal
  herbert: herb
  howard: howie
  ignacio: nacho
  irene: renee
  isaac: ike
  isabella: bella izzy isa
  jackson: jack
  jacob: jake
  jacqueline: jackie
  james: jim jimmy jamie
  janet: jan
  jeffrey: jeff
  jennifer: jen jenny jenn
  jeremiah: jerry
  jeremy: jem jez
  jessica: jess jessie
  jesus: chuy
  johannes: hannes hans
  john: jack johnny jon
  jonathan: jon jonny nathan
  joseph: joe joey
  josefina: pepa
  jose: pepe
  josephine: jo josie
  joshua: josh
  judith: judy
  julia: jules
  julian: jules
  juliana: jules
  karl: kalle
  katarzyna: kasia
  katherine: kate kathy katie kat kay kit
  kathleen: kathy kate katie kat
  kathryn: kate kathy katie kat
  kenneth: ken kenny
  kimberly: kim kimmy
  konstantin: kostya
  kristina: kris tina
  kristopher: kris
  laura: laurie
  lawrence: larry
  leonard: len leo lenny
  leonardo: leo
  leopold: leo
  lillian: lily lil
  louis: lou louie
  louise: lou
  lucille: lucy
  magdalena: magda lena
  malgorzata: gosia
  manuel: manny manolo
  marcus: marc
  margaret: maggie meg peggy marge greta rita daisy
  maria: mia masha
  marjorie: marge
  martha: marty
  martin: marty
  mathew: matt
  matthew: matt matty
  matthias: matt
  maximilian: max
  maxwell: max
  megan: meg
  melissa: mel missy
  melvin: mel
  michael: mike mick mikey micky misha
  michelle: shelly mich
  miguel: mike
  mikhail: misha
  mitchell: mitch
  mohammed: mo
  mohamed: mo
  muhammad: mo
  nadezhda: nadia
  nancy: nan
  natalia: natasha nat
  natalie: nat
  nathan: nate
  nathaniel: nate nat
  nicholas: nick nicky nico
  nicole: nicky nikki
  nikolai: kolya
  norman: norm
  oliver: ollie
  olivia: liv livvy
  oswald: ozzie
  pamela: pam
  patricia: pat patty trish tricia
  patrick: pat paddy
  pauline: polly
  penelope: penny
  peter: pete
  philip: phil
  phillip: phil
  priscilla: cilla
  rachel: rach
  raymond: ray
  rebecca: becky becca
  reginald: reg reggie
  ricardo: rick ricky
  richard: rick dick rich richie ricky
  robert: bob bobby rob robbie bert
  roberta: bobbie
  roberto: rob beto
  roderick: rod
  rodney: rod
  roger: rog
  ronald: ron ronnie
  rosemary: rosie rose
  rudolph: rudy
  russell: russ
  salvatore: sal
  samantha: sam sammy
  samuel: sam sammy
  sandra: sandy
  santiago: santi
  sebastian: seb bastian
  sergei: seryozha
  shirley: shirl
  siegfried: siggi
  solomon: sol
  sophia: sophie
  spencer: spence
  stanley: stan
  stefan: steff
  stephanie: steph steffi
  stephen: steve stevie
  steven: steve stevie
  stewart: stew stu
  stuart: stu
  susan: sue susie suzy
  susannah: sue susie
  suzanne: sue suzy
  sylvester: sly
  tamara: tammy
  theodore: ted teddy theo
  theresa: terry tess tessa
  thomas: tom tommy
  timothy: tim timmy
  tobias: toby
  valentina: val
  valerie: val
  vanessa: nessa
  veronica: ronnie roni
  victor: vic
  victoria: vicky tori vic
  vincent: vince vinny
  virginia: ginny ginger
  vladimir: vlad volodya
  walter: walt wally
  wilhelm: willi
  william: bill will billy willy liam
  winifred: winnie
  yevgeny: zhenya
  zachary: zach zack
`;

function readTable(): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  const put = (from: string, to: string) => pairs.set(from, [...(pairs.get(from) ?? []), to]);
  for (const line of TABLE.trim().split('\n')) {
    const [name = '', short = ''] = line.trim().split(': ');
    for (const nickname of short.split(' ')) {
      put(nickname, name);
      put(name, nickname);
    }
  }
  return pairs;
}

const NICKNAMES = readTable();

/** True for a given name or its short form: "sam" is no slip of the finger. */
export function isGivenName(word: string): boolean {
  return NICKNAMES.has(word);
}

/** The names that a given name may stand for, either way: "bob" → robert; "robert" → bob, bobby, rob… */
export function nicknamesOf(name: string): readonly string[] {
  return NICKNAMES.get(name) ?? [];
}

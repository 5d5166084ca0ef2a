/** Words with which the names of territories begin, so that "the forecast of Germany" needs no word for the kind of thing. */
export const territories = [
  'emea|apac|latam|dach|mena|anz|asean|nordics|nordic|benelux|baltics|iberia|balkans|gulf|gcc',
  'north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|midwest|mid-atlantic|midlands',
  'europe|asia|africa|oceania|americas|america|worldwide|scandinavia|caribbean|pacific',
  'usa|uk|canada|mexico|brazil|argentina|chile|colombia|peru|germany|france|spain|italy|portugal|ireland|england|scotland|wales',
  'netherlands|belgium|luxembourg|switzerland|austria|denmark|sweden|norway|finland|iceland|poland|czechia|slovakia|hungary|romania',
  'bulgaria|greece|turkey|croatia|serbia|slovenia|estonia|latvia|lithuania|ukraine|israel|egypt|morocco|tunisia|nigeria|kenya|ghana',
  'india|pakistan|bangladesh|china|japan|korea|taiwan|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|fiji|uae',
  'bavaria|catalonia|andalusia|tuscany|lombardy|normandy|brittany|provence|occitanie|bretagne|bayern|flanders|wallonia',
  'california|texas|florida|illinois|ohio|michigan|georgia|virginia|arizona|nevada|oregon|washington|colorado|utah|minnesota|wisconsin',
  'iowa|missouri|kansas|oklahoma|arkansas|louisiana|alabama|tennessee|kentucky|indiana|pennsylvania|massachusetts|connecticut|maryland',
  'ontario|quebec|alberta|manitoba|queensland|victoria|tasmania|maharashtra|gujarat|karnataka|kerala|punjab',
  'london|paris|berlin|munich|hamburg|frankfurt|vienna|zurich|geneva|madrid|barcelona|lisbon|milan|rome|amsterdam|brussels|dublin',
  'chicago|boston|houston|dallas|denver|seattle|atlanta|miami|toronto|montreal|vancouver|sydney|melbourne|brisbane|perth|auckland',
  'mumbai|delhi|bangalore|bengaluru|chennai|hyderabad|pune|dubai|tokyo|shanghai|beijing',
].join('|');

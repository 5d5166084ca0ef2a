/** What people have together. */
export const food =
  '(coffee|coffees|lunch|dinner|breakfast|drinks|drink|beer|beers|brunch|supper|tea|chai|pint|meal|bite|bite to eat|round of golf)';
/** What is shown to a customer. */
export const wares =
  '(product|products|platform|software|solution|tool|tools|app|system|dashboard|module|prototype|interface|machine|new version|new release|new features|features|range|line|samples|catalogue|catalog)';
/** Where one is shown round. */
export const place =
  '(plant|factory|site|office|offices|warehouse|premises|facility|store|shop|shop floor|floor|kitchen|yard|building|workshop|depot|lab|room|cold room|dock|ward|line|hall)';
/** A message on the phone. */
export const text =
  '(text|sms|whatsapp|message|text message|dm|wa|whatsapp message|whatsapp msg|wa message|instant message)';
/** A letter by e-mail. */
export const mail = '(mail|email|e-mail)';
/** A product shown. */
export const demo =
  '(demo|product demo|demonstration|presentation|walkthrough|walk-through|run-through|product tour|tour of the product|showroom tour|showing)';

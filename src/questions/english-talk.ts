import { words } from './cues.js';
import { product, verbs } from './inflections.js';

/**
 * What people say around a question and what tells nothing of it: polite frames, whom it is for, how the answer should be
 * written, words for knowing, saying and writing, and abbreviations of chat. Whole families of each.
 */
export const englishTalk: readonly string[] = [
  ...words(
    `be so kind|be so kind as to|be so good as to|so kind|kind enough|be kind enough to|good enough to|if you don't mind|if you dont mind
    |if it's no trouble|if it is no trouble|if it isn't too much trouble|if it's not too much trouble|if possible|if you can|if you could|if you please
    |if you would|if you will|would you mind|would you mind telling me|mind telling me|mind|do me a favour|do me a favor|do us a favour|favour|favor
    |pray|pray tell|pray tell me|any idea|any clue|any chance|got any|any word|any thoughts on|have you any idea|do you happen to know|do you happen to have
    |do you by any chance|care to tell|care to|might i ask|may i ask|may i know|may i|might i|can i ask|could i ask|can i|could i|shall i|can we|could we
    |can anyone|could anyone|can somebody|could somebody|can someone|could someone|does anyone|does anybody|does someone|anyone know|anybody know
    |does anyone know|does anybody know|who can tell me|who knows|you wouldn't happen to know|wouldn't happen to|i'd love|i would love|i'd love to
    |i'd be happy|happy to|i'd be glad|glad|glad to|keen|keen to|keen on|eager|eager to|dying to know|itching to know|anxious to|love to|loved to
    |i'm after|i am after|we're after|i'm trying|i am trying|trying|try to|attempting|attempt|struggling|struggle|i'm told|i am told|i was told|we're told
    |i gather|i hear|i've heard|i have heard|rumor has it|rumour has it|word has it|word is|legend has it|i seem to recall|if memory serves|if memory serves me right
    |if i recall|if i recall correctly|if i remember|if i remember rightly|if i remember correctly|if i may|if i might|correct me if i am wrong
    |remind me again|refresh my memory|jog my memory|my mind|my notes|my boss|my professor|my editor|my teacher|my manager|my director|my supervisor
    |thanks in advance|thank you in advance|in advance|with thanks|best regards|kind regards|regards|yours|respectfully|humbly|warmly|cordially|gladly|apologies
    |apologies for|pardon|pardon me|forgive me|no rush|no hurry|in a hurry|in a rush|hurry|rush|quickly please|time permitting|at your convenience|when you can|whenever you can|when you get a chance
    |long story short|to cut a long story short|to be precise|to be exact|to be clear|to be honest|to be sure|to be fair|for sure|for certain|for real|for good|for starters|for a start
    |for instance|for example|for one|for once|for that matter|for the record|for my records|for our records|for the files|for clarity|for reference|for future reference|for my own reference
    |for background|for context|for comparison|for completeness|for fun|for work|for school|for class|for homework|for a project|for a friend|for a client|for a colleague
    |for the minister|for the ambassador|for the director|for the boss|for the press|for the team|for the committee paper|for the newsletter|for the blog
    |so to speak|as it were|as such|as we speak|as ever|as always|as usual|as it happens|as things stand|as matters stand|as luck would have it|in fact|in truth|in reality|in theory|in practice
    |in principle|in essence|in effect|in sum|in summary|in conclusion|in the end|in the main|in the round|in the first place|in any case|in any event|in any way|in some way|in this case
    |in that case|in this respect|in that respect|in this regard|in this connection|in this context|in a word|in a few words|in one line|in one sentence|in a sentence|in two sentences|in bullet points|in a list|in a table
    |in order|in chronological order|chronological|chronologically|alphabetically|alphabetical|in date order|by date|sorted|sorted by date|sort|ordered by date|in full|in detail|in depth|in-depth|in outline
    |one by one|one at a time|line by line|item by item|point by point|bit by bit|side-by-side|head to head|head-to-head|all together|altogether now|once and for all|first off|first of all|to begin with|to start with
    |last but not least|at first|at last|at long last|at large|at length|at some point|at one time|at one point|at any point|at any time|at all times|at the time|at that time|at this time|at the end of the day|at the very least
    |by and large|by any means|by the book|by name|by nature|by the looks of it|by way of|by means of|by virtue of|on the whole|on balance|on average|on second thought|on second thoughts|on the face of it|on the contrary
    |on the other hand|on the one hand|on one hand|on top of that|on top|on that note|on this note|on the subject|on the subject of|on the topic of|on the matter of|on the question of|on the issue of|on the theme of|on the occasion|on occasion|on the occasion of
    |when it comes to|as far as|so far as|insofar as|in so far as|with regard to|with regards to|with respect to|having regard to|in terms of|in light of|in view of|in connection with|in conjunction with|in association with
    |wrt|w.r.t|w.r.t.|viz|viz.|cf|cf.|ibid|resp|resp.|incl|incl.|approx.|ca|ca.|circa|est|est.|abt|bw|b/w|thru|tho|altho|cuz|coz|bc|b/c|bcs|cos|ur|u|r u|k|kk|pls.|plss|plzz|thnx|tnx|tx|ty|tysm|tyvm|np|yw|rgds|fwiw|afaik
    |iirc|tbh|tbf|imo|imho|lmk|ngl|rn|atm|asap.|btw|omg|lol|haha|hehe|wow|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|whatcha|y'all|yall|ain't|aint|whaddya|til|'til|info|infos|deets|convo|kindof|alot|prolly|def|obvs|obv
    |tell|tells|told|say|says|said|saying|speak of|talk of|talking about|spoken of|put it|put simply|put another way|put differently|namely the|that is to say|i.e. the|that said|having said that
    |layman|laymen|layman's|laymans|layperson|lay person|lay terms|layman's terms|beginner|beginners|newcomer|newcomers|novice|novices|dummies|dummy|outsider|outsiders|non-expert|non-experts|non-specialist|non-specialists|nonspecialist
    |five year old|five-year-old|eli5|like i'm five|like i am five|my grandmother|grandmother|grandma|grandpa|my mum|my mom|mum|mom|dad|my dad|my wife's|friend|friends|buddy|pal|teammate|teammates|classmate|classmates|roommate
    |intern|interns|newbie|rookie|freshman|undergraduate|undergrad|graduate|phd|doctoral|master's|masters|bachelor|bachelor's|academic|scholar|scholars|researcher|researchers|analyst|analysts|consultant|consultants|economist|economists
    |engineer|engineers|translator|translators|interpreter|interpreters|historian|historians|reporter|reporters|correspondent|correspondents|blogger|bloggers|columnist|journo|hack|attaché|attache|envoy|civil servant|policymaker|policymakers|policy maker|policy makers
    |compliance officer|paralegal|counsel|attorney|attorneys|solicitor|barrister|notary|auditor|auditors|lobbyist|minister wants|minister asks|minister's office
    |cable|cables|dispatch|brief note|op-ed|oped|blog|blog post|podcast|newsletter|dissertation|essay|footnoted|seminar|lecture|exam|quiz|trivia|pub quiz|assignment|coursework|homework assignment|deck|slide deck|powerpoint|spreadsheet|excel|worksheet
    |factsheet|fact sheet|fact-sheet|talking points|talking point|hearing|testimony|tender|due diligence|filing|case study|case studies|review article|literature review|policy paper|white paper|whitepaper|working paper|term paper|position paper
    |parliamentary question|legal opinion|legal memo|file note|note verbale|aide-memoire|aide memoire|speaking notes|press kit|press conference|interview|interviews|documentary|script|translation i am doing`,
  ),
  ...product(
    ["i'm", 'i am', "we're", 'we are', "i've been", 'i have been', 'been', 'currently'],
    words(
      `writing|drafting|preparing|compiling|collecting|gathering|checking|researching|studying|reading|reviewing|editing|translating|updating|working|working on|looking|looking at|looking into|looking up|looking for|interested|interested in|curious|curious about|wondering|wondering about|asking|asking about|thinking|thinking of|planning`,
    ),
  ),
  ...verbs(
    `learn|grasp|fathom|ascertain|determine|discover|establish whether|ponder|recollect|recall|recognise|recognize|realise|realize|spot|note down|jot down|write down|write up
    |link|connect|unite|join|bridge|interlink|tie together|clarify|elaborate|elucidate|illustrate|demonstrate|disclose|divulge|specify|enumerate|itemise|itemize|tabulate|rattle off|reel off|set forth|set out|dig up|dig out|dig into|turn up|scare up|rustle up|round up|track down
    |hunt down|hunt for|chase up|chase down|point me to|point me at|point me towards|point us to|direct me to|steer me to|send|send me|send us|forward|hand|hand me|throw|throw me|toss|share with me|provide|provide me with|supply|supply me with|furnish|furnish me with|offer|present me with|pass me|pass along|serve up
    |pop up|crop up|come up|come up with|come across|come about|go by|go through|go on|go ahead|get hold of|get wind of|get round to|get around to|get to know|get into|get out|get down|make sure|make out|make use of|make do|make clear|make known|make it
    |take part|take a look|take a look at|have a look|have a look at|have a read|have a think|take stock|take note|bear in mind|keep in mind|keep me posted|lay hands on|put forward|put on|put up|put in|put through|end up|wind up|start off|kick off|carry out|set about|boil down to|amount to|add up to|add up|total up
    |feature|figure|crop|lurk|loom|sit|lie|rest|reside|exist|prevail|abound|owe|boast|rack up|pile up|amass|accumulate|accrue|log|clock up|tot up|enter|appear|surface|emerge|arise|spring up|transpire|occur|befall|unfold|come to pass|get going|last see|enjoy|maintain|possess|own|retain
    |intend|mean to|aim to|seek to|strive|endeavour|endeavor|opt|choose|decide|decide to|resolve to|manage to|bother|dare|happen to|tend to|used to|get used to|help|assist|enable|allow|let me|cause|prompt|trigger|spur|inspire|encourage|invite|urge`,
  ),
  ...words(
    `someone run|hands|hand-in|knot|ink|dotted|belt|table|tables|speed|deal breaker|picture|loop|in the loop|grips|to grips with|bargain|handful|handfuls|bunch|bunch of|a bunch of|a handful of|a string of|string of|a raft of|raft of|a slew of|slew of|a batch of|batch of|a bundle of|bundle of|heap of|pile of|stack of|spate of|flurry of
    |worth|worth of|worth knowing|worth noting|worthy|noted|so many|as many|as many as|as much|as much as|as well|as far back|as far back as|way back|back then|back when|in those days|those days|at the outset|outset|from scratch|from the start|from the outset|to this day|to the present|over the years|over the decades|through the years|down the years|along the way|in recent memory|in living memory|in history|on earth|in the world|in the first instance
    |formal occasion|occasion of|ceremony|signing ceremony|festivities|proceedings|paperwork between|in black and white|black and white|on the table now|anywhere|everywhere|somewhere|elsewhere|somehow|anyhow|anyway|anyways|whoever|whomever|whosoever|whichever|whatever the|whichever the|no matter|no matter which|no matter what|no matter who|no matter where|regardless of|irrespective|all over|all around|all across|all along|far and wide|the world over|around the world|around the globe|across the globe|across the world|globally|globe
    |with any country|with any countries|any country|any state|any partner country|with any state|with any partner|with whatever country|whatever country|whichever country|whichever the country|with every country|all countries|all the countries|any country at all|regardless of country|regardless of the country|every country|any side|any party|any year|all years|any kind|of all kinds|any date|any place
    |with foreign partners|with partners|with its partners|with foreign countries|with other countries|with other states|with foreign states|with foreign bodies|with foreign counterparts|with foreign parties|with foreign governments|with the outside world|with third countries
    |needs|needed|require|requires|required|wants
    |you say that|you say|you claim that|you claim|you believe that|you assert that|you assert|you state that|claim|claims|claimed
    |complete|full|comprehensive|exhaustive|definitive|thorough|grand|running|proper|neat|handy|nice|good|great list|decent|solid|usable|reliable|trustworthy|authoritative|members|member|members of|side of things|side of the table|the side of
    |trilateral|trilaterally|three-way|tripartite|all three|the three of them|the three countries|three sides|the three sides|country or other|year or other|or other|or so|or thereabouts|thereabouts|or similar|or the like|and the like|and so on|and so forth|and such|and whatnot|whatnot|and all that|and stuff|or something|or anything|or whatever|or what|or not at all|if ever|if so|if not|if yes|if there are any|if there is any|if there is one|where applicable|as applicable|as appropriate|as the case may be|if applicable|where relevant|if known|where known|as known|so called|said to be|reportedly|apparent|evident|obvious|presumed|supposed|alleged|purported|proper|properly|full-blown|full-fledged|fully fledged|outright|downright|fairly|pretty|pretty much|more or less|give or take|somewhat|slightly|rough|ballpark|ballpark figure|estimate
    |in question|at issue|concerned|in point|at hand|in hand|to hand over|mentioned|aforementioned|above-mentioned|abovementioned|aforesaid|said agreement|the said|such a|such an|so much|so little|too little|too few|way|ways|manner|fashion|means|side note|nota bene|nb|n.b|n.b.|ps|p.s|p.s.|q|q:|qn|ques|rq|quick q|hiya|heya|hullo|g'day|gday|ahoy|salut|bonjour|yo bot|ok so|okay so|right so|so then|now then|well then|then again|oh|ah|eh|hm|hmmm|er|erm|uhm|uh huh|yeah|yep|yup|nope|nah|yes|alright|all right|aight|righto|no worries|no problem|please and thank you|ta very much`,
  ),
];

/** Adverbs in -ly say how; these few narrow what is meant, or are no adverbs. */
const narrowing = new Set(
  `electronically remotely virtually verbally orally secretly illegally unilaterally trilaterally multilaterally monthly weekly daily
  quarterly hourly nightly annually yearly family families supply assembly ally apply reply rely comply imply multiply anomaly
  monopoly butterfly jelly belly bully homily elderly scholarly costly deadly friendly lovely holy ugly silly italy sicily fly
  early lily poly wooly curly smelly chilly gully folly rally tally melancholy environmentally chemically biologically medically
  militarily digitally industrially commercially unsuccessfully falsely wrongly regrettably unfortunately`.split(/\s+/),
);

/** Whether a word is an adverb that tells only how something was done or is said: "amicably", "presumably". */
export const isAdverbOfManner = (word: string): boolean => /^[a-z]{3,}ly$/.test(word) && !narrowing.has(word);

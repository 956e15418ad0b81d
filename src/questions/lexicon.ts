/**
 * The words of questions: what each phrase tells about what is asked. Names of countries, bodies and the like are the
 * gazetteer's, times the period parser's. A phrase stands once; the longest that fits at a place is taken.
 *
 * English phrases are written in lower case without diacritics, Chinese ones in Simplified characters, as `fold()` gives them.
 */
export type Cue =
  // What is asked for.
  | 'which'
  | 'who'
  | 'when'
  | 'where'
  | 'count'
  | 'yes-no'
  | 'aux'
  | 'be'
  | 'list'
  | 'summary'
  | 'define'
  | 'source'
  | 'title'
  // Head nouns.
  | 'noun-country'
  | 'noun-partner'
  | 'noun-body'
  | 'noun-person'
  | 'noun-field'
  | 'noun-topic'
  | 'noun-place'
  | 'noun-year'
  | 'noun-date'
  | 'noun-act'
  | 'committee'
  | 'noun-document'
  | 'noun-head'
  | 'noun-role'
  | 'noun-side'
  // Verbs of the domain.
  | 'sign'
  | 'exist'
  | 'renew'
  | 'meet'
  | 'cooperate'
  | 'cover'
  | 'attend'
  | 'represent'
  | 'happen'
  | 'hold'
  | 'visit'
  | 'report'
  // Order, number and comparison.
  | 'latest'
  | 'earliest'
  | 'most'
  | 'least'
  | 'ordinal'
  | 'number'
  | 'more'
  | 'fewer'
  | 'versus'
  | 'than'
  | 'compare'
  | 'per-year'
  | 'per-country'
  | 'per-field'
  // Joining, leaving out, referring.
  | 'and'
  | 'or'
  | 'with'
  | 'between'
  | 'in'
  | 'for'
  | 'by'
  | 'of'
  | 'not'
  | 'nothing'
  | 'without'
  | 'except-end'
  | 'after'
  | 'before'
  | 'that-also'
  | 'both'
  | 'pronoun'
  | 'there'
  | 'what-about'
  // What no record holds, and what is no question about records at all.
  | 'future'
  | 'unrecorded'
  | 'off-topic'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'override'
  // Known, and without meaning here.
  | 'stop';

type Phrases = Readonly<Partial<Record<Cue, readonly string[]>>>;

const words = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

export const english: Phrases = {
  'yes-no': words(
    "is that correct|is that right|is this correct|is this right|isn't it|true or false|right or wrong|am i right|is it true|is it true that|is it correct that|is it the case that|is it so|yes or no|or not",
  ),
  'noun-document': words('docs|doc|papers|paperwork|texts'),
  committee: words('committee|committees|commission|commissions|sub-committee|sub-committees'),
  which: words(
    "which|what|whats|what's|what all|which all|which ones|what kind of|what kinds of|what sort of|what type of|what types of|which type of|which kind of",
  ),
  who: words("who all|who|whom|whose|who's|whos|by whom|with whom|between whom"),
  when: words(
    "when|when's|what date|which date|on what date|on which date|what day|which day|on which day|on what day|what time|since when|how long ago|what year|which year|in what year|in which year|what month|which month|in which month|date of|dates of|the date|the dates|how recently",
  ),
  where: words(
    "where|where's|in which city|in what city|what city|which city|what place|which place|at what place|in what place|what location|which location|whereabouts|what venue|which venue",
  ),
  count: words(
    'just the figure|the figure|just the number|the number|how manny|how meny|howmany|hw many|how many|how much|number of|the number of|total number of|count|count of|how often|how many times|how frequently|tally|total of|in total|what is the total|quantity of',
  ),
  aux: words("has|have|had|did|do|does|didn't|hasn't|haven't|hadn't|don't|doesn't|can|could|would|should|might|having"),
  be: words("is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s"),
  list: words(
    "list|list all|show|show me|give me|give|find|find me|name|enumerate|display|look up|search|search for|get|get me|i need|i want|i'm looking for|looking for|everything|anything|all the|all of the|any|all|full list of|a list of|complete list of|pull up|fetch",
  ),
  summary: words(
    "the story with|whats the story with|what's the story with|what is the story with|the story on|the story between|recap|recap of|a recap of|round-up|roundup|round-up of|roundup of|wrap-up of|rundown|rundown of|a rundown of|give me a rundown of|picture of|the picture of|lowdown on|digest of|state of relations|where do things stand|tell me about|tell me more about|tell me everything about|tell me|what do you know about|what do we know about|what is known about|summary|summary of|summarise|summarize|sum up|overview|overview of|an overview of|give me an overview of|brief me on|brief|briefing on|brief history of|history of|background on|background|profile of|profile|state of|status of|state of play|describe|explain|explain to me|info on|information on|information about|info about|details on|details of|details about|more about|relations|relationship|ties|catch me up on|walk me through|what is going on|what's going on|how is|how are|how has|how have|how did|how does|how do|how close|what do the records say about|what does the register say about|what does the register hold on|what does the register have on|what have you got on|what do you have on|anything on|anything about|news on|news about",
  ),
  define: words(
    'what does|what do|stand for|stands for|mean|means|meaning of|the meaning of|definition of|define|full name of|full form of|abbreviation of|abbreviation for|acronym|short for|what kind of body|what kind of organisation|what kind of organization|what sort of body|what is meant by|is meant by',
  ),
  source: words(
    'link|links|the link|url|urls|web address|web page|webpage|website|source|sources|the source|citation|citations|cite|reference|references|evidence|proof|where can i read|where can i find|where do i find|where is it reported|where was it reported|where was that reported|where were they reported|where did you get|article|articles|article about|news article|news report|news story|press coverage|coverage of|who reported|which newspaper|which outlet|which publisher|which website|which site|original text|original report|how do you know|according to whom|document link|back that up|back this up|backing|media report|media reports|report on|reports on|reports about|report about|read about|read more|publication|publications',
  ),
  title: words(
    'title|titles|the title|full title|official title|called|named|name of the document|titled|entitled|name of|names of',
  ),
  'noun-country': words(
    'country|countries|nation|nations|state|states|economy|economies|government|governments|jurisdiction|jurisdictions|trading partners|foreign countries',
  ),
  'noun-partner': words(
    'partner|partners|cooperation partner|cooperation partners|counterpart|counterparts|partner countries|partner country|partnered|partnering|partnership|partnerships|counterparty|counterparties|counter-party|other side|other party|other parties|collaborators',
  ),
  'noun-body': words(
    'org|orgs|ngo|lab|labs|firm|firms|body|bodies|agency|agencies|organisation|organisations|organization|organizations|institution|institutions|institute|institutes|authority|authorities|entity|entities|organ|organs|office|party|parties|bureau|bureaus|signatory body|signatory bodies|department|departments|administration|administrations|outfit|outfits|counterpart body|counterpart organisation|counterpart organization|counterpart agency|partner body|partner bodies|partner organisation|partner organization|partner organisations|partner organizations|partner agency|partner institution|partner institutions',
  ),
  'noun-person': words(
    'chiefs|bosses|top officials|person|people|persons|signatory|signatories|signer|signers|official|officials|name|names|individual|individuals|participant|participants|attendee|attendees|delegate|delegates|representative|representatives|minister|ministers|man|woman|men|women|leaders|guests|speakers|those present|signature of|signatures of|dignitaries|negotiators|signing officials|signing parties',
  ),
  'noun-field': words(
    'field|fields|area|areas|subject|subjects|domain|domains|sector|sectors|discipline|disciplines|scope|field of cooperation|fields of cooperation|area of cooperation|areas of cooperation|content|contents|subject matter|subject-matter|coverage|purpose|focus|priorities|priority areas|priority|industries|industry|areas of work|fields of work',
  ),
  'noun-topic': words('topic|topics|theme|themes|issue|issues|agenda|agendas|points|matters|items'),
  'noun-place': words('city|cities|place|places|venue|venues|location|locations|capital city|town|towns'),
  'noun-year': words('year|years'),
  'noun-date': words('date|dates|day|month'),
  'noun-act': words(
    'act|acts|record|records|activity|activities|entry|entries|action|actions|step|steps|case|cases|occasion|occasions|engagement|engagements|exchange|exchanges|interaction|interactions|contact|contacts|encounter|encounters|development|developments|milestone|milestones|move|moves|initiative|initiatives|recorded act|recorded acts|items on record|dealings|dealing|news|things',
  ),
  'noun-head': words(
    'head|head of|heads|chief|boss|leader|president|director|director general|director-general|chair|chairman|chairwoman|chairperson|secretary general|secretary-general|ceo|administrator|in charge of|in charge|leads|led|heads up|runs|headed|chief executive|general director',
  ),
  'noun-role': words('role|position|title of|job|job title|post|function|rank|capacity'),
  'noun-side': words('side|sides|delegation of|behalf|on behalf|on behalf of|on the part of'),
  sign: words(
    'sign|signs|signed|signing|co-signed|cosigned|inked|ink|inking|conclude|concluded|concludes|concluding|put their names to|put his name to|put her name to|put pen to paper|put their name to|put its name to|put its signature to|put their signatures to|put his signature to|put her signature to|penned|agree to|agreed to|agreed|agree|entered into|enter into|entering into|struck|strike|sealed|seal|reached|reach|formalised|formalized|made|adopted|adopt|executed|execute|finalised|finalized|clinched|establish|established|initialled|initialed|signature|signatures|been signed|got signed',
  ),
  exist: words(
    'have in place|in place|existing|exist|exists|existed|there is|there are|there any|is there|is there any|are there|are there any|there been|was there|were there|was there any|were there any|has there been|have there been|has there ever been|have there ever been|is there a|is there an',
  ),
  renew: words('renew|renewed|renewing|extended|prolonged|updated|re-signed|resigned anew'),
  meet: words(
    'call on|called on|calls on|calling on|paid a call on|paid a visit|pay a visit|chatted|chat|conferred|confer|huddled|meet|meets|met|meeting with|met with|sat down|sit down|sat down with|held talks|hold talks|talked|talk|talks|spoke|speak|discuss|discussed|discussing|discusses|get together|got together|convene|convened|received|receive|hosted|host|hosts|in talks|negotiate|negotiated|consulted|exchange views|exchanged views|came together|come together|hold a meeting|held a meeting',
  ),
  cooperate: words(
    'cooperate|cooperates|cooperated|cooperating|co-operate|co-operates|co-operated|cooperation|co-operation|cooperations|collaborate|collaborates|collaborated|collaborating|collaboration|collaborations|work with|works with|worked with|working with|work together|worked together|working together|bilateral|bilaterally|joint|jointly|deal with|dealt with|engage|engaged|engages|engage with|engaged with|work|works|worked|partnered with|interact|interacted|in common|do business|linked|links with',
  ),
  cover: words(
    'cover|covers|covered|covering|about|concern|concerns|concerned|concerning|deal about|relate to|relates to|related to|relating to|regarding|on what|about what|provide for|provides for|say|says|said|include|includes|included|contain|contains|involve|involves|involved|want to|wants to|wish to|plan to|plans to|intend to|intends to|hope to|focus on|focuses on|focused on|agreed on|agree on|commit to|committed to|set out|sets out|dealing with|touch on|touched on|discussed at|mention|mentions|mentioned|mentioning|address|addresses|addressed|tackle|tackled|look at|looked at|deals with|foresee|foresees|aim|aims|talk about|talked about|raised|raise|brought up|on the table|entail|entails|devoted to|dedicated to|featuring|in connection with|to do with|connected to|connected with|when it comes to|with respect to|with regard to|in terms of|in the area of|in the field of|in the areas of|in the fields of|in the domain of|as regards|linked to',
  ),
  attend: words(
    'attend|attends|attended|attending|took part|take part|taken part|taking part|participate|participated|participates|participating|present|was present|were present|joined|join|was there|were there|came|went|turned up|showed up|involved in|was at|were at|were in the room|in the room|present at',
  ),
  represent: words(
    'represent|represents|represented|representing|spoke for|acted for|acting for|stood for|signed for|signed on behalf of',
  ),
  happen: words(
    'doing|been doing|has been doing|have been doing|getting up to|unfold|unfolded|occurring|transpired|transpire|went down|came to pass|were made|was made|happen|happens|happened|happening|occur|occurred|took place|take place|taken place|taking place|went on|came about|came of|going on|been going on|been done|done|do|did|been up to',
  ),
  hold: words(
    'give|gives|gave|given|provide|provides|provided|offer|offered|deliver|delivered|run by|carry out|carried out|launch|launched|open|opened|applied|apply|applies|held|hold|holds|holding|organised|organized|organise|organize|staged|convened in|took place in|conducted',
  ),
  report: words('reported|reports|report|published|publish|announced where|covered by'),
  latest: words(
    'the most recent|the most recently|the latest|the newest|the very latest|very latest|the most recent ones|latest|newest|most recent|most recently|recent|recently|last|lately|the last|final|up to date|up-to-date|current|currently|newly|these days|nowadays|of late|last time|the last time|last recorded|new',
  ),
  earliest: words(
    'the earliest|the oldest|the very first|the original|first|earliest|oldest|the first|first ever|very first|first time|the first time|initial|original|originally|initially|begin|began|begun|start|started|starts|beginning|longest-standing|longest standing|inaugural',
  ),
  most: words(
    "most|the most|most often|most frequent|most frequently|top|biggest|largest|highest|greatest|maximum|main|leading|most active|busiest|most common|commonest|most commonly|most popular|number one|the lion's share|closest|primarily|mainly|mostly|favourite|favorite|most documents|most important|best represented|strongest|ranking|rank|ranked",
  ),
  least: words('least|fewest|the fewest|least often|smallest|lowest|minimum|rarest|least active|least common|rarely'),
  ordinal: words(
    'the last but one|the penultimate|the second last|the second to last|last but one|last-but-one|one before last|second last|next-to-last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|penultimate|next to last|second to last|second-to-last',
  ),
  number: words('one|two|three|four|five|six|seven|eight|nine|ten|a couple of|couple of'),
  more: words('more|greater number of|larger number of|more often|more frequently|higher'),
  fewer: words('fewer|less|less often'),
  versus: words(
    'vs|vs.|versus|as against|compared with|compared to|in comparison with|in comparison to|against|as opposed to|rather than',
  ),
  than: words('than'),
  compare: words(
    'is older|is newer|is more recent|is later|which is older|which is newer|which is more recent|which is later|which is earlier|happened earlier|signed earlier|signed first|took place first|preceded|comes first|compare|comparison|comparison of|comparison between|difference between|contrast|comparing|how does .. compare|which is greater|which is more|which came first|which was first|what came first|which was earlier|which came earlier|which happened first|came first|come first|was first|earlier|which was signed first|which one',
  ),
  'per-year': words(
    'per year|by year|each year|every year|year by year|yearly|annually|a year|per annum|year on year|broken down by year|over the years|for each year|annual|year-by-year|by calendar year|in each year',
  ),
  'per-country': words(
    'per country|by country|each country|for each country|country by country|broken down by country|per partner|by partner',
  ),
  'per-field': words('per field|by field|each field|field by field|broken down by field'),
  and: words('and|&|as well as|plus|along with|together with|also|too|in addition to|,'),
  or: words('or|either'),
  with: words('with|w/|alongside|vis-a-vis|towards|toward'),
  between: words('btw|btwn|between|among|amongst|betw|btw|from both'),
  in: words('in|at|within|inside|out of|into'),
  for: words('for|from'),
  by: words('by|through'),
  of: words("of|on|to|'s"),
  not: words('not|never|no|neither|nor|none|isnt|wasnt|hasnt|havent|didnt|cannot|failed to|yet to'),
  nothing: words(
    "nothing|no document|no documents|not signed|never signed|signed nothing|not signed anything|not signed any|without signing|without any document|without documents|without a document|without agreement|without an agreement|without an mou|without any agreement|but not signed|didn't sign|did not sign|didn't sign anything|hasn't signed|haven't signed|has not signed|have not signed|no mou|no mous|no agreement|no agreements|no signed document|no signed documents|never signed anything|nothing was signed|nothing signed|no paper|without a signature|without a signed document|without signing anything|no document signed|yet to sign",
  ),
  without: words(
    "anyone but|anybody but|everyone but|all but|any but|nobody but|others than|anything but|everything but|without|except|except for|excepting|excluding|exclude|excludes|other than|apart from|aside from|besides|leaving out|leave out|leaving aside|not counting|not including|don't count|do not count|don't include|do not include|ignoring|minus|but not|bar|barring|save for|outside of|outside|omitting|omit|with the exception of|disregarding|setting aside|beyond|but no|skip|skipping|discounting|not about|not on|not in|not with|not involving|no renewals please|instead of",
  ),
  after: words('after|following|since the|subsequent to|later than|in the wake of|once|came after'),
  before: words('before|prior to|preceding|ahead of|in the run-up to|earlier than|leading up to|until the'),
  'that-also': words(
    'that also have|that also has|that also signed|that have|that has|which also have|which have|that had|with which it has|with which it also has|with which|that signed|that have signed|that has signed|that it has signed|who also have|who have|also have|also has|also had|having|where there is|where there is also|that it also signed|that it has|with whom it has|with whom it also has|with whom|that also|which also',
  ),
  both: words('both|both of them|each of them|the two|two of them|every one of them|all of them|each of these'),
  pronoun: words(
    'it|its|they|them|their|theirs|that|this|those|these|that one|this one|the same|he|she|him|his|her|the latter|the former|the above|ones|the one|the two of them|the other',
  ),
  there: words('there'),
  'what-about': words('what about|how about|and what about|and how about|and for|and in|and with|and'),
  future: words(
    'will|will there be|going to|shall|next meeting|upcoming|soon|in future|in the future|likely to|expected to|expect|predict|forecast|planned for|when is the next|when will|coming up|future',
  ),
  unrecorded: words(
    'still valid|valid|cancel|cancelled|canceled|people work|people work at|people work for|employees|employ|staff|headcount|turnover|revenue|cost|costs|costed|price|prices|priced|budget|budgets|fund|funding|funded|fee|fees|paid|pay|pays|money|worth|expensive|spend|spent|usd|dollars|euros|amount|expire|expires|expired|expiry|expiration|expiry date|valid until|valid for|validity|run out|runs out|lapse|lapses|lapsed|terminate|terminated|termination|phone|phone number|telephone|telephone number|email|e-mail|email address|fax|contact details|contact|mailing address|postal address|opening hours|salary|salaries|age|how old|born|birthday|birth|married|wife|husband|nationality|religion|hobby|why|reason|reasons|how come|motive|motives|cause|opinion|opinions|think|feel|feels|should we|good idea|worthwhile|successful|success|failure|effective|benefit|benefits|impact|effect|effects|result in|consequences|legally binding|binding|enforceable|clause|clauses|paragraph|paragraphs|full text|wording|page|pages|how long is|how many pages|pdf|draft|ratify|ratified|ratification|confidential|secret|secrets|secretly|bribe|corrupt|implement|implemented|implementing|breach|breached|violated|violate|mistake|handwriting|pen|colour|color|wearing|wore|ate|eat|lunch|dinner|menu|weather was|hotel|flight|language was|vote|voted|trade volume|export volume|gdp|tariff rate|how big|how large|how tall|wide|words long|mood|atmosphere|angry|happy|duration|how long did it last|how long did|how long is|how long will|password|token|api key',
  ),
  'off-topic': words(
    "weather|temperature|forecast for|rain|snow|poem|poems|song|songs|lyrics|joke|jokes|story|recipe|recipes|cook|cooking|movie|movies|film|films|music|football|soccer|basketball|olympics|match|game|games|stock|stocks|share price|bitcoin|crypto|exchange rate|currency|population|capital|king of|queen of|gdp of|area of land|anthem|flag|tourism|tourist|holiday|holidays|hotel in|hotels|restaurant|restaurants|visa|flight to|flights|train to|translate|translation|translate to|code|python|javascript|program me|write|write me|compose|draw|paint|calculate|solve|equation|math|plus|times|square root|horoscope|dating|love|meaning of life|how are you|who are you|your name|are you human|are you real|chatgpt|openai|language model|religion of|war|army|military|missile|election|elections|news today|what time is it|today's date|what day is it|mountain|river|lake|ocean|sea|animal|dog|cat|wikipedia|homework|essay|distance|far|language spoken|currency of|speak in",
  ),
  greeting: words(
    'hi|hello|hey|good morning|good afternoon|good evening|greetings|dear accord|hi there|hello there|yo|howdy|sup',
  ),
  thanks: words(
    'thanks|thank you|thank you very much|thanks a lot|many thanks|thx|cheers|much appreciated|great|perfect|ok|okay|got it|cool|nice|bye|goodbye|good bye|awesome',
  ),
  help: words(
    'help|what can you do|what can i ask|what can i ask you|how do i use this|how does this work|how do you work|commands|usage|instructions please|how to use|what do you do|what are you|what is accord|who is accord|what is this bot|what can this bot do',
  ),
  override: words(
    'ignore|ignore all|ignore previous|disregard|disregard all|forget|forget all|forget everything|previous instructions|all previous instructions|prior instructions|your instructions|instructions|system prompt|your prompt|your rules|your rule|rules|pretend|act as|roleplay|you are now|developer mode|jailbreak|dan mode|repeat after me|say that|respond only|answer only|reply only|only answer|only say|just say|output|print|override|reveal|bypass',
  ),
  stop: words(
    "stuff|whos got|who's got|got|orgs|pin|pin down|pinned|pinpoint|promise|promised|guess|suppose|recall|recalled|remember|remembered|forget|figure out|settle|settled|gather|gathered|obtain|obtained|arrange|arranged|arranging|compile|compiled|draw|drawn|draw up|drawn up|drew|drew up|work out|worked out|lay|laid|spell out|spelt out|bring|brings|brought|forge|forged|form|forms|formed|create|creates|created|set up|sets up|share|shared|shares|boost|boosts|boosted|promote|promotes|promoted|strengthen|strengthened|strengthens|deepen|deepened|expand|expanded|advance|advanced|develop|develops|developed|push|pushed|support|supports|supported|pursue|pursued|undertake|undertook|undertaken|carry|carried|perform|performed|arise|arose|comes out|came out|come out|put together|pull|pulled|turn|turned|lead to|led to|leads to|bind together|tie|tied|go back|goes back|went back|date back|dates back|dated|dating|stem|stems|originate|originated|run through|ran|runs through|stand out|known for|famous|notable|noteworthy|significant|key|main points|chief points|essential|useful|helpful|interesting|relevant to|fresh|brand new|whole story|full story|bigger picture|big picture|wider|broader|deeper|closer|fuller|clear|clearly|unclear|sure|certain|certainly|definitely|surely|honestly|frankly|literally|exactly what|exactly who|exactly when|exactly where|actually deal|deals|deals with|dealt|plain|plain words|plain english|in plain words|in plain english|in simple terms|simple terms|in short|in brief|in a nutshell|nutshell|at a glance|glance|step by step|word|words|sentence or two|bullet|bullets|bullet points|points|pair|ppl|people's|wherein|whereby|thereof|hereby|of whatever kind|whatever kind|whatever|of whatever sort|of any kind|of any sort|of any type|correct me if i'm wrong|correct me|wrong|if i'm wrong|i think|we think|as far as you know|as far as i know|far as|you know of|you know about|that you know|on hand|to hand|handy|ready|yours truly|cheers for|ta|much obliged|obliged|sincerely|regards to|good day|dear sir|dear madam|dear all|colleagues and i|my colleagues|our team|my team|our company|my company|we at|sitting with|standing in|queue|train now|phone|on my phone|typing|sorry for|bother|bothering|trouble you|troubling|disturb|interrupt|again please|once more|one more time|one more|last question|final question|another question|follow-up|followup|next question|moving on|by the way|btw also|while you are at it|and also|speaking of|as regards to|concerning the|touching|pertaining to|in relation to|in respect of|with reference to|relative to|vis-à-vis|liaison|touches|touch|touching|we heard|i heard|heard|heard that|we understand|i understand that|i read that|we read that|rumour|rumor|i believe|we believe|supposed to|just|nowhere|abroad|overseas|of your|your records|it seems|morning|afternoon|evening|on deadline|sorry|i mean|i meant|excuse me|passage|sentence|mention of|the part about|part about|argument|arguments over|something|someone|somebody|anyone|anybody|everyone|involving|involve|binding on|bind|binds|w|n|whn|pls|grateful|i would be grateful|would be grateful|appreciate|appreciated|kindly let|drafting|draft of a brief|minister's|preparing|prepare|briefing|brief for|for our|our|ours|mine|boss|colleague|colleagues|client|clients|editor|professor|supervisor|ambassador's|meeting tomorrow|deadline|story|piece|column|report for|reporting|thesis on|article i|essay on|presentation|slide|slides|speech|desk|office needs|urgently|today please|possibly|perhaps|maybe|probably|supposedly|allegedly|apparently|presumably|whatsoever|whatever|whichever|wherever|whenever|however many|regardless|please note|fyi|re|hey there|quick question|one question|a question|question about|ask about|asking about|inquire|inquiry|enquire|enquiry|query|request|requesting|requested|wish to know|wish|hoping|hope|able|willing|happen|happens to be|turn out|turns out|seem|seems|seemed|appear|appears|stand|stands|standing|remain|remains|remained|become|became|continue|continued|continues|keep track|track|tracking|follow|follows|followed|consist|consists|constitute|comprise|comprises|comprising|belonging|pertain|pertains|pertaining|specified|stated|noted|listed|shown|documented|archived|kept|held by you|stored|hold on file|on your list|your list|your register|your data|your database|your files|your archive|archive|archives|file|files|page of|entry for|exact|exactly how|precise|accurate|approx|approximately|roughly|about how|nearly|almost|at least one|at least|at most|single|sole|solely|alone|each one|any one|one of|some sort of|any sort of|any kind of|any type of|any form of|form of|all kinds of|a number of|range of|set of|series of|pair of|couple|dozen|host of|side by side|with each other|each other|one another|mutually|respectively|in particular|in general|generally|overall|broadly|basically|essentially|simply|merely|truly|formerly|previously|earlier on|subsequently|eventually|finally|ultimately|meanwhile|instead|likewise|similarly|moreover|furthermore|therefore|thus|hence|since|until|till|while|whereas|unless|though|despite|given|regarding to|as to|as for|as per|upon|amid|towards|beside|beneath|behind|near|nearby|next|previous|following year|calendar|gone|been able|ended up|managed|manage|succeed in|happened between|goes on|put on paper|on paper|formal document|written|in writing|on the record|according to your|according to the|as recorded|as reported|so-called|named as|known as|it that|is it that|was it that|that was|that is|that are|that were|those that|those which|ones that|give us|tell us|show us|remind us|help us|us know|we need|we want|our records|i wonder|i was wondering|wondering if|wondering whether|just wondering|just curious|i'm curious|out of curiosity|curiosity|by chance|for me|to me|for us|to us|off hand|offhand|right now|at this point|at present|at the moment|present day|as of now|as of today|as of yet|up to this point|over time|all time|of all time|ever since|once|twice|times|time|occasionally|sometimes|usually|often|always|both of which|neither of|either of|exact|i.e|e.g|together|de|teh|hte|a|an|the|this|that|please|pls|plz|kindly|could you|can you|would you|will you|could you please|can you please|would you please|i|me|my|we|us|our|you|your|i'd|i'm|i am|i've|we're|we are|i would like|i'd like|would like|would like to|like to|to know|know|to see|see|to find out|find out|want to know|wanted to know|curious|wonder|wondering|interested|interested in|interest|need|want|let me|let me know|do you know|do you have|have you got|got|as|if|so|then|than that|well|um|uh|hmm|just|only|even|really|actually|exactly|precisely|ever|already|still|yet|so far|to date|until now|till now|up to now|up until now|as yet|thus far|again|here|now|today's|other|another|others|different|various|several|some|some of|every|each|certain|such|such as|like|including|namely|ie|eg|i.e.|e.g.|etc|etc.|made by|own|same|entire|whole|total|overall|altogether|official|officially|formal|formally|specific|specifically|particular|particularly|respective|respectively|relevant|known|register|registered|registry|database|recorded|on record|on file|on the books|in the register|in your records|in the records|records show|according|according to|based on|data|dataset|mou's|type|types|kind|kinds|sort|sorts|form|forms|one|ones|thing|there|it|its|be|being|been|was it|were it|is it|whether|because|while|though|although|however|but|also known as|aka|called|question|questions|answer|answers|quick|quickly|short|brief|briefly|detail|details|detailed|more|further|additional|extra|available|possible|any other|else|anything else|what else|who else|where else|out|up|down|off|over|under|via|per|upon|across|around|back|ahead|away|along|onto|during|throughout|whole of|international|foreign|national|global|world|worldwide|country's|two countries|both countries|the two countries|two sides|the two sides|two nations|both sides|both parties|team|teams|sector-wise|regard|regards|respect|terms|term|context|matter|level|levels|number|numbers|figure|figures|set|group|based|located|belong|belongs|come from|comes from|come|comes|go|goes|going|make|makes|take|takes|took|taken|keep|kept|put|use|used|using|happened to|get to|let|lets|let's|try|check|checking|confirm|verify|remind|remind me|asked|ask|asking|guys|folks|sir|madam|dear|team accord|accord|bot|hey accord|hi accord|correct|right|true|false|fact|facts|is it true that|true that|it true that|is it correct that|is it the case that|the case|by any chance|if any|if at all|at all|in all|all in all|in existence|officially signed|how|why not|am|aren|that's|there's|here's|it's|they're|those are|can|could|would|should|may|might|must|prefer|rather|very|quite|too much|much|many|lot|lots|lots of|a lot of|plenty|plenty of|few|a few|little|bit|about it|please?|thankfully|urgent|asap|cheers mate|mate|student|journalist|lawyer|diplomat|writing|thesis|research|researching|preparing|paper on|for a paper|for my thesis|for my|for an article|working on",
  ),
};

export const chinese: Phrases = {
  'noun-document': words('安排|签署文件|书面文件|官方文件|签约文件|文书|合作文本'),
  committee: words('委员会|小组委员会|分委会|联委会|委员会会议|小组委员会会议'),
  which: words(
    '在哪些|在哪个|在哪几个|在哪方面|在哪几|哪边|哪一边|哪些|哪个|哪几个|哪几|哪一个|哪一|哪种|哪类|哪|什么|何种|何|些什么|哪家|哪几家|哪份|哪几份|哪项|哪几项|哪些个|啥|甚麼|怎样的|怎么样的|哪方|什么样的|何等',
  ),
  who: words(
    '哪两位|哪三位|哪二人|哪两人|哪三人|哪些官员|哪位官员|哪位负责人|哪些领导|谁|哪位|哪几位|哪些人|什么人|何人|由谁|是谁|哪个人|跟谁|和谁|与谁|谁和谁|谁跟谁',
  ),
  when: words(
    '什么时候|何时|什么时间|哪天|哪一天|几号|哪年|哪一年|哪月|哪个月|几月|何年|何月|什么日期|日期|时间|什么日子|多会儿|啥时候|几时|哪日|何日|多久以前|多久前|哪几年|哪一日|时候|具体时间|具体日期|是哪年|几年几月|从何时起|自何时起',
  ),
  where: words(
    '在哪个城市|在哪个地方|在哪个国家|在哪座城市|哪座城市|在哪个国家|哪座|在哪一座城市|在什么城市|在哪里|在哪儿|在哪|哪里|哪儿|何处|何地|什么地方|什么地点|地点|在何处|在何地|哪个城市|哪座城市|什么城市|哪些城市|哪个地方|于何地|哪地|什么场所',
  ),
  count: words(
    '多少|几份|几个|几项|几次|几场|几件|几种|几家|几位|几名|几国|多少份|多少个|多少次|多少项|数量|总数|一共有多少|共有多少|共几|几|次数|份数|多少家|多少位|多少名|多少种|多少场|多少件|多少国|几届|多少届|几回|多少回|总共多少|合计|总计|有多少|几类|件数|个数',
  ),
  'yes-no': words(
    '吗|有没有|是否|是不是|有无|有否|么|会不会|有过没有|签没签|签过没|签没签过|签了没|签过没有|签了没有|可曾|能否|对吗|对不对|没有吗|曾否|真的吗|是否有|了吗|过吗|存不存在|是否存在',
  ),
  be: words('是|为|系|乃|属于|叫'),
  list: words(
    '列明|发我|发给我|给个|给我看|想看|帮我列一下|请列明|提供|请提供|列出|列举|列一下|列个|给我列|给出|给我|所有|全部|一切|查一下|查询|查找|查查|搜索|搜一下|找一下|找出|找找|找|罗列|清单|名单|列表|汇总|盘点|帮我查|帮我找|帮我列|展示|显示|看看|看一下|看下|查',
  ),
  summary: words(
    '怎么回事|是怎么回事|咋回事|介绍一下|介绍|介绍下|概况|概述|概览|总结|总结一下|概括|简述|简介|说说|讲讲|说一下|讲一下|谈谈|聊聊|告诉我|情况|情况如何|情况怎么样|进展|现状|关系|往来|发生了什么|发生过什么|发生了哪些事|发生了什么事|有什么事|历程|背景|综述|梳理|梳理一下|回顾|怎么样|怎样|如何|了解一下|了解|动态|大事|来龙去脉|历史|发展|关系如何',
  ),
  define: words(
    '是哪里的机构|是哪里的|哪里的机构|是哪儿的机构|是哪儿的|英文缩写是什么|英文缩写|中文全称|英文全称|缩写是什么|全称是什么|中文名|英文名|英文名称|中文名称|英文叫什么|是什么|是什么机构|是什么组织|是什么意思|什么意思|什么是|何谓|何为|定义|含义|全称|简称|缩写|的意思|指的是什么|是指什么|指什么|代表什么|是哪个机构|是啥|是什么单位|是什么部门|是干什么的|是做什么的|是个什么机构|是怎样的机构|是哪个机构的缩写|是哪国的|是哪个国家的|属于哪个国家|哪国的机构',
  ),
  source: words(
    '链接|网址|来源|出处|消息来源|信息来源|原文|报道|新闻报道|新闻|哪里报道|在哪里报道|报道链接|参考资料|引用|依据|证据|网页|网站|哪家媒体|媒体|哪里可以看到|在哪里可以看到|哪里能看到|哪里有报道|哪里查到|从哪里得知|怎么知道的|原始报道|文章|连结|链结|出自哪里|资料来源|哪里能查到',
  ),
  title: words('名称|标题|题目|叫什么|叫什么名字|名字|全名|文件名'),
  'noun-country': words('国家|国|经济体|国别|国家和地区|国家或地区|国家与地区|外国|各国|地区|政府'),
  'noun-partner': words(
    '伙伴|合作伙伴|伙伴国|合作方|对方|合作对象|对象|签约方|缔约方|签署方|伙伴国家|合作国|合作国家|签约对象|签约国|缔约国|外方',
  ),
  'noun-body': words(
    '机构|组织|单位|部门|当局|机关|主管部门|团体|对口机构|对口单位|哪家机构|主体|哪方机构|局|院|协会|机构组织',
  ),
  'noun-person': words(
    '人|人员|人士|签署人|签字人|官员|代表|与会者|参会者|出席者|参加者|参会人员|出席人员|与会人员|领导|部长|签约人|双方代表|嘉宾|出席人|参会人|人物|签署者|出席的人',
  ),
  'noun-field': words(
    '领域|方面|范围|内容|行业|产业|方向|范畴|业务领域|合作领域|合作内容|合作方向|重点领域|重点|领域范围|事项|事宜|涉及的领域|领域里|合作范围',
  ),
  'noun-topic': words('主题|议题|话题|问题|课题|议程|专题'),
  'noun-place': words('城市|地方|场所'),
  'noun-year': words('年份|年度|年'),
  'noun-date': words('日|月|天'),
  'noun-act': words(
    '记录|纪录|活动记录|事件|行为|往来记录|交往|互动|动作|合作活动|合作记录|合作事项|条目|条记录|举措|交流活动|大事记|事|交流|接触|合作动态',
  ),
  'noun-head': words(
    '负责人|领导人|主任|局长|主席|会长|院长|所长|总干事|秘书长|一把手|掌门人|首脑|行政首长|长官|主管|署长|理事长|部长是|总裁|董事长|领导是谁|谁领导|由谁领导|谁负责|由谁负责|谁主管',
  ),
  'noun-role': words(
    '职务|职位|身份|头衔|担任什么|什么职务|任什么职|任何职|何职|担任什么职务|职称|做什么的|是什么人|是何人|是干嘛的|是何许人|是何许人也',
  ),
  'noun-side': words('那边|这边|那一边|这一边|方|方面的代表|一方|代表方|方代表|侧'),
  sign: words(
    '签的字|签字的|签署之|签约的|签成了|签订之|签署|签订|签过|签了|签约|签字|签|签下|签下了|签署过|签署了|签订过|签订了|签定|缔结|缔结了|达成|达成了|达成过|订立|订立了|签成|签了字|签有|订有|曾签|有签|落笔|通过了|建立了|签立|所签|签的|签署的|签订的|达成的|订过|立了',
  ),
  renew: words('续签|续签了|续签过|续订|更新|修订|延长'),
  meet: words(
    '聊|聊了|聊过|聊到|谈了些|聊了些|谈起|拜访了|会见|会晤|会谈|见面|见过面|见过|见了面|见了|碰面|碰过面|碰头|会面|谈|谈过|谈了|谈到|商谈|磋商|讨论|讨论过|讨论了|讨论到|座谈|接触过|接触|会过面|开会|开过会|开了会|开的会|会|晤谈|接见|谈判|商讨|探讨|交流|对话|洽谈|商议|协商|接待|接待过|谈论|提到|提及|提过',
  ),
  cooperate: words(
    '合作|合作过|协作|开展合作|有合作|双边|双边合作|开展过合作|打交道|来往|联手|携手|共同|联合|交往|合作关系|有过合作|互动|合作项目|搞过合作|搞合作|开展|推进|进行|开展了|开展过|进行过|进行了',
  ),
  cover: words(
    '讲到|讲到了|讲|讲过|说到|写到|记载|记载了|提及了|提到了|涵盖|覆盖|涉及|包括|包含|关于|有关|相关|涉及到|针对|就|围绕|规定|规定了|约定|约定了|主要内容|谈的是|讲的是|说的是|有关于|牵涉|聚焦|着重|希望|打算|想|想要|计划|拟|愿意|期待|写了|写的|聚焦于|指向|事关|与之相关|包括哪些|含|包涵|内容是什么|内容有哪些',
  ),
  attend: words('参加|参加了|参加过|出席|出席了|参与|参与了|与会|到场|在场|列席|参会|参与过|出席过|到会|陪同|参加者有'),
  represent: words('代表|代表了|代表签署|代为|代签|代表签字'),
  happen: words(
    '发生|发生了|发生过|做了|做过|干了|有过什么|有什么动静|有什么动作|有何动作|有何进展|有什么进展|有什么新进展|搞了',
  ),
  hold: words('举行|举办|召开|举行了|举办了|召开了|举行过|开|开过|开了|召开过|举办过|办|办过|主办|承办'),
  report: words('报道过|报道的|报道了|公布的|公布过|刊登|登载|报导'),
  latest: words(
    '最近一次|最新|最近|最后一次|最后|最新的|最近的|近期|近来|新近|最晚|最新一次|上一次|上次|最后一个|最后一份|最近一份|最近一个|最新一份|最新一个|目前|现在|近年来|近年|最近一项|最新一项|最迟|最近一场|最新一场|最近几|最新的一次|最近的一次',
  ),
  earliest: words(
    '第一次|首次|首个|首份|最早|第一份|第一个|首|首届|第一届|头一次|头一个|第一项|第一场|最初|最先|起初|开始|最早的|首项|首场|始于|从何时开始|最早一次|初次|始|第一份的|第一',
  ),
  most: words(
    '最多|最频繁|最活跃|最常|最常见|最大|最密切|最主要|主要|最经常|次数最多|最多的|排名第一|最热门|最普遍|最集中|排名|排行|最高|最紧密|最重要|居首|最多是|数量最多',
  ),
  least: words('最少|最少的|最低|最不常见|最不活跃|次数最少|数量最少|最小'),
  ordinal: words(
    '第二|第三|第四|第五|第六|第七|第八|第九|第十|第十一|第十二|第十三|第十四|第十五|第十六|第二十|倒数第二|倒数第三|次新|次早',
  ),
  number: words('一|两|二|三|四|五|六|七|八|九|十'),
  more: words('更多|多于|多|更频繁|多一些|较多|更多的|多些|更密切'),
  fewer: words('更少|少于|少|较少'),
  versus: words(
    '还是|相比|对比|相较|比较|比起|相对于|和.相比|孰|哪个多|谁多|哪个更多|谁更多|哪边多|哪边更多|谁的多|哪一个多|谁签得多|谁签的多|哪个签得多|哪对|哪一对',
  ),
  than: words('比'),
  compare: words(
    '对比一下|比较一下|哪个先|谁先|哪个早|哪个更早|谁更早|孰先孰后|谁在前|哪个在前|哪一个先|哪个在先|谁在先|先后|先签|较早|更早|哪件事先|哪个先发生|哪个先举行|谁早|先发生|先举行',
  ),
  'per-year': words('每年|逐年|按年|各年|历年|每一年|分年|分年度|按年份|按年度|年度分布|年年|每个年份'),
  'per-country': words('每个国家|各国分别|按国家|分国家|按国别|各个国家|各国各'),
  'per-field': words('每个领域|按领域|各领域|分领域|各个领域'),
  and: words('和|与|跟|同|及|以及|、|，|并|并且|还有|暨|又|且|加上|连同'),
  or: words('或|或者|抑或|或是'),
  with: words('对|向|同.一起|之于|对于|跟着'),
  between: words('之间|间|两国|双方|两国之间|彼此|互相|相互|双方之间'),
  in: words('在|于|里|内|中|当中|其中|之中|里面|以内'),
  for: words('为了|从|自'),
  by: words('由|被|经|通过'),
  of: words('的|之|所'),
  not: words('不|没|没有|未|未曾|从未|尚未|从来没有|非|并未|没能|无|还没|还没有|并没有'),
  nothing: words(
    '没有签署|没签|未签|没有签|没签过|没有签过|从未签署|未签署|没签署|没有签订|未签订|没签文件|没有文件|无文件|未签任何文件|没有签任何文件|没签任何文件|没有签署任何文件|未签署任何文件|没有签署文件|未签署文件|未签文件|却没签|但没签|没有签署过|没签成|没有达成协议|没有正式文件|没签过任何文件|没有签过任何文件|未签约|没有签约|没签约|没签过文件|没签什么文件|没有签过文件|没有签订任何文件|没有签署过任何文件|尚未签署|还没签|没有留下文件|什么都没签|什么也没签|没有签字',
  ),
  without: words(
    '除了|除|除去|除开|不包括|不含|排除|不算|不计|不计入|除外|去掉|剔除|撇开|抛开|不涉及|不要|扣除|不考虑|不带|不提|不包含|没有涉及|未涉及|不是|不在|刨除|刨去|刨开|不把|减去|忽略',
  ),
  'except-end': words('以外|之外|外|除外的|不算在内|除外'),
  after: words('之后|以后|后|随后|此后|过后|后来|之後'),
  before: words('之前|以前|前|此前|先前|事先'),
  'that-also': words(
    '也有|也签过|也签了|也签署|也签署了|也签署过|同时有|同时签了|同时签署|还签了|还签过|还签署了|同样签过|同样签署|也达成|同时也|的那些|那些国家|的这些国家|也|同时|还',
  ),
  both: words(
    '既|两次都|两者都|都参加|都出席|两个都|两份都|同时参加|同时出席|都|均|两次|两场|两份|两个|这两次|这两个|这两份',
  ),
  pronoun: words(
    '它|它们|他|他们|她|她们|这个|那个|这份|那份|这些|那些|其|该|此|这次|那次|这|那|这几份|那几份|上述|前者|后者|它的|该文件|该会议|这三份|那三份|这三个|这两|这两国|那场|这场|这项|那项',
  ),
  there: words('那里|那儿|当地'),
  'what-about': words('那么|那|呢|换成|再看|如果是|要是'),
  future: words(
    '将来|未来|即将|将会|将要|将|会签|会不会签|打算签|下一次|下次|下一步|预计|预测|明后年|以后会|今后|后续会|接下来|日后|会续签|会再',
  ),
  unrecorded: words(
    '出的钱|出钱|谁出钱|掏钱|花了|花费|多少钱|费用|成本|价格|预算|资金|经费|拨款|金额|有效期|到期|过期|失效|期满|终止|何时到期|期限|多长时间有效|有效多久|电话|电话号码|邮箱|电子邮件|地址|联系方式|传真|网站地址|工资|薪水|年龄|多大年纪|几岁|生日|出生|国籍|为什么|为何|原因|缘由|怎么会|动机|看法|意见|评价|值得|应该不应该|该不该|是否应该|好不好|好处|影响|效果|成效|成功|失败|法律约束力|约束力|条款|第几条|正文|页数|几页|多少页|多少字|草案|批准生效了吗|保密|机密|秘密|受贿|执行情况|落实情况|违约|违反|午餐|晚餐|穿什么|酒店|航班|语言|贸易额|出口额|进口额|赞助|投票|心情|气氛|密码|多长|持续多久|多久|长什么样|贵不贵|薪资|违约金|罚款|关税税率|真实原因|真正原因',
  ),
  'off-topic': words(
    '天气|气温|下雨|下雪|诗|写诗|写一首|写首|唱歌|歌|笑话|故事|菜谱|做菜|红烧肉|电影|音乐|足球|篮球|奥运|比赛|股票|股价|比特币|汇率|货币|人口|首都|国王|面积|国歌|国旗|旅游|旅行|酒店推荐|餐厅|签证|机票|翻译|代码|编程|程序|写一段|画|计算|方程|数学|星座|爱情|你好吗|你是谁|你叫什么|你是人|战争|军事|选举|现在几点|几点了|今天星期几|山|河|湖|海|动物|作业|论文写|作文|好吃|美食|明星|游戏|减肥|医院|彩票|语言是什么|讲个|讲一个|写个|编一个',
  ),
  greeting: words('你好|您好|嗨|哈喽|早上好|下午好|晚上好|大家好|hi|hello'),
  thanks: words('谢谢|多谢|感谢|谢了|谢谢你|谢谢您|辛苦了|好的|明白了|知道了|再见|拜拜|懂了|太好了|不错|收到'),
  help: words(
    '帮助|怎么用|如何使用|你能做什么|你会什么|你能干什么|能问什么|可以问什么|使用说明|使用方法|你有什么功能|怎么问|你是什么|命令|能做什么|可以做什么',
  ),
  override: words(
    '忽略上面|忽略以上|忽略之前|忽略前面|忽略|无视|忘记|忘掉|只回答|只说|只需回答|请回答|直接回答|指令|规则|提示词|系统提示|扮演|假装|你现在是|输出|覆盖|绕过|上面的内容|以上内容|以上指令|所有指令|之前的指令|请复述|复述|跟我说|泄露',
  ),
  stop: words(
    '两边|边|从哪看到的|你们|打扰了|打扰|打扰一下|毕业论文|写毕业论文|想请教一下|那份|这份的|主要|看了些|英文|中文|请您|劳烦|帮个忙|不好意思|抱歉|顺便|顺便问一下|另外问一下|最后一个问题|一个问题|再问一下|再问|接着问|请赐教|赐教|指教|谢谢啊|谢谢了|感激不尽|万分感谢|十分感谢|新建|其中|所有关于|烦请|告知|烦请告知|敬请|劳驾|请教|请教一下|想请教|打听|打听一下|咨询|咨询一下|求助|拜托|盼复|谢谢啦|急|在线等|话说|那么请问|帮查|想了解|想了解一下|想查|想查一下|想看看|我想|我想了解|我要|我需要|我在写|我正在写|正在写|正在准备|准备|报告|写报告|写稿|稿子|发言稿|领导要|老板|导师|编辑|之文件|之间的|双方之间|彼此之间|份儿|有份|这类|此类|这样的|那样的|一类|各种|各类|多种|种种|诸如|以及其他|其|该项|本次|当时|当年|届时|随后|然后|接着|最终|终于|曾有|曾有过|有否|可有|可曾|究竟有|到底有|总的|总体|总体上|总的来说|大致|大体|基本|一般|通常|往往|常常|经常|时常|偶尔|有时|向来|历来|一向|一直|始终|仍|仍然|依然|仍旧|还是否|关系中|当中|其间|之时|之际|这方面|那方面|上述|前述|下述|如下|以下|以上|某年|这一|那一|每一|头|总|又|再次|再|重新|儿|们|人家|大家|咱|俺|俩|仨|呗|哩|啵|喽|呦|哇|嘿|诶|欸|呢吗|的话|似乎|好像|可能|也许|或许|大概是|应该是|据悉|听说|据称|据报道|目录|档案|案卷|册|表|一览|一览表|明细|统计|统计一下|数一数|算一下|算算|阶段|期|请|请问|我|我们|咱们|你|您|你们|想知道|我想知道|想问|想问一下|问一下|问|能|能不能|可以|可否|麻烦|帮|帮我|帮忙|一下|下|了|过|着|地|得|啊|呀|吧|嘛|哦|噢|哈|呃|嗯|啦|哎|唉|个|份|项|次|场|件|名|位|种|类|家|届|条|支|篇|所有的|一些|一共|总共|共|共计|总|曾|曾经|已经|已|都有|有|有过|具有|存在|现有|些|任何|其他|其它|别的|另外|另|这样|那样|主要的|具体|具体的|详细|详细的|正式|官方|国际|世界|全球|全世界|目前为止|迄今|迄今为止|至今|到目前为止|到现在|截至目前|截至今天|数据库|登记册|册子|根据|按照|按|把|将其|给|让|使|令|还|再|就是|而|但|但是|不过|然而|因为|所以|如果|那时|时|的时候|期间|以来|来|去|到|至|上|下面|当|每|各|各自|分别|各方|均有|哪怕|其余|剩下|剩余|剩下的|几乎|大概|大约|左右|比如|例如|像|等|等等|之类|方|方的|份的|以|与其|说|称|叫做|名为|关于它|东西|样|种类|类型|形式|性质|一种|某|某个|某些|双|只|只有|仅|仅有|单|单独|整个|全|全面|整体|简单|快速|详情|更多信息|信息|资料|数据|消息|系统|库|里头|本|贵|同学|老师|学生|记者|律师|先生|女士|论文|研究|写论文|一|做|搞|用|要|需要|得知|获悉|据|据说|显示|方才|刚才|刚刚|起|起来|上来|进来|看到|知道|认为|觉得|能够|是的|真|真的|其实|究竟|到底|确切|确实|准确|呐|咧|咯|耶|喔|囉|啰|嗎|幫我|看',
  ),
};

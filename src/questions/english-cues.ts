import { words, type Phrases } from './cues.js';
import { product } from './inflections.js';

/** What the words of English questions tell. Earlier lists win, and the longest phrase at a place. */
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
    "when|whn|when's|what date|which date|on what date|on which date|what day|which day|on which day|on what day|what time|since when|how long ago|what year|which year|in what year|in which year|what month|which month|in which month|date of|dates of|the date|the dates|how recently",
  ),
  where: words(
    "where|where's|in which city|in what city|what city|which city|what place|which place|at what place|in what place|what location|which location|whereabouts|what venue|which venue",
  ),
  count: words(
    'just the figure|the figure|just the number|the number|how manny|how meny|howmany|hw many|how many|how much|number of|the number of|total number of|count|count of|how often|how many times|how frequently|tally|total of|in total|what is the total|quantity of',
  ),
  share: [
    ...product(
      [
        'what',
        'which',
        'the',
        'as a',
        'in',
        'how many',
        'how large a',
        'how big a',
        'how high a',
        'what is the',
        "what's the",
      ],
      words(
        'share of|percentage of|percentage|percent of|percent|per cent of|per cent|proportion of|fraction of|portion of',
      ),
    ),
    ...words(
      'what share|which share|what proportion|what fraction|what part of|percentage of|percentage|percent of|percent|per cent of|per cent|proportion of|as percentage of|as share of',
    ),
  ],
  aux: words("has|have|had|did|do|does|didn't|hasn't|haven't|hadn't|don't|doesn't|can|could|would|should|might|having"),
  be: words("is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s"),
  list: words(
    "list|list all|show|show me|give me|give|find|find me|name|enumerate|display|look up|search|search for|get|get me|i need|i want|i'm looking for|looking for|everything|anything|all the|all of the|any|all|full list of|a list of|complete list of|pull up|fetch",
  ),
  summary: words(
    "the story with|whats the story with|what's the story with|what is the story with|the story on|the story between|recap|recap of|a recap of|round-up|roundup|round-up of|roundup of|wrap-up of|rundown|rundown of|a rundown of|give me a rundown of|picture of|the picture of|lowdown on|digest of|state of relations|where do things stand|tell me about|tell me more about|tell me everything about|tell me|what do you know about|what do we know about|what is known about|summary|summary of|summarise|summarize|sum up|overview|overview of|an overview of|give me an overview of|brief me on|brief|briefing on|brief history of|history of|background on|background|profile of|profile|state of|status of|state of play|describe|explain|explain to me|info on|information on|information about|info about|details on|details of|details about|more about|relations|relationship|ties|catch me up on|walk me through|what is going on|what's going on|how is|how are|how has|how have|how did|how does|how do|how close|what do the records say about|what does the register say about|what does the register hold on|what does the register have on|what have you got on|what do you have on|anything on|anything about|news on|news about",
  ),
  define: words(
    'what does|what do|stand for|stands for|mean|means|meaning of|the meaning of|definition of|define|defined|full name of|full form of|abbreviation of|abbreviation for|acronym|short for|what kind of body|what kind of organisation|what kind of organization|what sort of body|what is meant by|is meant by',
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
  'noun-role': words('role|position|title of|job|job title|post|function|capacity'),
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
  report: words('reported|reports|report|published|publish|announced where'),
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
    'per year|by year|each year|every year|year by year|yearly|annually|a year|per annum|year on year|broken down by year|for each year|annual|year-by-year|by calendar year|in each year',
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
  correction: words(
    'no sorry|sorry no|no wait|wait no|oh no|no i mean|no i meant|sorry i mean|sorry i meant|i mean|i meant|scratch that|strike that|make that|or rather|correction|oops|whoops|my mistake|my bad|i misspoke|er no|actually no|no actually|i should say|i should have said|i wanted to say|typo',
  ),
  stop: words(
    "saw|see|seen|stuff|whos got|who's got|got|orgs|pin|pin down|pinned|pinpoint|promise|promised|guess|suppose|recall|recalled|remember|remembered|forget|figure out|settle|settled|gather|gathered|obtain|obtained|arrange|arranged|arranging|compile|compiled|draw|drawn|draw up|drawn up|drew|drew up|work out|worked out|lay|laid|spell out|spelt out|bring|brings|brought|forge|forged|form|forms|formed|create|creates|created|set up|sets up|share|shared|shares|boost|boosts|boosted|promote|promotes|promoted|strengthen|strengthened|strengthens|deepen|deepened|expand|expanded|advance|advanced|develop|develops|developed|push|pushed|support|supports|supported|pursue|pursued|undertake|undertook|undertaken|carry|carried|perform|performed|arise|arose|comes out|came out|come out|put together|pull|pulled|turn|turned|lead to|led to|leads to|bind together|tie|tied|go back|goes back|went back|date back|dates back|dated|dating|stem|stems|originate|originated|run through|ran|runs through|stand out|known for|famous|notable|noteworthy|significant|key|main points|chief points|essential|useful|helpful|interesting|relevant to|fresh|brand new|whole story|full story|bigger picture|big picture|wider|broader|deeper|closer|fuller|clear|clearly|unclear|sure|certain|certainly|definitely|surely|honestly|frankly|literally|exactly what|exactly who|exactly when|exactly where|actually deal|deals|deals with|dealt|plain|plain words|plain english|in plain words|in plain english|in simple terms|simple terms|in short|in brief|in a nutshell|nutshell|at a glance|glance|step by step|word|words|sentence or two|bullet|bullets|bullet points|points|pair|ppl|people's|wherein|whereby|thereof|hereby|of whatever kind|whatever kind|whatever|of whatever sort|of any kind|of any sort|of any type|correct me if i'm wrong|correct me|wrong|if i'm wrong|i think|we think|as far as you know|as far as i know|far as|you know of|you know about|that you know|on hand|to hand|handy|ready|yours truly|cheers for|ta|much obliged|obliged|sincerely|regards to|good day|dear sir|dear madam|dear all|colleagues and i|my colleagues|our team|my team|our company|my company|we at|sitting with|standing in|queue|train now|phone|on my phone|typing|sorry for|bother|bothering|trouble you|troubling|disturb|interrupt|again please|once more|one more time|one more|last question|final question|another question|follow-up|followup|next question|moving on|by the way|btw also|while you are at it|and also|speaking of|as regards to|concerning the|touching|pertaining to|in relation to|in respect of|with reference to|relative to|vis-à-vis|liaison|touches|touch|touching|we heard|i heard|heard|heard that|we understand|i understand that|i read that|we read that|rumour|rumor|i believe|we believe|supposed to|just|nowhere|abroad|overseas|of your|your records|it seems|morning|afternoon|evening|on deadline|sorry|i mean|i meant|excuse me|passage|sentence|mention of|the part about|part about|argument|arguments over|something|someone|somebody|anyone|anybody|everyone|involving|involve|binding on|bind|binds|w|n|pls|grateful|i would be grateful|would be grateful|appreciate|appreciated|kindly let|drafting|draft of a brief|minister's|preparing|prepare|briefing|brief for|for our|our|ours|mine|boss|colleague|colleagues|client|clients|editor|professor|supervisor|ambassador's|meeting tomorrow|deadline|story|piece|column|report for|reporting|thesis on|article i|essay on|presentation|slide|slides|speech|desk|office needs|urgently|today please|possibly|perhaps|maybe|probably|supposedly|allegedly|apparently|presumably|whatsoever|whatever|whichever|wherever|whenever|however many|regardless|please note|fyi|re|hey there|quick question|one question|a question|question about|ask about|asking about|inquire|inquiry|enquire|enquiry|query|request|requesting|requested|wish to know|wish|hoping|hope|able|willing|happen|happens to be|turn out|turns out|seem|seems|seemed|appear|appears|stand|stands|standing|remain|remains|remained|become|became|continue|continued|continues|keep track|track|tracking|follow|follows|followed|consist|consists|constitute|comprise|comprises|comprising|belonging|pertain|pertains|pertaining|specified|stated|noted|listed|shown|documented|archived|kept|held by you|stored|hold on file|on your list|your list|your register|your data|your database|your files|your archive|archive|archives|file|files|page of|entry for|exact|exactly how|precise|accurate|approx|approximately|roughly|about how|nearly|almost|at least one|at least|at most|single|sole|solely|alone|each one|any one|one of|some sort of|any sort of|any kind of|any type of|any form of|form of|all kinds of|a number of|range of|set of|series of|pair of|couple|dozen|host of|side by side|with each other|each other|one another|mutually|respectively|in particular|in general|generally|overall|broadly|basically|essentially|simply|merely|truly|formerly|previously|earlier on|subsequently|eventually|finally|ultimately|meanwhile|instead|likewise|similarly|moreover|furthermore|therefore|thus|hence|since|until|till|while|whereas|unless|though|despite|given|regarding to|as to|as for|as per|upon|amid|towards|beside|beneath|behind|near|nearby|next|previous|following year|calendar|gone|been able|ended up|managed|manage|succeed in|happened between|goes on|put on paper|on paper|formal document|written|in writing|on the record|according to your|according to the|as recorded|as reported|so-called|named as|known as|it that|is it that|was it that|that was|that is|that are|that were|those that|those which|ones that|give us|tell us|show us|remind us|help us|us know|we need|we want|our records|i wonder|i was wondering|wondering if|wondering whether|just wondering|just curious|i'm curious|out of curiosity|curiosity|by chance|for me|to me|for us|to us|off hand|offhand|right now|at this point|at present|at the moment|present day|as of now|as of today|as of yet|up to this point|over time|all time|of all time|ever since|once|twice|times|time|occasionally|sometimes|usually|often|always|both of which|neither of|either of|exact|i.e|e.g|together|de|teh|hte|a|an|the|this|that|please|pls|plz|kindly|could you|can you|would you|will you|could you please|can you please|would you please|i|me|my|we|us|our|you|your|i'd|i'm|i am|i've|we're|we are|i would like|i'd like|would like|would like to|like to|to know|know|to see|see|to find out|find out|want to know|wanted to know|curious|wonder|wondering|interested|interested in|interest|need|want|let me|let me know|do you know|do you have|have you got|got|as|if|so|then|than that|well|um|uh|hmm|just|only|even|really|actually|exactly|precisely|ever|already|still|yet|so far|to date|until now|till now|up to now|up until now|as yet|thus far|again|here|now|today's|other|another|others|different|various|several|some|some of|every|each|certain|such|such as|like|including|namely|ie|eg|i.e.|e.g.|etc|etc.|made by|own|same|entire|whole|total|overall|altogether|official|officially|formal|formally|specific|specifically|particular|particularly|respective|respectively|relevant|known|register|registered|registry|database|recorded|on record|on file|on the books|in the register|in your records|in the records|records show|according|according to|based on|data|dataset|mou's|type|types|kind|kinds|sort|sorts|form|forms|one|ones|thing|there|it|its|be|being|been|was it|were it|is it|whether|because|while|though|although|however|but|also known as|aka|called|question|questions|answer|answers|quick|quickly|short|brief|briefly|detail|details|detailed|more|further|additional|extra|available|possible|any other|else|anything else|what else|who else|where else|out|up|down|off|over|under|via|per|upon|across|around|back|ahead|away|along|onto|during|throughout|whole of|international|foreign|national|global|world|worldwide|country's|two countries|both countries|the two countries|two sides|the two sides|two nations|both sides|both parties|team|teams|sector-wise|regard|regards|respect|terms|term|context|matter|level|levels|number|numbers|figure|figures|set|group|based|located|belong|belongs|come from|comes from|come|comes|go|goes|going|make|makes|take|takes|took|taken|keep|kept|put|use|used|using|happened to|get to|let|lets|let's|try|check|checking|confirm|verify|remind|remind me|asked|ask|asking|guys|folks|sir|madam|dear|team accord|accord|bot|hey accord|hi accord|correct|right|true|false|fact|facts|is it true that|true that|it true that|is it correct that|is it the case that|the case|by any chance|if any|if at all|at all|in all|all in all|in existence|officially signed|how|why not|am|aren|that's|there's|here's|it's|they're|those are|can|could|would|should|may|might|must|prefer|rather|very|quite|too much|much|many|lot|lots|lots of|a lot of|plenty|plenty of|few|a few|little|bit|about it|please?|thankfully|urgent|asap|cheers mate|mate|student|journalist|lawyer|diplomat|writing|thesis|research|researching|preparing|paper on|for a paper|for my thesis|for my|for an article|working on",
  ),
};

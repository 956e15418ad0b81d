import { words, type Phrases } from './cues.js';
import { product, verbs } from './inflections.js';

const denied = [
  'does not',
  'do not',
  "doesn't",
  "don't",
  'did not',
  "didn't",
  'doesnt',
  'dont',
  'not',
  'never',
  'without',
];

/**
 * Idioms of English questions, by what they tell: whole families of them, in all the forms of their verbs. They stand behind
 * `english-cues.ts`, whose words win over these.
 */
export const englishIdioms: Phrases = {
  // Whatever is said to be done to a document to bring it about.
  sign: [
    ...verbs(
      `put in place|put into place|hammer|thrash|wrap|broker|endorse|subscribe to|formalise|formalize|finalise|finalize|consummate|countersign
      |initial|execute|codify|clinch|conclude|seal|commit to|pledge|undertake|ink|pen|autograph
      |close on|shake on|settle on|settle upon|set down|bring about|pull off|carve out|iron out|work out|swap|exchange|stipulate
      |shake hands|shake hands on|tie the knot|see eye to eye|come to terms|come to an understanding
      |strike a deal|strike a bargain|cut a deal|do a deal|make a deal|reach a deal|reach an understanding
      |close a deal|seal a deal|seal the deal|put pen to paper|put ink to paper|put to paper|set pen to paper
      |set hand to|put down in writing|put in writing|set out in writing|sign off|sign off on|sign up to|sign up for|sign on to
      |sign onto|sign into|append signature to|affix signature to|affix signatures to|put name to|put names to|give assent to
      |agree on|agree upon|pair up on|get signed|get done|come into being|get over the line|lend name to|lend signature to
      |dot the i's|firm up|lock in|lock down|rubber-stamp|rubberstamp|knock together|hash out|beat out|chalk up`,
    ),
    ...words(
      `landed|bagged|nailed|nailed down|notched|notched up|cemented|secured|carved|under its belt|under their belt|under their belts|under his belt|under her belt|to its name|to their name|to their names
      |in its portfolio|in its pocket|in the bag|done deal|a done deal|handshake|handshakes|signatory to|party to
      |parties to|bound by|cosignatory|co-signatory|ink dried|ink dry|gotten signed|on the dotted line|the dotted line|dotted line`,
    ),
  ],
  count: words(
    `number of times|the number of times|numbers of|number of occasions|the number of occasions|amount of times|how many occasions|on how many occasions
    |how numerous|the sum of|sum total|sum total of|the sum total of|grand total|grand total of|headcount of|the quantity of|quantities of|what number of
    |how big a number|what's the count|what is the count|what is the number|what's the number|the total|the totals|totals|how large a number|a count of|a tally of|the tally of`,
  ),
  where: words(
    `whereabouts|in which town|in what town|which town|what town|in which location|at which location|at which venue|in which venue|in which capital|in what capital
    |which capital|what capital|the place of|place of signing|place of signature|venue of|the venue of|venue for|the venue for|location of|the location of|host city|the host city|hosted where|signed where|held where`,
  ),
  when: words(
    `at what date|at which date|at what time|at what point|at which point|at what moment|when exactly|exactly when|when precisely|when on earth|the day of|the day on which|the day that|the year of|the year in which
    |the month of|the month in which|the date of|the date on which|day of signature|date of signature|date of signing|signing date|dated when|how far back|how recent|what's the date|what is the date|what was the date`,
  ),
  most: product(
    ['the'],
    words(
      'most common|most frequent|most frequently|most often|most active|most popular|most commonly|most documents|most records|most meetings|busiest|commonest|favourite|favorite|top|biggest|largest|highest|greatest number of|largest number of|highest number of',
    ),
  ),
  compare: [
    ...product(
      ['which', 'which one', 'who', 'what', 'which of them', 'which of the two', 'which of these', 'which of those'],
      words(
        `is the older|is the earlier|is earlier|was the earlier|was earlier|came earlier|came before|came the earlier|happened first|occurred first|was signed first|was signed earlier
        |was concluded first|was concluded earlier|were signed first|were first|got signed first|got signed earlier|predates|preceded|took place first|took place earlier|dates back further|goes back further|is the more recent
        |is the newer|is the later|came later|was later|was signed later|was held first|was held earlier|was inked first|goes back longer`,
      ),
    ),
    ...words(
      `predate|predates|predated|antedate|antedates|which precedes|older one|the older one|the earlier one|the older of|the earlier of|which signed first|who signed first|who was first`,
    ),
  ],
  'noun-act': words(
    'session|sessions|sitting|sittings|gathering|gatherings|get-together|get-togethers|touchpoint|touchpoints|collaboration|collaborations|joint work|joint project|joint projects|link-up|link-ups|episode|episodes',
  ),
  'noun-country': words(
    'member state|member states|member country|member countries|sovereign state|sovereign states|lands|capitals',
  ),
  cooperate: [
    ...verbs(
      `team up|link up|pair up|join up|hook up|tie up|couple up|match up|partner up|buddy up|ally|align|band together|club together
      |join forces|join hands|pool resources|pool efforts|pull together|work together|work jointly|work alongside|work side by side
      |act together|go hand in hand|make common cause|collaborate|liaise|engage|interact|network|associate|affiliate
      |rub shoulders|throw in lot|get along|do business|have dealings|have truck|build bridges|build ties|forge ties
      |forge links|cultivate|nurture|foster|cooperate|co-operate|coordinate|co-ordinate`,
    ),
    ...words('hand in hand|arm in arm|shoulder to shoulder|in cahoots|in partnership|in tandem|in concert|in league'),
  ],
  meet: [
    ...verbs(
      `sit down|sit down together|get together|huddle|confer|converse|chat|speak|parley|consult|deliberate|hold talks
      |have talks|face off|rendezvous|call on|drop by|drop in on|pay a call on|pay a visit|pay a visit to|touch base|catch up
      |come face to face|come together|cross paths|run into|bump into|exchange views|compare notes|put heads together
      |break bread|gather round|hold a meeting|hold meetings|hold discussions|hold consultations|have a meeting|have meetings
      |have discussions|sit across|sit round|thrash over|talk over|go over|sound out|debate`,
    ),
    ...words(
      `face to face|face-to-face|tete-a-tete|one-on-one|on the table|at the table|round the table|around the table|on the agenda
      |been in talks|in talks|in touch|in contact`,
    ),
  ],
  // "the gist of", "bring me up to speed on", "in a nutshell".
  summary: words(
    `the gist|gist|gist of|the gist of|the skinny on|the scoop on|the lowdown|low-down|the low-down on|the long and short of|primer on
    |a primer on|crash course on|a crash course on|snapshot of|a snapshot of|the deal with|what's the deal with|the 411 on|the ins and outs of
    |bring me up to speed|bring me up to speed on|get me up to speed|get me up to speed on|up to speed|up to speed on
    |bring us up to speed on|fill me in|fill me in on|fill us in on|clue me in on|put me in the picture|put me in the picture on
    |run me through|run us through|take me through|take us through|talk me through|walk us through|catch us up on|update me on
    |update us on|an update on|shed light on|shed some light on|throw light on|throw some light on|enlighten me on|enlighten me about
    |enlighten us on|educate me on|educate me about|school me on|a word on|a few words on|a few words about|a word about
    |a bird's eye view of|a bird's-eye view of|the broad strokes of|a sketch of|sketch of|outline|outline of|an outline of
    |the outline of|a profile on|précis of|precis of|a precis of|synopsis of|a synopsis of|where things stand between
    |where things stand with|how things stand between|how things stand with|what's up with|what is up with|what's cooking between
    |what's new with|what's new between|what is new between|the highlights of|highlights of|the essentials of|the lay of the land
    |the state of affairs between|the state of play between|the track record of|track record|all about|everything about
    |what there is about|what there is on|what there is to know about|anything worth knowing about|intel on|dope on|dossier on`,
  ),
  define: words(
    `full name|complete name|long form|expanded form|official name of the body|what's meant by|what is meant by|what was meant by|what do you mean by|what do they mean by|what does one mean by|what do we mean by
    |what is to be understood by|what is understood by|what should i understand by|understood by|meant by|mean by|in the sense of
    |the sense of|the concept of|concept of|the notion of|notion of|the term|the word|the expression|the acronym|the abbreviation
    |abbreviation|abbreviated|acronym of|the initials|initials|the letters|decode|decipher|unpack|spell out|spelled out|spelt out
    |expand the acronym|expand the abbreviation|shorthand for|denote|denotes|signify|signifies|refer to|refers to|explanation of
    |an explanation of|explanation for|explain what|explain the term|explain the word|gloss|in other words
    |what exactly is|what on earth is|what the heck is|what in the world is|what kind of thing is|what kind of animal is|what sort of thing is
    |what sort of organisation|what sort of organization|what type of body|what type of organisation|what type of organization
    |what kind of agency|what kind of institution|what kind of outfit|what kind of authority|identify|who or what is|what or who is`,
  ),
  source: words(
    `bibliography|footnote|footnotes|provenance|attribution|quote|quoted|quotation|press release|press releases|press statement
    |write-up|write-ups|writeup|clipping|clippings|news item|news items|newspaper|newspapers|gazette|primary source
    |primary sources|documentary evidence|corroboration|corroborate|corroborates|corroborated|verification|back-up|backup|substantiate
    |substantiated|paper trail|where is this from|where's this from|where is that from|where's that from|where's it from|where is it from
    |says who|who says|prove it|prove|proof of|proof that|proof for|proves|evidence for|evidence of|evidence that|on what basis|on what evidence|on what authority
    |on whose authority|on what grounds|on what ground|what makes you say|what makes you think|how come you know|how can you tell|how do we know
    |how would you know|how did you learn|how did you find out|where did you learn|where did you hear|where did you read|where did you find
    |where did you see|where do you get|where are you getting|where do you have|where have you got|where did you take|where did that come from
    |where does that come from|where does this come from|where does it come from|where did this come from|where can i check
    |where can i verify|where can i look up|where can i look it up|where could i read|where could i find|where may i read|where may i find
    |where might i find|where might i read|where to read|where to find|where to look up|where should i look|where was it published
    |where is it published|where has it been published|where was this published|where did it appear|where was it announced|where was this reported
    |where is this reported|where is this documented|where is it documented|where is that documented|who published|who wrote about|who covered
    |who broke the news|what did you base|what is it based on|what is that based on|what is this based on|what do you base|basis for
    |the basis for|basis of your|your basis`,
  ),
  // "that does not involve", "have nothing to do with", "unrelated to", "w/o".
  without: [
    ...product(denied, [
      ...verbs(
        `involve|include|concern|cover|mention|touch|touch on|touch upon|relate to|deal with|have to do with|refer to|feature|contain
        |affect|regard|pertain to|treat|speak of|go into|bear on|count|comprise|encompass|extend to|address|invoke|reference`,
      ),
      'related to',
      'connected with',
      'connected to',
      'relevant to',
      'of',
      'from',
      'by',
      'for',
      'to do with',
      'anything to do with',
    ]),
    ...words(
      `has nothing to do with|have nothing to do with|had nothing to do with|having nothing to do with|nothing to do with|unrelated to
      |unconnected with|unconnected to|irrespective of|independent of|w/o|w/out|wo|excl|excl.|exc|exc.|xcpt|sans|save|short of
      |let alone|never mind|nevermind|forget about|leave aside|put aside|putting aside|set aside|filter out|filtering out|filtered for anything but
      |strip out|stripping out|strip away|weed out|take out|taking out|take away|cut out|cutting out|drop|dropping|screen out|rule out|ruling out
      |throw out|throwing out|pass over|passing over|shut out|steer clear of|avoid|avoiding|exclusive of|in the absence of|absent
      |aside|beside|free of|devoid of|lacking|minus any|less any|but none|but without|rather not|anywhere but|anything besides
      |anything except|anything other than|everything except|everything besides|everything other than|everyone except|all except
      |all except for|any except|any other than|not counting any|no longer with|with no mention of|with no reference to|no mention of`,
    ),
  ],
  // "metrology excluded", "Germany aside".
  'except-end': words(
    'excluded|excepted|apart|aside|left out|left aside|not included|not counted|omitted|notwithstanding|put to one side',
  ),
  unrecorded: [
    ...verbs(
      `abrogate|annul|revoke|rescind|repeal|scrap|suspend|dissolve|denounce|disown|renounce|void|nullify|repudiate|withdraw from|pull out
      |pull out of|back out|back out of|drop out of|walk away from|opt out of|quit|rip up|tear up|honour|honor|flout|infringe|contravene
      |criticise|criticize|condemn|regret|veto|oppose|boycott|sabotage|plagiarise|plagiarize|forge|falsify|ratify|enforce
      |bankroll|subsidise|subsidize|reimburse|invoice|bill|earn|lose money|save money|toast|applaud
      |celebrate|sing|dance|wear|weep|laugh|smile|argue|quarrel|complain|sue|bribe|spy|steal`,
    ),
    ...words(
      `still in effect|still effective|still apply|still applies|still binding|legal force|in good standing|how satisfied|how happy|satisfied
      |satisfaction|disappointed|pleased with|regrets|popular|popularity|controversial|controversy|scandal|lawsuit|dispute resolution
      |how heavy|how thick|how many words|what language|which language|in which language|font|seal stamp|signing pen|present given
      |catering|dress code|attire|tie colour|salary of|wage|wages|net worth|home address
      |postcode|zip code|mobile number|cell number|cell phone|office hours|driving|passport|credit card|bank account|savings
      |return on investment|roi|gdp growth`,
    ),
  ],
};

import { enContext } from './en-context'
import { enOrdinary } from './en-ordinary'
import type { LanguageWords } from './words'

const data =
  '(data|information|info|details|records|record|file|files|dossier|logs|recordings|recording|footage|correspondence|stuff|dat|infos|informations)'
const thing =
  '(data|details|information|info|account|accounts|acount|profile|profiles|record|records|number|numbers|email|emails|e mail|address|addresses|name|phone|mobile|history|file|files|photo|photos|photograph|picture|pictures|video|footage|recording|recordings|id|passport|registration|login|logs|traces|contact details|contacts|dossier|entry|entries|stuff|interview|testimonial)'
const my = '(my|mine|our client s|my client s|his|her|my son s|my daughter s|my mother s|my late|deceased)'
const me =
  '(me|us|him|her|myself|my person|my son|my daughter|my child|my client|our client|my mother|my father|my husband|my wife|my (name|number|email|e mail|phone|account)|this number|the number|that number)'

export const en: LanguageWords = {
  ...enContext,
  ...enOrdinary,
  erase: [
    '(clear|clearing|clean) ..2 (out|up|away)',
    '(delete|erase|remove|wipe|purge|scrub|destroy|expunge|eliminate|shred|obliterate|deleting|erasing|removing|wiping|purging|destroying|dellete|delet|deleate|delate|deelete|remov|remve|errase|erace)',
    '(get|getting) (me )?rid of',
    '(take|taking) (it|them|my|the|that|this|me|us|everything) ..5 (down|off|out)',
    '(dispose of|do away with|bin|clear out|forget)',
  ],
  erased: [
    '(deleted|erased|removed|wiped|purged|destroyed|scrubbed|expunged|shredded|taken down|deletion|erasure|removal|destruction|deletd|forgotten)',
  ],
  gone: [
    '(don t|do not|no longer|not) ..2 (want|wish) to (exist|be) (in|on|part of) your',
    '(gone|vanish|vanished|disappear|out of your ..2 (system|systems|database|hands|records|files))',
    '(no longer|not|never|don t|dont|any longer) ..1 (exist|remain|keep|hold|store|retain|kept|stored|held|retained)',
    'you ..3 (no longer|not|never) ..1 have',
    '(nothing|no trace|none|no record|no records|not a trace) ..4 (left|remain|remains|remaining|stays|stay|kept|about me|of me)',
    '(stop|cease|quit) (storing|keeping|holding|hoarding|retaining|having)',
    '(no reason|no right|no need|no basis|no grounds|no business|no longer need) ..2 (to )?(keep|keeping|hold|holding|store|storing|retain|retaining|have|having)',
  ],
  nothing: [
    '(nothing|no trace|none|no record|no records|not a trace|not a single|not one|no data|no information|anything)',
  ],
  remain: [
    '(remain|remains|remaining|stay|stays|left|kept|stored|held|exist|existing|be in|retained|left behind|be found)',
  ],
  myThing: [
    '(scan|copy|copies|picture|image) of my ..3',
    `${my} ..4 ${thing}`,
    `${thing} ..6 (about|on|of|regarding|concerning|relating to|related to|linked to|associated with|belonging to|tied to|connected to|connected with) ${me}`,
    `${thing} (of mine|i gave|i provided|i have given|you (have|hold|keep|got|store|collected) ..3 (on|about|from) ${me})`,
    '(this|that|the|these|those) ..1 (account|profile|number|footage|recording|recordings|photo|photos|video|picture|pictures)',
  ],
  myData: [
    `${my} ..4 ${data}`,
    `${data} ..8 (about|on|of|regarding|concerning|relating to|related to|linked to|associated with|belonging to|pertaining to) ${me}`,
    `${data} (of mine|(you|that you|which you) ..2 (have|hold|keep|got|store|collected|process) ..3 (on|about|from) ${me})`,
  ],
  family: [
    '(brother|sister|mother|father|son|daughter|child|husband|wife|ward|uncle|aunt|grandmother|grandfather|late|guardian|parent|our client|my client|on behalf of)',
  ],
  aboutMe: [
    '(under|in) (my|her|his|our|their) (name|number)',
    '(of|from) me',
    `(about|on|regarding|concerning|relating to|related to|linked to|associated with|belonging to|pertaining to|attached to|against) ${me}`,
    '(of mine|against my name|in my name|under my name)',
  ],
  all: [
    '(everything|evrything|every thing|anything|whatever|the lot|all of it|all of this|all of them|all that|every trace|any trace|every bit|every last|it all|them all|the whole lot)',
  ],
  it: ['(it|them|this|that|these|those|both|the same)'],
  place: [
    '(database|databases|data base|databse|system|systems|records|files|servers|server|crm|books|platform|backups|contact base|archive|archives|registers)',
  ],
  me: ['(me|us|him|her|my son|my daughter|my child|my number|number)'],
  give: [
    '(send|sending|snd|provide|providing|give|giving|forward|supply|furnish|disclose|release|hand over|receive|obtain|see|view|show|email|e mail|look at|inspect|be given|be sent|be provided|access|let me have|let me see|print|compile|turn over|make available)',
  ],
  copy: [
    '(copy|copies|coppy|printout|print out|extract|transcript|transcripts|overview|summary|list|report|breakdown|full set|dump|disclosure|rundown)',
  ],
  tell: [
    '(interested in|interest me|interests me)',
    '(tell|inform|confirm|explain|disclose|know|advise|clarify|specify|state|find out|learn|wonder|wondering|curious|say|hear|understand|see|list|reveal|answer)',
  ],
  what: ['(what|which|whatever|whether|if|everything|anything|all|evrything|how much)'],
  hold: [
    '(hold|holding|holds|store|storing|stored|stores|have|has|keep|keeping|kept|keeps|process|processing|processed|collect|collected|collecting|got|possess|maintain|gathered|saved|know|retain|hav|held|on file|on record|there is)',
  ],
  whence: [
    '(where|how|from whom|who|whom|from where|what source|which source|what is the source|source|origin) ..6 (get|got|gotten|obtain|obtained|acquire|acquired|find|found|came|come|comes|gave|given|sold|passed|provided|originate|originates|originated|leaked|buy|bought|take|taken|took|have|end up|ended up|got hold|source|of)',
  ],
  youGot: [
    '(how|where|from whom) ..4 (you|they|your company) ..4 (get|got|gotten|come by|came by|come across|obtain|obtained|find|found|have|acquire|acquired|get hold|got hold|buy|bought|know)',
  ],
  contactPoint: ['(number|phone|mobile|email|e mail|address|contact details|my name|my details|my data)'],
  whom: [
    '(who|whom|which companies|which third parties|which partners|third parties|recipients|anyone|anybody|anyone else|other companies|any other|with whom)',
  ],
  share: [
    '(shared|share|sharing|disclosed|disclose|passed|pass|sold|sell|given|gave|forwarded|transferred|transmitted|handed|seen|had access|has access|received|accessed|got it|gets it)',
  ],
  fix: [
    '(straighten|straightening) ..3 (out|up)?',
    '(get|put) ..6 in order',
    '(sort|sorting) ..3 out',
    '(put|set) right',
    '(see to it|remedy|reflect)',
    '(correct|rectify|fix|amend|update|change|complete|replace|alter|adjust|edit|correcting|updating|changing|fixing|amending|corect|korrect|swap)',
    '(put|set) ..4 (right|straight)',
    '(make|get) ..3 (right|correct)',
  ],
  fixed: [
    '(corrected|rectified|fixed|amended|updated|changed|correction|corrections|rectification|amendment|put right|replaced)',
  ],
  field: [
    '(my name is|i am called|i m called)',
    '(mobile|cell|cell number|landline|zip code|town|city|name|names|surname|last name|lastname|first name|maiden name|family name|middle name|spelling|address|postcode|post code|zip|street|flat number|house number|date of birth|birth date|birthdate|birthday|dob|birth year|year of birth|age|gender|sex|title|phone number|mobile number|telephone number|phone|telephone|email|e mail|email address|personal code|personal details|contact details|details|data|record|entry|registration number|vat number|note|flag|job title|marital status|nationality|salutation)',
  ],
  identity: [
    '(i am|i m) a (woman|man)',
    '(go by|known as|pronouns|they them|greets me|addressed as|address me|flat)',
    '(surname|last name|lastname|first name|middle name|maiden name|family name|my ..2 name|name (is|was|has been) ..2 (misspelled|spelled|spelt|misspelt|wrong)|date of birth|birth date|birthdate|birthday|dob|year of birth|birth year|was born|postcode|flat number|house number|street|home address|postal address|my ..2 address|my ..2 phone number|my gender|salutation|title|personal code)',
  ],
  wrong: [
    '(not|rather than|instead of) (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    '(whereas|although|even though)',
    '(wrong|incorrect|inaccurate|misspelled|misspelt|mispelled|outdated|out of date|old|former|previous|not correct|not right|incomplete|mistake|mistaken|typo|error|false|untrue|not true|wrongly|incorrectly|inaccurately|mixed up|swapped|missing|obsolete|no longer valid)',
    '(should|ought to) (be|read|say)',
    '(instead of|rather than)',
    '(not|isn t|is not) ..3 (but|anymore|any more)',
    '(still|keeps) ..4 (says|shows|listed|lists|have|list|under|as)',
    '(spelled|spelt|written) with',
    'with (an|a|one|two|double) ..2',
  ],
  newly: [
    '(i|we|i ve|we ve) (have )?(recently |just )?(moved|married|divorced|changed|relocated|remarried)',
    '(got|have been|was|am) (recently |just )?(married|divorced|remarried|renamed)',
    '(new|current|correct|proper|right|real|actual) ..1 (name|surname|last name|address|phone|number|email|date of birth)',
    '(is|am) (now|actually|really)',
    '(went|gone|reverted|going) back to my maiden name',
  ],
  restrict: [
    '(locked away|lock|locked|sealed|seal)',
    '(restrict|limit|freeze|suspend|pause|halt|block|lock|quarantine|restricting|limiting|freezing|suspending|restricted|limited|frozen|suspended|paused|restriction|on hold|on ice|ring fence|preserve)',
  ],
  processing: [
    '(their|its|the|my|any|all) ..1 use',
    '(processing|use of|usage|using|process|handling|analysing|analyzing|analysis|profiling|profile|profiles|monitoring|tracking|track|scoring|evaluation|evaluating|legitimate interest|legitimate interests|combining|combination|statistics|research|recording|training|sharing|selling|being used|being processed|be used|be processed)',
  ],
  notUse: [
    '(nobody|no one|not|nothing) ..5 (work|works|done|happen|happens) ..3 (with|to) ..2 (data|it|them|file|details)?',
    '(no one|nobody|none of you) ..4 (use|uses|touch|touches|look|looks|access|accesses|see|sees)',
    '(not|don t|dont|stop|without|never|nor|no) ..3 (use|using|used|process|processing|processed|touch|touched|do anything|doing anything|access|alter|other processing|other use|make any use|act on|pass|share|change)',
    '(refrain|abstain|desist) from ..4',
    '(nothing|no) (else )?(may|should|must|is to) be done',
    '(unused|untouched|locked away|hands off)',
  ],
  keepOnly: [
    '(storage|storing|keeping) only',
    '(just|only|merely|simply) ..1 (keep|store|retain|hold|be stored|stored|kept|leave)',
    '(keep|store|retain|hold|leave|preserve|stored|kept) ..6 (only|but|without|and do not|and don t|and refrain|and nothing|though)',
    '(not|don t|dont|rather than|instead of|without) ..3 (delete|deleting|erase|erasing|deleted|erased|remove|destroy|deletion)',
  ],
  until: [
    '(until|till|while|pending|as long as|in the meantime|meanwhile|for the time being|for now|temporarily|during)',
    '(court|legal claim|legal claims|lawsuit|proceedings|litigation|tribunal|dispute|accuracy)',
  ],
  portable: [
    '(another|other|new|different) ..1 (system|program|service|software|provider|tool) ..3 (read|import|load|open|understand)',
    '(machine readable|machinereadable|portability|structured commonly used|structured and commonly used|portable format|interoperable)',
  ],
  format: ['(csv|json|xml|xlsx|excel|spreadsheet|export|exported|file|importable|vcf|zip|format)'],
  hand: [
    '(transfer|transmit|port|move|migrate|export|take|import|load|switch|send|hand over|pass|carry|bring|upload|directly)',
  ],
  elsewhere: [
    '(competitor|competitors|competition)',
    '(another|other|new|different|competing|alternative|rival|next) ..2 (provider|controller|company|operator|service|supplier|platform|vendor|system|place|one)',
    '(elsewhere|switching|moving over|moving away|changing provider|changing providers|leaving you for|going over to|moving to)',
  ],
  ownInput: [
    '(i|we|i ve|we ve) ..3 (provided|gave|given|entered|uploaded|put|typed|submitted|supplied|added|imported|created|built up)',
    '(contacts|contact list|templates|groups|lists|subscriber groups|profile|address book)',
  ],
  objectTo: [
    '(object|objects|objecting|oppose|opposes|opposing|objection|opposition|protest|protesting|lodge an objection|raise an objection)',
  ],
  notWant: [
    '(do not|don t|dont|no longer|not|never|wouldn t) (want|wish|like|agree|accept|consent|okay|allow|permit|authorise|authorize)',
    '(unhappy|uncomfortable|not comfortable|not happy|not ok|not okay) (with|about)',
    '(stop|cease|quit|discontinue|refrain from|end)',
  ],
  profiling: [
    '(build|building|creating|create|make|making|compile|compiling|keep|keeping) ..3 (profile|profiles)',
    '(profiling|profile me|tracking|track|monitoring|monitor|analysing|analyzing|analyse|analyze|analysis|evaluating|evaluate|scoring|score|observing|watching|recording) ..3 (my|me|how i|what i|when i|of my|usage|behaviour|behavior)',
  ],
  stop: [
    '(stop|cease|no more|no longer|quit|end|do not|don t|dont|never|enough|must not|may not|not be|opt out|opt me out|opting out|unsubscribe|unsubscribed|refuse|fed up|sick of|tired of|leave me alone|forbid|exclude|block|spare me|discontinue|stopp|unwanted)',
  ],
  leaveMe: [
    '(do not|don t|dont) want (that|this|it|them|these|any of it) ..2',
    '(stop|cease|quit|knock it off|leave me alone|leave me be|enough|cut it out|end this|put an end|make it stop|give it a rest)',
  ],
  marketing: [
    '(marketing|advertising|advertisement|advertisements|ads|ad|adverts|advert|promotional|promotions|promotion|promos|promo|spam|spamming|sales|cold|solicitation|solicitations|newsletter|newsletters|offers|deals|discounts|commercial|junk|campaigns|special offers|upsell|account manager|sales rep|salesperson|salesman|telemarketing|mailshots|news letter)',
  ],
  sending: [
    '(rang|phoned|called|texted|emailed|contacted|messaged) (me|us)',
    '(send|sending|text|texting|message|messaging|email|emailing|contact|contacting|call|calling|mail|mailing|bother|bothering|pester|pestering|phone|phoning|ring|ringing|spam|spamming|write|writing|receive|receiving|get|getting) ..3 (me|us|sms|texts|text|messages|emails|newsletter|newsletters|mails|calls|offers|promos)',
    '(sms|texts|text messages|emails|newsletter|newsletters|mailings|mailing list|calls|messages)',
  ],
  withdraw: [
    '(ends|ended|expires|is over|stops|no longer applies|lapses) ..1 (today|now|hereby|with immediate effect|as of)?',
    '(withdraw|withdraws|withdrawing|withdrawn|revoke|revokes|revoking|revoked|retract|retracting|rescind|rescinding|cancel|cancelling|take back|taking back|pull|pulling|undo|void|annul|withdrawal|revocation|no longer valid|no longer stands|change my mind|changed my mind|widthdraw|withraw|withdrawl)',
    '(take|taking|have) ..4 back',
  ],
  consent: [
    '(consent|consents|permission|authorisation|authorization|approval|agreement|opt in|concent|consend|agreed|said yes|signed|release form|my ok|my okay|my yes)',
  ],
  machine: [
    '(by itself|on its own|your system|the system|your systems)',
    '(automated|automatic|automatically|algorithm|algorithms|algorithmic|computer|software|bot|robot|ai|machine|engine|scoring|score|credit score|risk score|automation|programme|program|fraud filter|filter|model|no one looked|no human|no person|seconds|instantly|within a minute)',
  ],
  decided: [
    '(decision|decisions|declined|decline|rejected|rejection|refused|refusal|blocked|suspended|suspension|banned|ban|terminated|closed|locked|denied|limited|downgraded|classified|flagged|turned down|limit|verdict|outcome)',
  ],
  human: [
    '(human|humans|person|somebody|someone|employee|staff|real people|people|anyone|agent|manager|member of staff|flesh and blood)',
  ],
  review: [
    '(deal with|deals with|takes care|take care|see to)',
    '(review|reviews|reviewed|look|looks|looked|check|checks|checked|reconsider|reconsiders|reconsidered|intervene|intervention|decide|decides|decided|reassess|reassessed|examine|examines|examined|assess|reverse|overturn|consider|judge|re examine|handle|go through|take another look|my side|my point of view)',
  ],
  contest: [
    '(contest|challenge|dispute|appeal|reconsider|object|disagree|overturn|reverse|review|do not accept|don t accept|not accept|refuse to accept|not agree|unfair|complain|re examine|not be subject)',
  ],
  cookie: [
    '(pixel|pixels|tracking|google analytics|_fbp|necessary only|only necessary|essential only)',
    '(cookie|cookies|trackers|tracking pixel|tracking pixels|ad pixel|_ga|coockies|cookys)',
  ],
  cookieMatter: [
    '(withdraw|withdrawing|withdrawn|revoke|revoking|take back|taking back|retract|undo|proof|prove|evidence|record|reject|rejected|refuse|refused|decline|declined|consent|consented|agreed|accept|accepted|unlawful|illegal|misleading|banner|popup|pop up|without asking|button|object|opt out|complain|complaint|before i|dark pattern|log)',
  ],
  cookieWish: [
    '(show|prove) ..9 (agreed|consented|accepted|agreeing|consent)',
    '(withdraw|withdrawing|withdrawn|revoke|revoking|take back|taking back|retract|proof|prove|evidence|do not consent|don t consent|never consented|never agreed|do not agree|record of ..3 consent|switched off|turned off|opt out|reject|object|unlawful|illegal|without my consent|without asking)',
  ],
}

import { en as words } from '../words/en'
import { days, type LanguageRules } from './rules'

const all =
  '(all|any|every|of|the|my|mine|our|his|her|their|personal|user|customer|client|this|these|stored|saved|following|any and all|everything and|such|private|entire|whole|complete|associated)'
const things =
  '(data|details|information|info|account|accounts|profile|profiles|record|records|number|numbers|email|emails|e mail|address|name|phone|history|files|everything|contacts|contact details|traces)'
const erase =
  '(delete|erase|remove|destroy|wipe|purge|scrub|deleting|erasing|removing|dellete|delet|deleate|deletion of)'
const aboutMe = '(about|on|regarding|concerning|relating to) (me|us|him|her|my person|my client|our client)'

export const en: LanguageRules = {
  language: 'en',
  words,
  acts: [
    '(is it|would it be|might it be) possible',
    '(request|requests|requesting|requested|ask|asks|asking|demand|demands|demanding|require|want|wants|wish|wishes|wishing|please|kindly|pls|plz|insist)',
    '(would|i d|we d) (like|appreciate|be grateful|be pleased)',
    '(grateful|appreciate) ..4 (could|would)',
    '(exercise|exercising|invoke|invoking|invokes|assert|asserting|make use of)',
    '(hereby|herewith)',
    '(can|could|would|will) (you|i|we)',
    '(need|needs|expect) (you|to|my)',
    '(send|give|provide|tell|show) (me|us)',
  ],
  rights: {
    ACCESS: {
      asks: [
        'where ..3 my ..2 (number|data|details|email|address|information) ..2 (came|comes|come|originates|was obtained|were obtained|from)',
        `(send|give|provide|show|forward|supply|furnish|disclose|release|share|hand over|receive|obtain|have|get) ..8 (copy|copies|extract|record|list|overview|summary|everything|all|whatever|anything|data|information) ..8 ${aboutMe}`,
        '(send|give|provide|supply|receive|obtain|have|get|email|issue) ..4 (copy|copies|extract|printout) ..4 (my|personal) ..3 (data|information|file|records|details|profile)',
        '(send|give|provide|show|email) (me|us) ..2 my ..1 (personal )?(data|information|records)',
        '(see|receive|obtain|view) ..2 my ..1 (personal )?(data|information|records)',
        '(what|which) ..2 (personal )?(data|information) ..3 (of|from) mine',
        '(tell|inform|confirm|let|explain|disclose|know|advise) ..4 (where|how|from whom) ..3 (you|they) ..3 (got|get|obtained|acquired|found|had|have|received|collected|took) ..3 (it|my|this|these|them|our|number|data|details|email)',
        '(where|how) (did|have|had) (you|they) ..2 (get|got|gotten|obtain|obtained|acquire|acquired|find|found|take|taken) ..2 (my|our|number|details|data|email)',
        '(who|which company) (gave|sold|passed|provided|shared) ..3 (my|our)',
        '(confirm|tell|inform|know|confirmation) ..4 (whether|if) ..4 (process|processing|hold|store|have|holding|storing|processed) ..6 (data|information|about me|on me|concerning me)',
        '(exercise|exercising|invoke|invoking|using|use|make use of|under) ..5 right (of|to) access',
        '(exercise|exercising|invoke|invoking|using|use|under) ..3 (my )?access right*',
        '(who|whom|which companies|which recipients|third parties) ..6 (shared|disclosed|sold|passed|given|share) ..2 my ..2 (data|number|information|details|email)',
      ],
      names: [
        '(access|copy|copies|disclosure|extract|printout) ..4 (personal|my|his|her|our client s|the) ..2 (data|information|file|records)',
        '(requesting|request|ask|asks|asking|demand|demanding) ..2 access',
        '(copy|copies|extract|transcript) ..3 (recording|recordings|footage|video|correspondence|transcript|call)',
        '(right of access|subject access|access request|sar|dsar|data subject request)',
      ],
      hints: [
        '^(do|are|have) you (process|processing|hold|holding|store|storing|have|keep|keeping|collect|got) ..4 (my|about me|on me)',
        `(what|which|whatever|what kind of|what sort of) ..3 (data|information|info|details|records) ..10 ${aboutMe}`,
        '(what|whatever) (do|does|have)? (you|sendberry|your company) ..3 (know|hold|store|have|keep|collected|stored|got|saved) ..3 (about|on) me',
        '(information|data|records|file|files) ..4 (has|have|hold|holds|keep|keeps|keeping|stored|store|stores) ..3 (on|about) me',
        '(everything|anything|all|whatever) ..5 (you|have|hold|store|know|got) ..4 (about|on) me',
      ],
    },
    RECTIFICATION: {
      asks: [
        '(replace|change|swap) ..3 (with|to) ..2 (right|correct|proper)',
        '(old|previous|former|outdated) (address|email|e mail|surname|name|phone|number|last name) ..6 (change|update|replace|correct|amend)',
        '(name|surname|lastname) ..3 (spelled|spelt|written|entered|recorded) ..4 (instead of|rather than|not|wrong|wrongly|incorrectly)',
        '(correct|rectify|fix|amend|update|change|complete|replace|correcting|updating|changing) ..2 (my|our|his|her|the|wrong|incorrect|inaccurate|outdated|following) ..3 (name|surname|last name|lastname|family name|address|data|contact details|personal details|details|phone number|email|e mail|record|records|date of birth|birth date|birthday|spelling)',
        '(my|the) ..2 (name|surname|address|data|details|email|phone number|date of birth|birth date|information) ..5 (is|are|was|were|has been) ..2 (wrong|incorrect|inaccurate|misspelled|misspelt|outdated|out of date|spelled wrong|not correct|not right|incomplete)',
        '(have|get) ..4 (corrected|rectified|updated|amended)',
        '(data|details|address|name|record|records|it) ..2 (should|must|needs to|need to|has to) be ..1 (corrected|rectified|updated|changed|amended)',
        '(you have|you ve got|you got) ..3 (my|the) ..3 (name|surname|address|date of birth|birthday|email) ..2 (wrong|incorrectly|misspelled|misspelt)',
      ],
      names: [
        '(rectification|correction|completion|rectifying|correcting|amendment|update) ..5 (personal data|my data|information|details|records|inaccurate|address|surname)',
        '(correct|correcting|rectify|rectifying|update) ..2 (data|details|information)',
        '(rectification request|rectification)',
      ],
    },
    ERASURE: {
      asks: [
        `${erase} ${all} (${all})? (${all})? (${all})? (${all})? ${things}`,
        `${erase} ${all} ..2 (data|number|details|information|account|address|profile)`,
        `${erase} (data|everything|information|all data|all information|anything) ..5 (about|of|on|belonging to|relating to|concerning|you|have|hold) (me|us|have|hold|store)?`,
        '(delete|erase|remove|purge|wipe|scrub) (me|us|it|him|her|number) ..2 (from|off|out of) ..3 (database|databases|data base|system|systems|records|files|servers|contacts|contact base|everywhere|crm|platform)',
        `${erase} ..4 (from|off|out of) ..3 (database|databases|data base|systems|servers|contact base)`,
        'if ..4 (data|number|details|account|profile|information) ..3 (not|isn t|aren t) ..3 (deleted|erased|removed)',
        '(forget me|forget about me|be forgotten|to be forgotten)',
        '(exercise|exercising|invoke|invoking|use|under) ..5 right (of|to) (erasure|deletion)',
        'get rid of ..3 (my|all|everything) ..3 (data|information|account|details|records|about me)',
        '(stop|cease) (storing|keeping|holding) ..3 (my|personal) ..2 (data|information|details|number)',
      ],
      names: [
        '(erasure|deletion|removal|erasing|deleting) ..4 (data|information|account|profile|number|details|records|everything)',
        '(data|account|profile) (erasure|deletion|removal)',
        '(erasure request|deletion request|erasure)',
        '(delete|erase|remove|deleting|erasing|removing) ..2 (data|account|profile|details)',
        '(data|account|details|information|number|profile|everything|records) ..8 (deleted|erased|removed|wiped|destroyed|purged)',
      ],
      hints: [
        '(and|then|please|immediately|also|must|just|you to|now|kindly|to) (delete|erase|remove|destroy|wipe) (it|them|everything|all of it|all)',
        '^(delete|erase|remove|destroy) (it|them|everything|all of it|all)',
      ],
    },
    RESTRICTION: {
      asks: [
        '(do not|don t|stop) ..1 use ..8 (just|only|merely) ..1 (keep|store|retain)',
        '(restrict|limit|freeze|suspend|pause|halt|put on hold|block|restricting|limiting|suspending) ..4 (processing|use of|data|personal data|handling)',
        '(keep|store|retain|preserve) ..3 (it|data|them|records) ..3 (not|stop|do not|don t|without) ..3 (use|using|process|processing)',
      ],
      names: [
        '(restriction|limitation|suspension) ..4 (processing|data|use)',
        '(restriction request|restriction)',
      ],
    },
    PORTABILITY: {
      asks: [
        '(machine readable|machinereadable)',
        '(transfer|transmit|port|move|send|hand over|pass) ..5 (data|information|contacts|records) ..4 (to|over to) ..2 (another|other|new|different|a third|competing|my new) ..2 (provider|controller|company|operator|service|supplier|platform|vendor)',
        '(exercise|exercising|invoke|use|under|make use of) ..5 (data portability|portability)',
        '(export|download|copy|give|send|provide) ..8 (data|information|contacts|history) ..6 (csv|json|xml|portable format|reusable format|structured format|electronic format that)',
      ],
      names: ['(data portability|portability|structured commonly used)', 'port my data'],
    },
    OBJECTION: {
      asks: [
        '(object|objects|objecting|oppose|opposes|opposing) (to|against)? ..6 (processing|use of|using|usage|profiling|being processed|being profiled|processed|legitimate interest|legitimate interests)',
        '(objection) (to|against) ..6 (processing|use of|profiling)',
        '(stop|cease|quit|discontinue|refrain from) (all|any|further|the)? (processing|using|handling|profiling|tracking|selling|sharing|analysing|analyzing) ..2 (my|me|our|personal|any)',
      ],
      names: ['objection ..4 processing'],
      hints: [
        '(do not|don t|dont|no longer) want ..2 (you )?(to )?(process|processing|use|using|profile|track) ..2 (my|me)',
        '(do not|don t|dont) agree ..5 (process|processing|use|using|profiling) ..3 my',
      ],
    },
    OBJECTION_MARKETING: {
      asks: [
        '(do not|don t|dont|no longer) want ..10 (marketing|advertising|ads|promotional|promotion)',
        '(stop|cease|no more|no longer|quit|end|do not|don t|dont|never|not) ..6 (marketing|advertising|advertisement|advertisements|ads|adverts|promotional|promotions|promos|promo|spam|spamming|sales calls|cold calls|cold calling|solicitation)',
        '(object|objecting|objection|oppose|opposing) ..10 (marketing|advertising|advertisement|promotional)',
        '(opt out|optout|opting out|opt me out) ..5 (marketing|advertising|promotions|promotional)',
        '(suppression list|do not contact list|do not call list|blocklist)',
      ],
      names: ['(direct marketing|marketing) objection'],
      hints: [
        '(exclude|drop|unsubscribe|delete) me ..2 from ..4 (newsletter|newsletters|mailing|mailings|list|lists)',
        '(stop|quit|cease|no more) ..1 (sending|texting|messaging|emailing|contacting|calling|mailing|with) ..3 (me|us|sms|texts|text|messages|emails|newsletter|newsletters|mails|calls|offers)',
        '(stop|cease|no more|end) (these|those|your|the|all|any)? (sms|texts|text messages|messages|emails|newsletter|newsletters|mailings|calls)',
        '(no longer|not|do not|don t|dont|never) (want|wish|like)? (to )?(receive|get|be sent) ..4 (sms|texts|text messages|messages|emails|newsletter|newsletters|mails|mailings|offers|calls)',
        '(unsubscribe|un subscribe|unsubscribed|unsuscribe|opt out|opt me out) (me|us|from|this|my|please)?',
        '(remove|take) (me|my email|my address|my number|us) ..2 (from|off) ..3 (list|lists|mailing|newsletter|subscription|subscribers)',
        '(do not|don t|dont|never) (send|text|message|email|mail|call) (me|us)',
      ],
    },
    CONSENT_WITHDRAWAL: {
      asks: [
        '(withdraw|withdraws|withdrawing|revoke|revokes|revoking|retract|retracting|rescind|rescinding|cancel|take back) ..4 (consent|consents|permission|authorisation to process|authorization to process)',
        '(consent|permission) ..4 (withdrawn|revoked|is withdrawn|is revoked)',
        '(no longer|do not|don t|dont) consent',
      ],
      names: ['(withdrawal|revocation) ..3 consent'],
    },
    AUTOMATED_DECISION: {
      asks: [
        '(contest|challenge|dispute|appeal|reconsider|object to|disagree with|not be subject to|review) ..6 (automated|automatic|automatically|algorithm|algorithmic|algorithmically|ai|robot)',
        '(automated|automatic|automatically|algorithm|algorithmic|computer|system|bot|robot|ai) ..14 (human|real person|person|somebody|someone|employee) ..3 (review|look|looks|check|checks|decide|decides|intervention|reconsider|assess|reviews)',
        '(human|real person|person|somebody|someone|employee) ..4 (review|reviews|reviewed|look|check|reconsider|intervention|decide|reassess) ..10 (automated|automatic|automatically|algorithm|score|blocked|block|decision)',
        '(human intervention|human review)',
      ],
      names: ['(automated|algorithmic) ..3 (decision|decisions|decision making)'],
      hints: [
        '(human|person|somebody|someone|employee|staff member|real people) ..4 (look|looks|review|reviews|check|checks|reconsider|decide|reassess|examine|assess)',
        '(reviewed|checked|decided|reconsidered|examined|looked at) by ..2 (human|person|someone|somebody|employee)',
      ],
    },
    COOKIE_CONSENT: {
      asks: [
        '(withdraw|revoke|change|reject|refuse|decline|cancel|reset|object) ..6 (cookie|cookies)',
        '(cookie|cookies) ..10 (withdraw|revoke|proof|evidence|reject|refuse|decline|consented|without asking|without my consent|without consent)',
        '(proof|evidence) ..8 (cookie|cookies)',
        '(complain|complaint|wrong|unlawful|illegal) ..6 cookie (banner|notice|popup|pop up|consent)',
        'cookie (banner|notice|popup|pop up) ..8 (unlawful|illegal|reject|refuse|no button|misleading|not comply|violates)',
      ],
      names: ['cookie consent'],
    },
  },
  marketing: [
    '(marketing|advertising|advertisement|advertisements|ads|adverts|promotional|promotions|promo|newsletter|newsletters|commercial communications|solicitation)',
  ],
  negations: [
    '(do not|don t|dont|not to|never|please not|not want you to|rather not|instead of|without|should not|shouldn t|must not|cannot|can t|cant|not have to|did not|didn t|no need to|not asking you to)',
  ],
  mentions: [
    '(the )?right (to|of) ..1 (object|erasure|access|rectification|restriction|restrict|data portability|portability|be forgotten|withdraw|lodge|complain|delete|correct)',
    '(existence|use) of automated',
    '(data protection|privacy) (authority|authorities|regulator|commissioner|commission|watchdog|agency)',
    '(requested|said|such) (erasure|rectification|restriction|deletion)',
    '(was|were|has been|have been|had been|got|being|already) ..1 (deleted|erased|removed|corrected|changed|updated)',
  ],
  asides: [
    '(i|we) (also )?(know|understand|am aware|are aware|m aware|realise|realize) ..6 (right|rights|may|can|could|entitled)',
    '(you|users|customers|data subjects|subscribers|recipients|visitors) (have|also have|has|can|may) ..4 (right|rights|unsubscribe|withdraw|opt out|request|object)',
    '(you have to|you are obliged|you must|you are required) ..3 (communicate|inform|provide|answer|confirm)',
    'if (you|the controller) (object|oppose|refuse|reject)',
    '(if|unless|should|in case) (i|you|we) ..4 (not|don t|fail|haven t|unable) ..8 (reply|answer|respond|response|hear|comply|receive|received|react)',
    '(will|would|may|might) result in ..4 (deletion|erasure|cancellation)',
    '(cannot|can not) claim ..3 (exception|exemption)',
    '(requirements|conditions) ..8 (fulfilled|met)',
    '(delete|destroy|remove) ..2 (this|the|that) ..1 (e mail|email|mail|message|communication|attachment|attachments)',
    'not the intended recipient',
    '(i|we|my son|my wife|my husband|my daughter) (have )?(accidentally|already|just|mistakenly) ..1 (deleted|removed|erased)',
    '(to|in order to|click|link|here) ..2 unsubscribe',
    'unsubscribe ..2 (here|link|click|at any time|anytime)',
    '(we|our company) (process|collect|store|handle) your',
    '(our|one of our) ..1 (recipients|recipient|subscribers|subscriber|users|contacts|end users) ..2 (asked|asks|wants|want|requested|complained)',
    'our (privacy policy|privacy notice|terms)',
    '(we|our team|our company|our solution|our software|our platform) (help|helps|offer|offers|provide|provides|can help|enable|enables) ..12',
  ],
  howTo: [
    'how (do|can|could|to|does|would) ..2 (i|we|one|my|delete|remove|change|update|unsubscribe|close|export)',
  ],
  earlier: [
    '^(did you|have you) ..2 (receive|received|get|got|see|seen) ..1 (my|our)',
    '(if|whether) you ..2 (received|got|saw|have seen) ..1 (my|our) ..3 (request|letter|email|message|application)',
    `(my|our) ..4 (request|email|e mail|letter|dsar|message) of ..2 ${days}`,
    '(i|we) (have )?(ve )?(already )?(previously )?(first )?(sent|wrote|asked|requested|submitted|emailed|filed|contacted|exercised|lodged|demanded|written)',
    '(i|we) ..3 made ..3 (request|application|complaint|dsar)',
    '(my|our) ..2 (previous|earlier|first|last|original|initial|pending|unanswered|outstanding) ..2 (request|email|e mail|letter|message|mail|dsar)',
    '(my|our) ..4 (request|letter|dsar) (of|dated|from|sent|submitted|made)',
    `(my|our) ..2 (email|e mail|message) (dated|sent|from ..2 ${days})`,
  ],
  reminders: [
    'nothing (has )?(happened|been done|changed)',
    '(no|zero|not one|not a single) (reply|answer|response|acknowledgment|acknowledgement|word|reaction)',
    '(radio silence|complete silence|total silence|deafening silence|only silence|just silence|silence since|nothing since|still nothing)',
    '(when) (are you going to|will you|do you intend to|can i expect) ..2 (answer|reply|respond|an answer|a reply)',
    '(reminder|reminding|admonition|chasing|following up on|follow up on|chase up)',
    '(no|without|without any|still no|yet no|any) (reply|answer|response|reaction|feedback) ..3 (so far|yet|received|from you|to|has|came|until|whatsoever|since)',
    '(received|had|got|have|there is|there s|been|gotten) (still )?(no|nothing|no proper|no substantive) ..2 (reply|answer|response|reaction)',
    '(not|never|haven t|havent|hasn t|didn t|did not|nobody|no one|yet to) (yet )?(been )?(have )?(has )?(received|receive|had|got|gotten|heard|replied|reply|responded|respond|answered|answer|reacted) ',
    '(still|i am still|i m still) ..1 (waiting|await|awaiting|outstanding|unanswered|pending)',
    '(month|30 days|deadline|time limit|statutory period) ..4 (passed|expired|over|lapsed|elapsed|exceeded|missed|up)',
    '(contacting|writing|write|ask|asking) ..2 (to )?you ..1 (again|once more|a second time)',
    '(overdue|ignored|ignoring|unanswered)',
    '(second|third|repeated|final) (request|reminder|notice|attempt|time)',
    '(where is|what about|any news on|any update on|what happened to) ..3 (reply|answer|request|response|data)',
  ],
  additions: [
    '(in addition|additionally|also|furthermore|moreover|on top of that|besides|as well|this time)',
  ],
  topic: [
    '(personal data|gdpr|data protection|privacy|data subject|data controller|dpo|data breach|my details|my information|my personal details|data processing agreement|dpa|sub processors|subprocessors|data leak|personal information|cookies|my data|data processing)',
  ],
  messages: [
    '(get|gets|getting|got|receive|received|receiving|receives|sent me|send me|sending me|bombarded|spammed|keep) ..5 (sms|smses|text|texts|text messages|text message|messages|whatsapp|calls)',
    '(texts|messages|calls|spams) (me|us)',
    '(sms|text|texts|text message|text messages) ..4 (from|sent|keep|arrive|arriving|came|coming)',
  ],
  stranger: [
    '(never|not|didn t|did not|haven t|don t) ..3 (gave|given|give|provided|provide|shared|share|left|consented|agreed|signed|subscribed) ..8 (number|phone|details|data|them|you|anything|consent|up|it|receive)',
    '(not|never|no|neither) ..2 (a|your|their|been|been a|been your) ..1 (customer|client|user)',
    '(never|not) ..1 (used|heard of|registered|signed up|dealt with|had an account|had any)',
    'your ..2 (company|name|service|platform|firm|system|brand) ..6 (comes|came|come|appears|shows|showed|is listed)',
    '(sent|delivered|came|come|coming) ..3 (through|via|by means of|over|using) ..1 (you|your|sendberry)',
    '(text|texts|texted|messages|message|sms) ..6 (through|via|using|over) ..1 (your|you|sendberry)',
    '(your|one of your) (client|customer|clients|customers) ..6 (sent|send|sends|sending|text|texts|spam|spams|messages|who)',
  ],
  customer: [
    '(my|our) ..2 (account|subscription|contract|login|invoice|order|profile)',
    '(as|am|i m|been|was) (a|your) ..2 (customer|client|user|subscriber)',
    '(customer|client|account|contract) (no|number|id|nr)',
    '(i|we) (registered|signed up|subscribed)',
  ],
  onBehalf: [
    '(we|i|i am|firm|who) (act|acting|am acting|are acting) (for|on behalf)',
    '(on behalf of|in the name of) (my|our|the|mr|mrs|ms|dr|his|her|a|client|following)',
    '(my|our) (client|clients|principal)',
    '(power of attorney|letter of authority|mandate|letter of engagement) ..6 (attached|enclosed|annexed|signed)',
    '(attached|enclosed|annexed|please find) ..5 (power of attorney|letter of authority|mandate)',
    '(instructed|retained|authorised|authorized|engaged) (by|to act|to represent)',
    '(we|i) represent (mr|mrs|ms|the|our|my)',
    '(solicitor|solicitors|attorney|attorneys|lawyer|counsel) (for|of|acting)',
    '(legal guardian|parent|mother|father|guardian) of',
    '(my|our) ..1 (son|daughter|child|children|mother|father|wife|husband) s ..2 (data|account|information|number|profile)',
  ],
  authority: [
    '(received|lodged|opened|handling|investigating|concerning) ..6 (complaint|inquiry|investigation) ..8 (against|concerning|about|regarding|from|by|into)',
    '(provide|submit|furnish) ..8 (explanation|explanations|written reply|statement|comments|position) ',
  ],
  notRequests: [
    '(out of office|out of the office|automatic reply|auto reply|autoreply|on vacation|on annual leave|on leave until|undeliverable|delivery status notification|mail delivery failed|delivery has failed|returned mail)',
    '(to claim|claim your|claim now|you won|you have won|winner|winners|prize|prizes|lottery|jackpot|congratulations|been selected|inheritance|bitcoin|crypto)',
    '(invoice|invoices|purchase order|payment due|remittance|quotation|price list)',
    '(job application|my cv|my resume|curriculum vitae|apply for|applying for|cover letter|open position|vacancy)',
    '(special offer|limited offer|discount|free trial|book a demo|schedule a call|quick call|our services|our solution|our product|our team can|grow your|boost your|increase your|seo|webinar|newsletter|partnership opportunity|lead generation|outsourcing)',
    '(view in browser|view this email|unsubscribe here|click here|click below|click to|manage preferences|you are receiving this)',
  ],
}

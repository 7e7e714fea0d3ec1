import type { OrdinaryWords } from './words'

/** What people say in ordinary words, and what they tell without asking. */
export const enOrdinary: OrdinaryWords = {
  mine: ['(my|his|her)'],
  media: [
    '(account|accounts|profile)',
    '(photo|photos|photograph|photographs|picture|pictures|pic|pics|video|videos|clip|recording|recordings|footage|selfie|scan|scans|voiceprint|template|cv|resume|cover letter|application|documents|passport|id card)',
  ],
  footage: [
    '(notes|note|assessment|evaluation|appraisal)',
    '(footage|cctv|recording|recordings|camera|cameras|voicemail|transcript|transcripts|chat log|chat logs|call log|personnel file|file)',
  ],
  shown: [
    '(i|we|he|she) ..3 (appear|appears|visible|seen|shown|featured|filmed|recorded|can be seen|speak|speaks)',
    '(of|shows|showing|with|about|concerning) (me|us|my|him|her)',
    'my ..2 (call|calls|conversation|conversations|visit|interview|chat|chats|personnel file)',
  ],
  noMore: [
    '(no more|no further|no longer any|not any more|no other|nothing more|not another|not one more|without any more|without any further|enough of|had enough|sick of|tired of|free of)',
  ],
  getting: [
    '(get|gets|getting|receive|receiving|got|bombarded|flooded|send me|sending me|text me|texting me|write me|keep coming|keeps coming|call me|calling me|email me)',
  ],
  need: [
    '(i|we) (need|require|must have|expect|hope|propose|suggest)',
    '(i|we) (am|are|m|re) (entitled|eager|keen)',
    '(i|we) (d|would|should) (rather|prefer|love|welcome|very much)',
    '(let me have|may i|let there|see to it|make sure|ensure that|i trust|be so kind|be good enough|could somebody|could someone|would someone|please)',
  ],
  told: [
    '(your|the|their|its) ..3 (notice|policy|policies|terms|website|site|page|faq|panel|banner|newsletter|brochure|manual|contract|reply|answer|colleague|colleagues|support|agent) ..2 (says|say|said|states|state|stated|indicates|mentions|explains|explained|claims|promises|promised|told|wrote|writes|assured|describes)',
    '(i|we) ..2 (read|heard|saw|see|noticed|understand|gather) (that|how|in|on) ..2 (you|your|the|a|some)',
    '(my|a|the|our|some|his|her) ..1 (neighbour|neighbor|friend|colleague|cousin|sister|brother|husband|wife|boss|mother|father|aunt|uncle|acquaintance|flatmate) ..4 (asked|wrote|wanted|wants|requested|told|says|said|had|got|received|sent|demanded|withdrew|objected|complained)',
    '(i|we) (have |ve )?(already |just |since |myself |now |successfully )?(deleted|removed|erased|unsubscribed|downloaded|exported) ',
    '(you|your colleague|your colleagues|your team|your support|somebody|someone) (have |has |had |ve )?(already |kindly |very |quickly |promptly |then )?(deleted|erased|removed|corrected|fixed|updated|changed|sent me|stopped|restricted|exported|unsubscribed)',
    '(we|our company|our firm|our team) (do not |don t |will |would |always |also |only |shall )?(delete|erase|process|store|collect|keep|correct|rectify|restrict|update) ',
    '(years|months) ago ..6 (asked|wanted|requested|deleted|withdrew)',
    '(a|an|the|some) (data subject|person|user|individual|subscriber|consumer|customer) (has|have|may|can|who|wants|wanted|asked|had)',
  ],
  practice: [
    '(how|when|why|where|who|after what time|after how long|how long|how often|how soon|how quickly) ..1 (do|does|did|is|are|can|would) ..6 (delete|deleted|erase|erased|remove|removed|correct|corrected|handle|handled|withdraw|object|restrict|restricted|export|work|works|submit|made|make|request|exercise)',
    '^(do|does) (you|sendberry|your company|one|people|customers|users|it|anyone|anybody) ..3 (automatically|normally|usually|ever|generally|always|delete|erase|allow|offer|support|charge|require)',
    '(if|once|when|after) (i|we|one|someone|somebody|a person|a customer|people) ..4 (ask|asked|close|closed|delete|deleted|leave|left|cancel|cancelled|unsubscribe|withdraw|object|want|wanted|were|decide|decided|should|wish|stop)',
    '(what|which) ..2 (would|happens|procedure|process|steps|documents|form) ',
    '(out of curiosity|just curious|just asking|for future reference|hypothetically|in general|as a rule|in principle)',
  ],
  chase: [
    '(first|second|third|fourth|fifth|another|final|last) ..1 (reminder|chaser|attempt|nudge|follow up)',
    '(weeks|week|days|month|months) ..4 (and|without|with no|no|nothing|not) ..4 (word|reply|answer|response|reaction|nothing|heard|replied|answered|responded)',
    '(not|never|nobody|no one|nothing|yet to) ..2 (replied|answered|responded|reacted|acknowledged|heard) ..3 (to|from|my|back|you|me)',
    '(my|the) ..2 (request|letter|email|message|mail) ..6 (unanswered|ignored|overlooked|lost|gone astray|disappeared|forgotten|fallen through)',
  ],
  footer: [
    '(not|are not) ..3 (intended|named) ..1 (recipient|addressee)',
    '(you|you have|you ve) ..3 (received|got|receive) ..5 (in error|by mistake|mistakenly|by accident)',
    '(received|receive) ..3 (message|e mail|email|mail|it) in error',
    '(message|e mail|email|mail|communication|transmission) ..6 (is|are|may be|contains|may contain|and any attachments) ..4 (confidential|privileged)',
    '(intended|for the use|solely|only) ..3 (addressee|recipient|recipients|addressees|person to whom)',
    '(we process|is processed|are processed|we handle) ..3 personal data ..4 (accordance|compliance|according|line|under) ..3 (gdpr|policy|notice|regulation|law|data)',
  ],
}

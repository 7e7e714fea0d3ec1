import type { ContextWords } from './words'

/** What turns the words of a wish around, or tells what a mail is about. */
export const enContext: ContextWords = {
  service: [
    '(duplicate|duplicates|opt out list|opt out lists|contact group|contact groups|import file|uploaded ..2 list)',
    '(campaign|campaigns|template|templates|sender name|sender id|sender names|password|passwords|credit card|card|balance|payment|payments|tariff|plan|api|webhook|delivery|button|portal login|top up|refund|price|prices|vat rate|purchase order|dashboard settings|time zone|language setting)',
  ],
  notAsking: [
    '(no|nor any) (request|demand|application|claim|objection) (under|for|to|of|about|regarding) ..3',
    '(not|isn t|never) ..2 (a request|an application|a demand|asking|requesting|demanding|formal request|any formal request|making|request) ..2',
    '(do not|don t|dont) (want|wish|need|ask|intend|mean) ..3 (delete|deleted|erase|erased|remove|removed|close|closed|cancel|copy|copies|correct|change|changed|unsubscribe)',
    '(no need|no intention) (to|of)',
    '(not|don t|dont|without) ..1 (closing|cancelling|leaving|close|cancel)',
  ],
  contrast: ['(but|however|rather|instead|only|just|although|though|what i want|i want|please)'],
  later: [
    '(reserve|reserving) ..3 (right|rights)',
    '(may|might|will|shall|could) ..3 (later|separately|at a later|in future|in the future|another time|decide)',
    '(at a later (stage|date|point)|separate letter|some other day|once i have decided|depending on your (answer|reply))',
    '(otherwise|or else|failing that|if not) ..3 (i|we) ..3 (will|ll|shall|would|may|might|have to)',
  ],
  hypothetical: [
    '(what|whats|what s) (happens|would happen|will happen|becomes)',
    '(am i|are we|would i be|is one|is anyone) ..2 (entitled|allowed|able)',
    '(do|would|does) (i|we|one|people|customers|a person|someone) ..2 have ..2 right',
    '(suppose|supposing|hypothetically|in theory|generally speaking|if someone|if a customer|if one of|when someone|when a customer|in case someone)',
    '(what is|what s|explain) ..3 (procedure|process|policy|difference) ..2 (for|when|if|between|on)',
    'how (do|does) you(r company)? ..2 (handle|deal|treat|process)',
  ],
  thirdParty: [
    '(our|my|one of our|one of my|a|some|an|some of our) ..2 (recipient|recipients|subscriber|subscribers|customer|customers|contact|member|members|guest|guests|end user|users|patient|patients|pupil|employee|employees|tenant|student|buyer|shopper|parent|parents) ..4 (asked|asks|ask|wants|want|requested|requests|complained|complains|demands|demanded|wrote|writes|says|would like|asking|is asking|has sent|sent us|sent me)',
    '(received|got|have) ..4 (request|requests|complaint|sar|dsar) ..3 (from|by) ..3 (recipient|customer|subscriber|contact|member|guest|patient|employee|user|client|person)',
  ],
  term: [
    '(month|30 days|thirty days|deadline|time limit|statutory|legal limit|one month|calendar month|weeks|thirty|forty) ',
  ],
  regulator: [
    '(regulator|authority|inspectorate|ombudsman|commissioner|ico|dpc|dvi|complaint|court|lawyer|solicitor)',
  ],
  letter: [
    '(below)',
    '(request|letter|email|e mail|message|mail|application|dsar|sar|wrote|written|asked|contacted|emailed|submission|enquiry|inquiry)',
  ],
  matter: [
    '(iso 27001|certified|soc 2|representative in)',
    '(train|training|teach) ..6 (ai|artificial intelligence|machine learning|models|model|chatbot)',
    '(ai|artificial intelligence) ..6 (messages|data|texts|conversations)',
    '(sub processor|sub processors|subprocessor|subprocessors|data transfer|transfers outside|outside the eu|outside europe|standard contractual clauses|scc|sccs|data privacy framework|retention period|retention periods|retention policy|record of processing|privacy policy|privacy notice|data protection officer|dpia|encryption at rest|data centre|data center|data centres|lawful basis|legal basis|privacy impact)',
    '(servers|server|hosted|hosting|host|stored|store|kept|data) ..6 (in the eu|in europe|eu|eea|latvia|united states|usa|america|abroad|cloud|located|amazon|aws|google|azure)',
    '(where|which country) ..5 (servers|server|data|stored|hosted)',
    'how long ..5 (keep|store|retain|kept|stored|retained|hold) ',
    '(hacked|data breach|breach|leak|leaked|security incident|cyber attack|cyberattack|hack|compromised)',
    '(do|does|did|can|may) (you|sendberry|your company) ..4 (read|sell|share|listen|record|scan|train|use) ..6 (messages|data|calls|texts|conversations|ai|customer data|contacts)',
  ],
  outsider: [
    '(subscription price|annual subscription|in our (latest|new) issue)',
    '(sign in|log in|login|log on) (to|with|using|here|below|now|within) ..5 (password|view|read|open|verify|account|credentials|microsoft)',
    '(help|helps|helping|assist|assists|assisting|support|supporting) ..3 (companies|businesses|firms|organisations|organizations|clients|saas|smes|controllers)',
    '(short|quick|brief) ..1 (chat|call|meeting|intro|demo)',
    '(may|can|could|shall) we ..4 (send|show|offer|present|introduce|schedule|arrange)',
    '(candidate|candidates|recruit|recruitment agency|headhunt)',
    '(audit|supplier) ..4 (supplier|suppliers|vendor|annual|questionnaire)',
    '(questionnaire|vendor assessment|vendor risk|supplier assessment|third party risk|due diligence|dear supplier|dear vendor|dear partner)',
    '(thesis|dissertation|master s|bachelor s|phd|student at|my studies|academic|journalist|podcast|interview you|an interview|conference|speaker|panel)',
    '(in this issue|read more|read online|sponsor|sponsored|register now|sign up now|early bird|you can unsubscribe|to unsubscribe|our guide|our latest|subscribers|white paper|whitepaper|ebook)',
    '(renewal fee|pay within|final notice|act now|verify your|your certificate|suspended unless|avoid deletion|click the link|login below|confirm your password)',
    '(we offer|we provide|we help|we specialise|we specialize|our platform helps|our clients include|non binding offer|no obligation|pricing|book a call|get in touch to|audits|compliance package|dpo as a service|our experts)',
    '(fresh|targeted|verified) ..2 (databases|database|leads|contacts|lists)',
    '(training|course|seminar|workshop|certification|masterclass) ..6 (eur|price|discount|register|seats|places|join|fee)',
  ],
  throughUs: [
    '(sent|delivered|came|come|comes|coming|going|goes|send|texts|text|messages|run|runs|routed) ..6 (through|via|by means of|over|using|from|by) ..1 (you|your (platform|system|service|gateway|short link|network)|sendberry)',
    '(you|sendberry) ..3 (sent|send|deliver|delivered) ..3 (it|them|this|these|the text|texts|messages)? ..2 (for|on behalf of) ..2',
    'your ..1 (short link|link|gateway|platform) ..8',
    '(say|says|said|told me) ..6 (you|sendberry) ..2 (send|sent|do|handle|deliver)',
  ],
  remindedOf: [
    '(get|gets|getting|got|receive|received|receiving|sent me|sends me|sending me|send me|keep|payment|appointment|homework|rehearsal) ..6 (reminder|reminders|reminding)',
    '(text|sms|message|texts|messages) ..4 (reminding|reminder|reminders)',
  ],
  thanks: [
    '(thank you|thanks) ..2 for ..2 (deleting|removing|erasing|correcting|fixing|updating|stopping|sending|changing|restricting) ..8 (quickly|promptly|so|already|last|yesterday|at once|right away|swiftly|fast)',
    '(thank|thanks|grateful|appreciate) ..4 (that you|you have|you ve|for having|for the quick|you deleted|you corrected)',
    'you (have )?(already )?(deleted|erased|removed|corrected|updated|sent) ..6 (quickly|already|thanks|thank|confirmed)',
  ],
  wonder: [
    '(wonder|wondering|would like to know|like to know|interested to know|curious|want to know|let me know|tell me|explain|clarify|interested to hear|interested in hearing|like to hear|like to understand|keen to)',
  ],
  newsletter: [
    '(in this issue|unsubscribe|view in browser|read online|our newsletter|this newsletter|registration is open|register by)',
  ],
  lawTalk: ['(right|rights) ..2 (to|of)', '(rights)'],
}

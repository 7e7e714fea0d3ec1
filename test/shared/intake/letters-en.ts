import type { Letter } from './mail-of'

/** Letters written for this test, each with what a DPO would say it asks for. None is a copy of a real one. */
export const letters: readonly Letter[] = [
  { it: 'is short and mobile', text: 'pls delete all my data thx\n\nSent from my iPhone', asks: ['ERASURE'] },
  {
    it: 'asks what is held',
    text: 'Hi there, what information do you hold about me? Regards, Sam',
    asks: ['ACCESS'],
  },
  {
    it: 'is formal',
    subject: 'Data subject access request',
    text: 'Dear Data Protection Officer,\n\nUnder Article 15 of the GDPR I request a copy of all personal data you hold about me, together with the purposes, recipients and retention periods.\n\nKind regards,\nSam Carter',
    asks: ['ACCESS'],
  },
  {
    it: 'knows of other rights',
    text: 'I request access to my personal data under Art. 15 GDPR.\nI know I also have the right to object under Art. 21 and to have my data erased under Art. 17, but I am not using those now.',
    asks: ['ACCESS'],
  },
  {
    it: 'says not to delete',
    text: 'Please do not delete my data. Restrict the processing instead, I need them for a court case.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'is angry',
    text: 'I am sick of your spam!!! STOP sending me marketing texts NOW or I go to the regulator.',
    asks: ['OBJECTION_MARKETING'],
  },
  { it: 'unsubscribes', text: 'Unsubscribe me please.', asks: ['OBJECTION_MARKETING'] },
  {
    it: 'withdraws consent',
    text: 'I hereby withdraw my consent to receive your newsletter.',
    asks: ['CONSENT_WITHDRAWAL'],
  },
  {
    it: 'corrects an address',
    text: 'Hello, I have moved. Please update my address to 5 Elm Road, Leeds.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'asks for three things',
    text: 'Please send me a copy of my data, correct my date of birth (it is 3 May 1980) and then delete my account data.',
    asks: ['ACCESS', 'ERASURE', 'RECTIFICATION'],
  },
  {
    it: 'ports the contacts',
    text: 'I would like to receive the data I provided in a machine-readable format such as CSV so that I can move to another provider.',
    asks: ['PORTABILITY'],
  },
  {
    it: 'objects to profiling',
    text: 'I object to the processing of my personal data on the basis of legitimate interests, for reasons relating to my situation.',
    asks: ['OBJECTION'],
  },
  {
    it: 'contests a machine',
    text: 'My account was blocked automatically by your fraud system. I want a human to review this decision.',
    asks: ['AUTOMATED_DECISION'],
  },
  {
    it: 'gets texts from a stranger',
    text: 'I keep receiving SMS from QUICKLOAN. I am not your customer and never gave anyone my number. Who gave you my number?',
    asks: ['ACCESS'],
    role: 'processor',
  },
  {
    it: 'reminds',
    text: 'On 3 March I asked you for a copy of my personal data. More than a month has passed and I have received no reply. Please answer.',
    asks: ['REMINDER'],
  },
  {
    it: 'reminds and asks for more',
    text: 'I sent you an access request on 3 March and have not received an answer. In addition, I now want you to delete my phone number.',
    asks: ['ERASURE', 'REMINDER'],
  },
  {
    it: 'asks about policy',
    text: 'Could you tell me who your data protection officer is and whether customer data are stored outside the EU?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'rejects cookies',
    text: 'I want to withdraw my cookie consent and I ask for proof that I ever consented to cookies.',
    asks: ['COOKIE_CONSENT'],
  },
  {
    it: 'quotes his own earlier mail',
    text: 'Thanks, that is all I needed.\n\nOn Mon, 5 Jan 2026 at 10:00, Sendberry <dpo@sendberry.example> wrote:\n> You asked us to delete all your personal data.\n> Please delete my data',
    asks: [],
  },
  {
    it: 'is a disclaimer under a question',
    text: 'Hello, does your API support Unicode?\n\nThis e-mail is confidential. If you are not the intended recipient, please delete this e-mail and all copies.',
    asks: [],
  },
  {
    it: 'sells',
    subject: 'Quick question',
    text: 'Hi, I noticed your company processes personal data. Our solution automates access requests and data deletion. Can we book a demo this week?',
    asks: [],
  },
  {
    it: 'is a plain support question',
    text: 'My campaign is stuck in "queued". Can you check what is wrong?',
    asks: [],
  },
  {
    it: 'wants to be forgotten',
    text: 'Good morning. I would like to exercise my right to be forgotten. Please confirm once done.',
    asks: ['ERASURE'],
  },
  { it: 'misspells', text: 'plz remove my fone number and emial from ur databse', asks: ['ERASURE'] },
  {
    it: 'wants a list of recipients',
    text: 'Please let me know which companies you have shared my information with and send me everything you have on file about me.',
    asks: ['ACCESS'],
  },
  {
    it: 'is a solicitor',
    text: 'We are instructed by Mrs Jane Doe. On behalf of our client we request disclosure of her personal data pursuant to Article 15 GDPR. A signed letter of authority is enclosed.',
    asks: ['ACCESS'],
    representative: true,
  },
  {
    it: 'gets unwanted texts as no customer',
    text: 'Someone called BESTPIZZA texts me every day via your platform. I have never been a customer of yours or theirs. Erase my number from your systems and tell me how you got it.',
    asks: ['ACCESS', 'ERASURE'],
    role: 'processor',
  },
  {
    it: 'polite refusal of advertising',
    text: 'Would you kindly stop using my e-mail address for advertising purposes?',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'says the name is misspelt',
    text: 'You have my surname wrong: it should be Thomson, not Thompson. Please fix it.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'freezes',
    text: 'Until you have verified the accuracy of the data I contest, please limit the processing of my data.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'follows up a sale',
    text: 'Just following up on my previous email about our SEO services. Any thoughts?',
    asks: [],
  },
  {
    it: 'cancels a contract',
    text: 'We would like to cancel our subscription at the end of the month. Please confirm.',
    asks: [],
  },
  {
    it: 'is long-winded',
    text: 'Good afternoon,\n\nI hope this finds you well. A few years ago I created an account on your website which I have not used since. I have been reading about my rights and I would be grateful if you could arrange for the account and everything connected with it to be permanently removed. If there is a form I should fill in, do let me know.\n\nMany thanks,\nMargaret',
    asks: ['ERASURE'],
  },
  {
    it: 'lists the wishes',
    text: 'I request the following:\n- a copy of my personal data\n- deletion of my account afterwards',
    asks: ['ACCESS', 'ERASURE'],
  },
  {
    it: 'answers a request for identity',
    subject: 'Re: Your request 2026-AA-0004',
    text: 'Please find attached the proof of identity you asked for.',
    asks: [],
  },
  {
    it: 'asks about a leak',
    text: 'I read about a data breach at Sendberry. Was my personal information affected?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'a company footer',
    text: 'Please send us the signed contract.\n\nWe process your personal data in accordance with our privacy notice. You have the right to access, rectify and erase your data and to object to its processing.',
    asks: [],
  },
  {
    it: 'a customer passes on a wish',
    text: 'One of our recipients asked us to delete his number. How do we remove a contact in your platform?',
    asks: [],
  },
  {
    it: 'wants the recording',
    text: 'You recorded my phone call on 4 May. I want to have a copy of that recording under the GDPR.',
    asks: ['ACCESS'],
  },
  {
    it: 'threatens only',
    text: "If you don't fix my delivery problem I will report you to the data protection authority.",
    asks: [],
  },
  {
    it: 'erases after the contract',
    text: 'Our contract ended last year, so you no longer have grounds to keep my details. Please destroy them permanently and confirm in writing.',
    asks: ['ERASURE'],
  },
  {
    it: 'wants to know who saw it',
    text: 'I would like to see all the information your organisation has on me and find out who has had access to it.',
    asks: ['ACCESS'],
  },
  {
    it: 'wants out of the list',
    text: 'Take me off your mailing list please',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'asks for a discount',
    text: 'Do you offer discounts for students? I want to send survey invitations.',
    asks: [],
  },
  {
    it: 'asks for the agreement',
    text: 'We are a customer. Could you send us your data processing agreement and list of sub-processors for GDPR purposes?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'a request under the right',
    text: 'This is a request under the right to data portability: send my contact list to my new provider, AcmeText Ltd.',
    asks: ['PORTABILITY'],
  },
  {
    it: 'a threat',
    text: 'If my number is not deleted by Friday I will complain to the DPC!',
    asks: ['ERASURE'],
  },
  {
    it: 'two wishes',
    text: '1) I revoke my consent to marketing. 2) Send me a copy of everything you hold on me.',
    asks: ['ACCESS', 'CONSENT_WITHDRAWAL'],
  },
  {
    it: 'waits',
    text: 'Did you receive my erasure request of 3 February? I have not heard anything since.',
    asks: ['REMINDER'],
  },
  { it: 'a thank-you', text: 'Thank you for the quick reply, all clear now.', asks: [] },
]

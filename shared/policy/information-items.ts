/**
 * What a notice under Art. 14 tells, point by point; `always`: in every notice, the other ones where they apply.
 */
export const informationItems = [
  {
    code: '14-1-a',
    always: true,
    article: 'Art. 14(1)(a)',
    name: { lv: 'pārzinis un tā kontaktinformācija', en: 'the controller and its contact details' },
  },
  {
    code: '14-1-b',
    always: true,
    article: 'Art. 14(1)(b)',
    name: {
      lv: 'datu aizsardzības speciālista kontaktinformācija',
      en: 'contact details of the data protection officer',
    },
  },
  {
    code: '14-1-c',
    always: true,
    article: 'Art. 14(1)(c)',
    name: { lv: 'nolūki un tiesiskais pamats', en: 'purposes and lawful basis' },
  },
  {
    code: '14-1-d',
    always: true,
    article: 'Art. 14(1)(d)',
    name: { lv: 'datu kategorijas', en: 'categories of data' },
  },
  {
    code: '14-1-e',
    always: false,
    article: 'Art. 14(1)(e)',
    name: { lv: 'saņēmēji, ja tādi ir', en: 'recipients, if any' },
  },
  {
    code: '14-1-f',
    always: false,
    article: 'Art. 14(1)(f)',
    name: { lv: 'nosūtīšana ārpus EEZ un garantijas', en: 'transfers outside the EEA and safeguards' },
  },
  {
    code: '14-2-a',
    always: true,
    article: 'Art. 14(2)(a)',
    name: { lv: 'glabāšanas laikposms vai kritēriji', en: 'storage period or its criteria' },
  },
  {
    code: '14-2-b',
    always: false,
    article: 'Art. 14(2)(b)',
    name: {
      lv: 'leģitīmās intereses, ja tās ir pamats',
      en: 'legitimate interests, where they are the basis',
    },
  },
  {
    code: '14-2-c',
    always: true,
    article: 'Art. 14(2)(c)',
    name: { lv: 'datu subjekta tiesības', en: 'rights of the data subject' },
  },
  {
    code: '14-2-d',
    always: false,
    article: 'Art. 14(2)(d)',
    name: {
      lv: 'tiesības atsaukt piekrišanu, ja tā ir pamats',
      en: 'right to withdraw consent, where it is the basis',
    },
  },
  {
    code: '14-2-e',
    always: true,
    article: 'Art. 14(2)(e)',
    name: { lv: 'sūdzība uzraudzības iestādei', en: 'complaint to a supervisory authority' },
  },
  {
    code: '14-2-f',
    always: true,
    article: 'Art. 14(2)(f)',
    name: { lv: 'datu avots', en: 'the source of the data' },
  },
  {
    code: '14-2-g',
    always: false,
    article: 'Art. 14(2)(g)',
    name: {
      lv: 'automatizēti lēmumi un to loģika, ja tādi ir',
      en: 'automated decisions and their logic, if any',
    },
  },
] as const

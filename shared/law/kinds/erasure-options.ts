import type { Option } from '../../lib/fields'

/** The six grounds of Art. 17(1); the policy knows only one of them (departure D27). */
export const erasureGrounds: readonly Option<
  '17-1-a' | '17-1-b' | '17-1-c' | '17-1-d' | '17-1-e' | '17-1-f'
>[] = [
  {
    code: '17-1-a',
    name: { lv: 'dati nolūkam vairs nav vajadzīgi', en: 'no longer necessary for the purpose' },
    article: 'Art. 17(1)(a)',
  },
  {
    code: '17-1-b',
    name: {
      lv: 'piekrišana atsaukta, un cita pamata nav',
      en: 'consent withdrawn, and no other basis',
    },
    article: 'Art. 17(1)(b)',
  },
  {
    code: '17-1-c',
    name: {
      lv: 'persona iebilst, un svarīgāku iemeslu nav, vai iebilst pret tiešo tirgvedību',
      en: 'objection without overriding grounds, or to direct marketing',
    },
    article: 'Art. 17(1)(c)',
  },
  {
    code: '17-1-d',
    name: { lv: 'dati apstrādāti nelikumīgi', en: 'processed unlawfully' },
    article: 'Art. 17(1)(d)',
  },
  {
    code: '17-1-e',
    name: { lv: 'dzēst prasa tiesību akts', en: 'a legal obligation to erase' },
    article: 'Art. 17(1)(e)',
  },
  {
    code: '17-1-f',
    name: {
      lv: 'dati savākti, sniedzot bērnam informācijas sabiedrības pakalpojumu',
      en: 'collected for an information society service offered to a child',
    },
    article: 'Art. 17(1)(f)',
  },
]

type Exception = '17-3-a' | '17-3-b' | '17-3-c' | '17-3-d' | '17-3-e' | '23-national' | 'none'

/** The exceptions of Art. 17(3), and law that restricts the right (Art. 23). */
export const erasureExceptions: readonly Option<Exception>[] = [
  {
    code: '17-3-a',
    name: { lv: 'vārda un informācijas brīvība', en: 'freedom of expression and information' },
    article: 'Art. 17(3)(a)',
  },
  {
    code: '17-3-b',
    name: {
      lv: 'juridisks pienākums vai uzdevums sabiedrības interesēs',
      en: 'a legal obligation, or a task in the public interest',
    },
    article: 'Art. 17(3)(b)',
  },
  {
    code: '17-3-c',
    name: { lv: 'sabiedrības veselība', en: 'public health' },
    article: 'Art. 17(3)(c)',
  },
  {
    code: '17-3-d',
    name: { lv: 'arhivēšana, pētniecība vai statistika', en: 'archiving, research or statistics' },
    article: 'Art. 17(3)(d)',
  },
  {
    code: '17-3-e',
    name: {
      lv: 'celt, īstenot vai aizstāvēt likumīgas prasības',
      en: 'to establish, exercise or defend legal claims',
    },
    article: 'Art. 17(3)(e)',
  },
  {
    code: '23-national',
    name: {
      lv: 'tiesības ierobežo Savienības vai Latvijas tiesību akts',
      en: 'the right is restricted by Union or Latvian law',
    },
    article: 'Art. 23',
  },
  { code: 'none', name: { lv: 'izņēmuma nav', en: 'no exception' } },
]

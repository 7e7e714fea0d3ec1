import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type Cookie = RowOf<'cookies'>

const cookie = (
  code: string,
  name: Bilingual,
  rest: Pick<Cookie, 'kind' | 'purpose' | 'consentNeeded'>,
): Cookie => ({
  register: 'cookies',
  code,
  clause: '3.3',
  name,
  status: 'from-policy',
  provider: '',
  duration: '',
  bannerVersion: '',
  ...rest,
})

/**
 * R6. Clause 3.3 names six kinds and no cookie: one row a kind, to be replaced by the cookies that the site sets. Which
 * kinds need consent follows from Directive 2002/58/EC Art. 5(3), not from the policy (departure D16); nobody can
 * consent to the sixth, whose kind is not known.
 */
export const shippedCookies: readonly Cookie[] = [
  cookie(
    'CK-01',
    { lv: 'nepieciešamās sīkdatnes', en: 'necessary cookies' },
    { kind: 'necessary', purpose: '', consentNeeded: false },
  ),
  cookie(
    'CK-02',
    { lv: 'veiktspējas sīkdatnes', en: 'performance cookies' },
    { kind: 'performance', purpose: '', consentNeeded: true },
  ),
  cookie(
    'CK-03',
    { lv: 'funkcionālās sīkdatnes', en: 'functional cookies' },
    {
      kind: 'functional',
      purpose: 'vietnes iestatījumu saglabāšana / saving site settings',
      consentNeeded: true,
    },
  ),
  cookie(
    'CK-04',
    { lv: 'analītiskās sīkdatnes', en: 'analytical cookies' },
    { kind: 'analytical', purpose: 'vietnes analīze / site analysis', consentNeeded: true },
  ),
  cookie(
    'CK-05',
    { lv: 'reklāmas sīkdatnes', en: 'advertising cookies' },
    { kind: 'advertising', purpose: 'mērķreklāma / targeted advertising', consentNeeded: true },
  ),
  cookie(
    'CK-06',
    { lv: 'citas sīkdatnes', en: 'other cookies' },
    { kind: 'other', purpose: '', consentNeeded: false },
  ),
]

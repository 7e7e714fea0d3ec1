import type { Bilingual } from '../lib/language'

/** A supervisory authority as a letter names it (Art. 77, 13(2)(d)). */
export type Authority = {
  readonly name: Bilingual
  readonly address: Bilingual
  readonly email: string
  readonly phone: string
  readonly website: string
}

/** The Latvian authority. The policy's clause 10.2 gives its website and telephone only; address and e-mail as it publishes them. */
export const dataStateInspectorate: Authority = {
  name: { lv: 'Datu valsts inspekcija', en: 'Data State Inspectorate of Latvia' },
  address: { lv: 'Elijas iela 17, Rīga, LV-1050', en: 'Elijas iela 17, Rīga, LV-1050, Latvia' },
  email: 'pasts@dvi.gov.lv',
  phone: '+371 67223131',
  website: 'www.dvi.gov.lv',
}

import { isFact } from '../../access-content'
import { rowNames } from '../../findings/unconfirmed-rows'
import type { CampaignRule } from '../campaign-rule'

/** A row that nobody confirmed is a proposal: the letter states nothing of it. */
export const rowConfirmed: CampaignRule = {
  codes: ['campaign-row-unconfirmed'],
  find: (_, { row }) =>
    isFact(row)
      ? []
      : [
          {
            code: 'campaign-row-unconfirmed',
            severity: 'should',
            article: 'Art. 5(2)',
            text: {
              lv: `Reģistra ieraksts, uz kuru vēstule balstās, nav apstiprināts: ${rowNames([row]).lv}. Pārbaudiet un apstipriniet to.`,
              en: `The register’s row that the letter rests on is not confirmed: ${rowNames([row]).en}. Check and confirm it.`,
            },
          },
        ],
}

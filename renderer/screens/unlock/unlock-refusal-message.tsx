import { RefusalText } from '../../components/refusal-text'
import type { AnyRefusal } from '../../i18n/refusal-kind'

/** Refusals before the desk is open name no dates, rights or systems: their words are not loaded yet. */
export function UnlockRefusalMessage({ refusal }: { readonly refusal: AnyRefusal }) {
  return <RefusalText refusal={refusal} say={(_name, value) => value} />
}

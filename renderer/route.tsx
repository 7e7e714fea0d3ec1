import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import type { CampaignLetterKind, CaseLetterKind } from '../shared/letters/letter-kind'
import type { RegisterName } from '../shared/policy/registers'

/** A mail that was dropped or chosen: nothing has read it yet. */
export type MailFile = { readonly name: string; readonly bytes: Uint8Array }

/** A place within the registers: a register, perhaps at one of its rows; a clause of the policy; the departures. */
export type RegistersPlace =
  | { readonly part: 'register'; readonly register: RegisterName; readonly code?: string }
  | { readonly part: 'policy'; readonly clause?: string }
  | { readonly part: 'departures' }

/** Where the person is. Kept in memory only: an address would keep case ids in the history. */
export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'cases' }
  | { readonly screen: 'new'; readonly files: readonly MailFile[] }
  /** `step`: the step that is opened instead of the next one */
  | { readonly screen: 'case'; readonly caseId: string; readonly step?: string }
  | { readonly screen: 'rehearsal'; readonly caseId: string }
  | {
      readonly screen: 'letter'
      readonly caseId: string
      readonly kind: CaseLetterKind
      readonly letterId?: string
      /** the register row that the letter is about: a customer, a recipient */
      readonly about?: string
    }
  /** a letter that rests on a row of a register and belongs to no case */
  | { readonly screen: 'campaign-letter'; readonly kind: CampaignLetterKind; readonly code: string }
  | { readonly screen: 'registers'; readonly at?: RegistersPlace }
  | { readonly screen: 'calculator' }
  | { readonly screen: 'templates' }
  | { readonly screen: 'settings' }

type Place = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** True once per visit: a page's heading takes the focus when the person comes, not at each redraw. */
  readonly claimFocus: (route: Route) => boolean
}

const PlaceContext = createContext<Place | undefined>(undefined)

export function RouteProvider({
  start = { screen: 'today' },
  children,
}: {
  readonly start?: Route
  readonly children: ReactNode
}) {
  const [route, setRoute] = useState<Route>(start)
  const focused = useRef<Route | undefined>(undefined)
  const claimFocus = useCallback((visited: Route) => {
    const isFirst = focused.current !== visited
    focused.current = visited
    return isFirst
  }, [])
  const place = useMemo(() => ({ route, go: setRoute, claimFocus }), [route, claimFocus])
  return <PlaceContext value={place}>{children}</PlaceContext>
}

/** The present route and the way to another one. */
export function useRoute(): Place {
  const place = useContext(PlaceContext)
  if (place === undefined) throw new Error('no RouteProvider above this component')
  return place
}

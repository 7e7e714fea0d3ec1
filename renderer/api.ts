import { createContext, createElement, useContext, type ReactElement, type ReactNode } from 'react'
import type { Bridge, Fault } from '../shared/ipc/contract'
import { err } from '../shared/lib/result'

declare global {
  interface Window {
    readonly desk?: Bridge
  }
}

const BridgeContext = createContext<Bridge | undefined>(undefined)

/** Hands the bridge to every screen below; tests hand over a hand-made one. */
export function ApiProvider({
  bridge,
  children,
}: {
  readonly bridge: Bridge
  readonly children: ReactNode
}): ReactElement {
  return createElement(BridgeContext, { value: bridge }, children)
}

/** The only way from a screen to the main process. */
export function useApi(): Bridge {
  const bridge = useContext(BridgeContext)
  if (bridge === undefined) throw new Error('no ApiProvider above this component')
  return bridge
}

/** The bridge that the preload put on the window; undefined outside the app. */
export const windowBridge = (): Bridge | undefined =>
  window.desk === undefined ? undefined : answering(window.desk)

/** A call that breaks on its way (the main process gone, a value that cannot be sent) is answered as a fault, never lost. */
export function answering(bridge: Bridge): Bridge {
  const { on, ...calls } = bridge
  const broken: Fault = { kind: 'internal', ref: 'window' }
  const answered = Object.entries(calls).map(([method, call]) => [
    method,
    async (input?: unknown): Promise<unknown> => {
      try {
        return await (call as (input?: unknown) => Promise<unknown>)(input)
      } catch {
        return err(broken)
      }
    },
  ])
  return { ...Object.fromEntries(answered), on } as Bridge
}

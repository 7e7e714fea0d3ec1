import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// globals: false turns Testing Library's own cleanup off
afterEach(() => {
  cleanup()
})

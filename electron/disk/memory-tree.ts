import { treeOver } from './disk-tree'
import { memoryDisk } from './memory-calls'
import type { MemoryDisk } from './memory-calls'
import type { Patience } from './patience'
import type { Tree } from './tree'

/** Tries again as often as the real one, without the waiting. */
const noWaiting: Patience = {
  waits: [0, 0, 0, 0, 0, 0],
  sleep: () => Promise.resolve(),
}

/** The tree's twin in memory: the same code over a disk that can be made to fail. For tests. */
export const memoryTree = (disk: MemoryDisk = memoryDisk()): Tree => treeOver(disk.calls, noWaiting)

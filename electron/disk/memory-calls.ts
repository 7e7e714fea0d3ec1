import { diskError } from './disk-failure'
import type { DiskCalls, Entry, NewFile } from './disk-calls'
import { folderOf, nameOf } from './tree'

/** One call, in the order they happen; `number` counts from 1. Looking (list, kindOf) is no step. */
export type Step = {
  readonly call: 'create' | 'write' | 'sync' | 'link' | 'rename' | 'unlink' | 'makeDir' | 'syncDir' | 'read'
  readonly path: string
  readonly number: number
}
/** What goes wrong at a step: a system error, a short write, or the process is killed there and does nothing more. */
export type Fault =
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'short'; readonly bytes: number }
  | { readonly kind: 'kill' }
export type FaultPlan = (step: Step) => Fault | undefined

/** What a power cut does to one change that no fsync had confirmed. `zeros` and `half` are for contents only. */
export type Fate = 'kept' | 'lost' | 'zeros' | 'half'
export type Fates = (change: { readonly of: 'entry' | 'content'; readonly path: string }) => Fate

/** Thrown by every call after a kill. No system error, so that nothing can take it for one. */
class Killed extends Error {}

type Content = { live: Uint8Array; synced: Uint8Array }
type Node = Content | 'folder'
type Entries = Map<string, Node>
type Pending = {
  readonly folder: string
  readonly path: string
  readonly apply: (entries: Entries) => unknown
}
type State = { live: Entries; durable: Entries; pending: readonly Pending[] }

/** A disk in memory that knows what an fsync has confirmed and what not yet. */
export type MemoryDisk = {
  readonly calls: DiskCalls
  readonly steps: () => readonly Step[]
  readonly files: () => ReadonlyMap<string, Uint8Array>
  /** Writes behind everybody's back: damage, or another program. */
  readonly put: (path: string, bytes: Uint8Array) => void
  /** The same disk for the next process, after a kill or a clean end. */
  readonly nextProcess: (faults?: FaultPlan) => MemoryDisk
  /** The disk after the power went: each unconfirmed change has its fate. */
  readonly afterPowerCut: (fates: Fates) => MemoryDisk
}

const noFaults: FaultPlan = () => undefined

/** An empty disk; `faults` is asked before every step. */
export function memoryDisk(faults: FaultPlan = noFaults): MemoryDisk {
  return diskOf({ live: new Map([['', 'folder']]), durable: new Map([['', 'folder']]), pending: [] }, faults)
}

function diskOf(state: State, faults: FaultPlan): MemoryDisk {
  const steps: Step[] = []
  const life = { killed: false }
  const step = (call: Step['call'], path: string): Fault | undefined => {
    if (life.killed) throw new Killed()
    const one = { call, path, number: steps.length + 1 }
    steps.push(one)
    const fault = faults(one)
    if (fault?.kind === 'kill') {
      life.killed = true
      throw new Killed()
    }
    if (fault?.kind === 'error') throw diskError(fault.code)
    return fault
  }
  return {
    calls: {
      ...readingCalls(state, step),
      ...namingCalls(state, step),
      ...makingCalls(state, step),
      pid: 1,
      isRunning: (pid) => pid === 1,
    },
    steps: () => steps,
    files: () =>
      new Map([...state.live].flatMap(([path, node]) => (node === 'folder' ? [] : [[path, node.live]]))),
    put: (path, bytes) => {
      putBoth(state, path, bytes)
    },
    nextProcess: (next = noFaults) => diskOf(state, next),
    afterPowerCut: (fates) => diskOf(cutPower(state, fates), noFaults),
  }
}

type StepAt = (call: Step['call'], path: string) => Fault | undefined

function nodeAt(entries: Entries, path: string): Node {
  const node = entries.get(path)
  if (node === undefined) throw diskError('ENOENT')
  return node
}

function contentAt(entries: Entries, path: string): Content {
  const node = nodeAt(entries, path)
  if (node === 'folder') throw diskError('EISDIR')
  return node
}

function readingCalls(state: State, step: StepAt) {
  const inside = (folder: string): readonly Entry[] => {
    if (nodeAt(state.live, folder) !== 'folder') throw diskError('ENOTDIR')
    const paths = [...state.live.keys()].filter((path) => path !== '' && folderOf(path) === folder)
    return paths.map((path) => ({
      name: nameOf(path),
      kind: state.live.get(path) === 'folder' ? 'folder' : 'file',
    }))
  }
  return {
    read: async (path: string, limit: number) => {
      step('read', path)
      const { live } = contentAt(state.live, path)
      if (live.length > limit) throw diskError('EFBIG')
      return Promise.resolve(live.slice())
    },
    kindOf: async (path: string) =>
      Promise.resolve(nodeAt(state.live, path) === 'folder' ? 'folder' : 'file'),
    list: async (folder: string) => Promise.resolve(inside(folder)),
    listNow: (folder: string) => inside(folder).map(({ name }) => name),
  } satisfies Partial<DiskCalls>
}

type Writing = {
  readonly change: (path: string, apply: Pending['apply']) => void
  readonly mustBeFree: (path: string) => void
}

function writing(state: State): Writing {
  return {
    change: (path, apply) => {
      apply(state.live)
      state.pending = [...state.pending, { folder: folderOf(path), path, apply }]
    },
    mustBeFree: (path) => {
      if (state.live.has(path)) throw diskError('EEXIST')
      if (nodeAt(state.live, folderOf(path)) !== 'folder') throw diskError('ENOTDIR')
    },
  }
}

function namingCalls(state: State, step: StepAt) {
  const { change, mustBeFree } = writing(state)
  return {
    link: async (from: string, to: string) => {
      step('link', to)
      mustBeFree(to)
      const content = contentAt(state.live, from)
      change(to, (entries) => entries.set(to, content))
      return Promise.resolve()
    },
    rename: async (from: string, to: string) => {
      step('rename', to)
      const content = contentAt(state.live, from)
      change(to, (entries) => {
        entries.set(to, content)
        entries.delete(from)
      })
      return Promise.resolve()
    },
    unlink: async (path: string) => {
      step('unlink', path)
      contentAt(state.live, path)
      change(path, (entries) => entries.delete(path))
      return Promise.resolve()
    },
  } satisfies Partial<DiskCalls>
}

function makingCalls(state: State, step: StepAt) {
  const { change, mustBeFree } = writing(state)
  return {
    create: async (path: string): Promise<NewFile> => {
      step('create', path)
      mustBeFree(path)
      const content: Content = { live: new Uint8Array(0), synced: new Uint8Array(0) }
      change(path, (entries) => entries.set(path, content))
      return Promise.resolve(newFile(content, path, step))
    },
    makeDir: async (path: string) => {
      step('makeDir', path)
      if (path !== '') {
        mustBeFree(path)
        change(path, (entries) => entries.set(path, 'folder'))
      }
      return Promise.resolve()
    },
    syncDir: async (folder: string) => {
      step('syncDir', folder)
      for (const one of state.pending.filter((pending) => pending.folder === folder)) one.apply(state.durable)
      state.pending = state.pending.filter((pending) => pending.folder !== folder)
      return Promise.resolve()
    },
  } satisfies Partial<DiskCalls>
}

function newFile(content: Content, path: string, step: StepAt): NewFile {
  return {
    write: async (bytes, offset) => {
      const fault = step('write', path)
      const taken =
        fault?.kind === 'short' ? Math.min(fault.bytes, bytes.length - offset) : bytes.length - offset
      content.live = new Uint8Array([...content.live, ...bytes.subarray(offset, offset + taken)])
      return Promise.resolve(taken)
    },
    sync: async () => {
      step('sync', path)
      content.synced = content.live
      return Promise.resolve()
    },
    size: async () => Promise.resolve(content.live.length),
    close: async () => Promise.resolve(),
  }
}

function putBoth(state: State, path: string, bytes: Uint8Array): void {
  const content = { live: bytes, synced: bytes }
  for (const entries of [state.live, state.durable]) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) entries.set(folder, 'folder')
    entries.set(path, content)
  }
}

function cutPower(state: State, fates: Fates): State {
  const entries: Entries = new Map(state.durable)
  for (const { path, apply } of state.pending) {
    if (fates({ of: 'entry', path }) === 'kept') apply(entries)
  }
  const survivors: Entries = new Map()
  for (const [path, node] of entries) {
    if (!entries.has(path === '' ? '' : folderOf(path))) continue
    survivors.set(path, node === 'folder' ? node : contentAfter(node, fates({ of: 'content', path })))
  }
  return { live: survivors, durable: new Map(survivors), pending: [] }
}

function contentAfter({ live, synced }: Content, fate: Fate): Content {
  if (live === synced || fate === 'lost') return { live: synced, synced }
  const left = { kept: live, zeros: new Uint8Array(live.length), half: live.slice(0, live.length / 2) }[fate]
  return { live: left, synced: left }
}

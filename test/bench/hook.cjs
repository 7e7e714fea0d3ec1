// Loaded into Electron's main process by `electron -r`: measures from inside, so that no debugger slows the start.
// BENCH_JOB says what to do; the answer is one line of JSON on stdout.
const { app } = require('electron')

const started = Number(process.env.BENCH_STARTED)
const job = JSON.parse(process.env.BENCH_JOB ?? '{"kind":"start"}')
const say = (value) => process.stdout.write(`BENCH ${JSON.stringify(value)}\n`)
const memory = () =>
  Object.fromEntries(app.getAppMetrics().map((m) => [m.type, Math.round(m.memory.workingSetSize / 1024)]))

/** Runs in the page: when the first text was painted, and when the screen could be used, both as time since 1970. */
const paint = `new Promise((resolve) => {
  const done = (entry) => resolve(performance.timeOrigin + entry.startTime)
  const there = performance.getEntriesByName('first-contentful-paint')[0]
  if (there) return done(there)
  new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(done)).observe({ type: 'paint', buffered: true })
})`
const until = (condition) => `new Promise((resolve) => {
  const look = () => { const found = ${condition}; if (found) resolve(performance.timeOrigin + performance.now()); else setTimeout(look, 4) }
  look()
})`

app.on('web-contents-created', (_event, contents) => {
  contents.once(
    'dom-ready',
    () =>
      void run(contents)
        .catch((error) => say({ error: String(error) }))
        .finally(() => app.exit(0)),
  )
})

async function run(contents) {
  const page = (code) => contents.executeJavaScript(code)
  const first = (await page(paint)) - started
  if (job.kind === 'start') {
    const usable = job.usable ? (await page(until(job.usable))) - started : first
    return say({ first, usable, memory: memory() })
  }
  const timed = async (code) => {
    const t = performance.now()
    await page(code)
    return performance.now() - t
  }
  await page(until("document.querySelector('input[type=password]')"))
  const derive = []
  for (let i = 0; i < 3; i++)
    derive.push(await timed("window.desk.unlock({ passphrase: 'certainly not this one' })"))
  const submit = performance.now()
  contents.focus()
  await page("document.querySelector('input[type=password]').focus()")
  await contents.insertText(job.passphrase)
  await page("document.querySelector('input[type=password]').form.requestSubmit()")
  await page(until("document.querySelector('nav')"))
  const entered = performance.now() - submit
  contents.sendInputEvent({ type: 'keyDown', keyCode: 'C' })
  contents.sendInputEvent({ type: 'char', keyCode: 'c' })
  contents.sendInputEvent({ type: 'keyUp', keyCode: 'C' })
  await page(
    until(
      `Number(document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount')) === ${job.cases + 1}`,
    ),
  )
  const listed = performance.now() - submit
  // the index is written behind the list; the next start must find it
  await new Promise((resolve) => setTimeout(resolve, 3000))
  if (job.kind === 'list') return say({ derive: Math.min(...derive), entered, listed, memory: memory() })
  const ids = JSON.stringify(job.ids)
  // a save comes from a case that is open on the screen
  await page(`(async () => { for (const caseId of ${ids}) await window.desk.readCase({ caseId }) })()`)
  const saves = await page(
    `(async () => { const times = []; for (let i = 0; i < 200; i++) { const t = performance.now(); const r = await window.desk.addNote({ caseId: ${ids}[i % ${job.ids.length}], text: 'A note of the bench, number ' + i }); if (!r.ok) throw new Error(r.error.kind); times.push(performance.now() - t) } return times })()`,
  )
  const opens = await page(
    `(async () => { const times = []; for (const caseId of ${JSON.stringify(job.cold)}) { const t = performance.now(); const r = await window.desk.readCase({ caseId }); if (!r.ok) throw new Error(r.error.kind); times.push(performance.now() - t) } return times })()`,
  )
  return say({ derive: Math.min(...derive), listed, saves, opens, memory: memory() })
}

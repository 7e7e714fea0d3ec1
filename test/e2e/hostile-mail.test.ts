import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVault, drop, place, sample } from './desk-user'
import { launch, newPlace, removePlace, whyNot, type RunningDesk } from './launch'

/** Everything a mail may try; each one asks `far` or the local server, or leaves a mark on the window. */
const far = 'http://192.0.2.66'
const hostile = (near: string): Readonly<Record<string, string>> => ({
  'script-and-handlers': `<script>window.__pwned='script'</script><script src="${near}/a.js"></script>
    <img src=x onerror="window.__pwned='onerror'"><svg onload="window.__pwned='svg'"><script>window.__pwned='svg script'</script>
    <a xlink:href="javascript:window.__pwned='svg link'"><text>t</text></a></svg>
    <details open ontoggle="window.__pwned='toggle'"><summary>s</summary></details>
    <b onmouseover="window.__pwned='over'" onclick="window.__pwned='click'" style="animation:x 1s" onanimationstart="window.__pwned='a'">b</b>`,
  'frames-and-head': `<head><meta http-equiv="refresh" content="0;url=${near}/refresh"><base href="${near}/">
    <link rel="stylesheet" href="${near}/s.css"><link rel="prefetch" href="${near}/p"><link rel="dns-prefetch" href="${near}"></head>
    <iframe src="${near}/frame"></iframe><iframe srcdoc="<script>parent.__pwned='srcdoc'</script><img src='${near}/doc'>"></iframe>
    <object data="${near}/o"></object><embed src="${near}/e"><portal src="${near}/po"></portal>`,
  'forms-and-links': `<form action="${near}/form"><input autofocus onfocus="window.__pwned='focus'" name="p">
    <button formaction="javascript:window.__pwned='button'">send</button></form>
    <a class="link" href="javascript:window.__pwned='link'">claim</a> <a href="${near}/page" target="_blank" ping="${near}/ping">page</a>
    <a href="data:text/html,<script>alert(1)</script>">data</a> <a href="java&#9;script:window.__pwned='tab'">tab</a>`,
  'remote-pictures': `<img src="${near}/open.gif" width=1 height=1><img srcset="${near}/set.gif 2x"><picture><source srcset="${near}/source.gif"><img></picture>
    <p style="background:url(${near}/css.gif)">p</p><style>@import url(${near}/import.css); p{background:url('${near}/style.gif')}</style>
    <table background="${near}/table.gif"><tr><td background="${near}/td.gif">c</td></tr></table>
    <video poster="${near}/poster.gif" src="${near}/v.mp4" autoplay></video><audio src="${near}/a.mp3"></audio><svg><image href="${near}/i.svg"/><use href="${near}/u.svg#x"/></svg>`,
  mutation: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__pwned='mutation'&gt;">
    <form id="x"><input name="attributes"><input name="parentNode"></form><template><script>window.__pwned='template'</script></template>
    <noscript><p title="</noscript><img src=x onerror=window.__pwned='noscript'>"></noscript>
    <div><template shadowrootmode="open"><img src="${near}/shadow.gif"><script>window.__pwned='shadow'</script></template></div>`,
})

const htmlMail = (name: string, html: string): { name: string; bytes: Uint8Array } => ({
  name: `${name}.eml`,
  bytes: new TextEncoder().encode(
    [
      'From: Prize Team <win@prizes.example>',
      'To: dpo@sendberry.example',
      `Subject: ${name}`,
      'Date: Mon, 02 Feb 2026 02:58:00 +0200',
      `Message-ID: <${name}@example.net>`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset="utf-8"',
      '',
      `<html><body onload="window.__pwned='body'"><p>Redzamais teksts ${name}</p>${html}</body></html>`,
      '',
    ].join('\r\n'),
  ),
})

const where = newPlace()
const asked: string[] = []
const dialogs: string[] = []
let server: Server
let near = ''
let desk: RunningDesk
let page: Page
let address = ''

describe.skipIf(whyNot !== undefined)('a hostile mail on the screen, in a real Electron', () => {
  beforeAll(async () => {
    server = createServer((request, answer) => {
      asked.push(request.url ?? '')
      answer.end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    near = `http://127.0.0.1:${port}`
    desk = await launch(where)
    page = await desk.page()
    page.setDefaultTimeout(8_000)
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await createVault(page)
    address = page.url()
  })
  afterAll(async () => {
    await desk.close()
    await new Promise((closed) => server.close(closed))
    removePlace(where)
  })

  it('hears a request at the listening place, so that silence means something', async () => {
    await fetch(`${near}/control`)
    expect(asked.splice(0)).toEqual(['/control'])
  })

  it('shows the two sample mails with their words and nothing that loads', async () => {
    await drop(page, 'body', [
      sample('not-a-request-hostile-html.eml'),
      sample('lv-erasure-and-marketing-html.eml'),
    ])
    await openHtml(page, 'claim')
    await expectHarmless(page)
    await page.getByRole('document').locator('.link').first().click()
    await expectUntouched(page)
    await next(page)
    await openHtml(page, 'izdzēšat visus manus datus')
    await page.getByText('1 attēls nav ielādēts.').waitFor()
    await expectHarmless(page)
    await expectUntouched(page)
  })

  it('shows mails that try every way in, and lets none of them act', async () => {
    const mails = Object.entries(hostile(near)).concat(
      Object.entries(hostile(far)).map(([name, html]): [string, string] => [`far-${name}`, html]),
    )
    await place(page, 'Šodien')
    await drop(
      page,
      'body',
      mails.map(([name, html]) => htmlMail(name, html)),
    )
    for (const [name] of mails) {
      await openHtml(page, `Redzamais teksts ${name}`)
      await expectHarmless(page)
      const links = page.getByRole('document').locator('.link')
      for (const link of await links.all()) await link.click()
      if (name.endsWith('forms-and-links')) expect(await links.count()).toBeGreaterThan(1)
      await expectUntouched(page)
      await next(page)
    }
  })

  it('has asked the network for nothing and thrown nothing while the mails were shown', () => {
    expect(asked).toEqual([])
    expect(desk.requests).toEqual([])
    // the policy's word on a style or base of the mail is the wall at work; anything else is a fault
    expect(desk.errors.filter((error) => !error.startsWith('Refused to '))).toEqual([])
  })

  it('gives the page no Node, no second window and no way out', async () => {
    expect(
      await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
    ).toEqual([])
    expect(await page.evaluate((url) => window.open(url) === null, near)).toBe(true)
    for (const url of [near, far]) {
      expect(await page.evaluate(leaveByEveryDoor, url)).toEqual(everyDoorShut)
    }
    expect(desk.app.windows()).toHaveLength(1)
    expect(asked).toEqual([])
  })

  it('runs no script that is written into the page or made of text', async () => {
    expect(await page.evaluate(scriptOfText)).toEqual([])
    await place(page, 'Šodien')
    await expectUntouched(page)
  })

  // last, because Playwright waits for the end of a navigation that never comes
  it('stays where it is when the page itself wants to leave', async () => {
    await page.evaluate((url) => {
      location.href = url
    }, near)
    await new Promise((done) => setTimeout(done, 500))
    expect(page.url()).toBe(address)
    expect(
      await desk.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => new URL(webContents.getURL()).origin),
      ),
    ).toEqual([new URL(address).origin])
    expect(asked).toEqual([])
  })
})

async function openHtml(page: Page, words: string): Promise<void> {
  // a mail without a text part has the same tabs
  await page.getByRole('tab', { name: 'HTML skats' }).click()
  await page.getByRole('document', { name: 'HTML skats' }).getByText(words).first().waitFor()
}

const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Izlaist un pāriet pie nākamās|Nereģistrēt)$/ }).click()

/** Whatever is in the shown mail, nested shadow roots with it, is text and structure. */
async function expectHarmless(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const lawful = ['class', 'colspan', 'rowspan', 'dir', 'lang']
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : within(element.shadowRoot)),
      ])
    const host = document.querySelector('[role="document"]')?.shadowRoot
    const inMail = host === null || host === undefined ? [] : within(host)
    const bad =
      'script, iframe, frame, form, meta, base, link, object, embed, svg, math, style, img, input, a'
    return {
      elements: inMail.length,
      forbidden: inMail.filter((element) => element.matches(bad)).map(({ tagName }) => tagName),
      attributes: inMail
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => !lawful.includes(name)),
      inPage: within(document)
        .filter((element) =>
          element.matches('iframe, object, embed, base, meta[http-equiv], script:not([src])'),
        )
        .map(({ tagName }) => tagName),
      handlers: within(document)
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    }
  })
  expect(shown.elements).toBeGreaterThan(0)
  expect(shown).toEqual({
    elements: shown.elements,
    forbidden: [],
    attributes: [],
    inPage: [],
    handlers: [],
  })
}

async function expectUntouched(page: Page): Promise<void> {
  // a refresh of 0 s, a started animation and a failed picture have had their turn
  await page.waitForTimeout(150)
  expect(await page.evaluate(() => String(Reflect.get(window, '__pwned') ?? 'untouched'))).toBe('untouched')
  expect(page.url()).toBe(address)
  expect(dialogs).toEqual([])
  await page.getByRole('navigation', { name: 'Galvenā navigācija' }).waitFor()
}

const everyDoorShut = {
  fetch: 'refused',
  xhr: 'refused',
  socket: 'refused',
  picture: 'refused',
}

/** Runs in the page: what becomes of each way to reach another computer. A beacon never tells, so only that it was tried. */
async function leaveByEveryDoor(url: string): Promise<Record<string, string>> {
  const tried = (start: (done: (word: string) => void) => void): Promise<string> =>
    new Promise((done) => {
      try {
        start(done)
      } catch {
        done('refused')
      }
    })
  const picture = tried((done) => {
    const image = new Image()
    image.onload = () => done('loaded')
    image.onerror = () => done('refused')
    image.src = `${url}/picture`
  })
  const xhr = tried((done) => {
    const request = new XMLHttpRequest()
    request.onload = () => done('loaded')
    request.onerror = () => done('refused')
    request.open('GET', `${url}/xhr`)
    request.send()
  })
  const socket = tried((done) => {
    const opened = new WebSocket(url.replace('http', 'ws'))
    opened.onopen = () => done('loaded')
    opened.onerror = () => done('refused')
  })
  navigator.sendBeacon(`${url}/beacon`, 'x')
  return {
    fetch: await fetch(`${url}/`).then(
      () => 'loaded',
      () => 'refused',
    ),
    xhr: await xhr,
    socket: await socket,
    picture: await picture,
  }
}

/** Runs in the page, in a task of its own: the test's own call is exempt from the policy. Gives what was let through. */
function scriptOfText(): Promise<string[]> {
  const mark = (name: string): string => `window.__pwned='${name}'`
  const ways: Record<string, () => void> = {
    eval: () => {
      Reflect.apply(window.eval, window, [mark('eval')])
    },
    function: () => {
      Reflect.apply(Reflect.construct(Function, [mark('function')]) as () => void, window, [])
    },
    inline: () => {
      const script = document.createElement('script')
      script.append(mark('inline'))
      document.body.append(script)
    },
    data: () => {
      const script = document.createElement('script')
      Reflect.set(script, 'src', `data:text/javascript,${mark('data')}`)
      document.body.append(script)
    },
    markup: () => {
      const box = document.createElement('div')
      Reflect.set(box, 'innerHTML', `<img src=x onerror="${mark('markup')}">`)
      document.body.append(box)
    },
    handler: () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', mark('handler'))
      button.click()
    },
    link: () => {
      const link = document.createElement('a')
      link.href = `javascript:${mark('link')}`
      document.body.append(link)
      link.click()
      link.remove()
    },
  }
  return new Promise((done) => {
    setTimeout(() => {
      for (const way of Object.values(ways)) {
        try {
          way()
        } catch {
          continue // refused at once, as it should be
        }
      }
      setTimeout(() => done([Reflect.get(window, '__pwned')].filter((word) => word !== undefined)), 300)
    }, 0)
  })
}

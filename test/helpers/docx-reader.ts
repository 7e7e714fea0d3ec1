import * as v from 'valibot'
import { python } from './python'

/** What Python's own ZIP and XML readers find in a Word document: a part that is no XML is an error. */
const readScript = `
import io, json, sys, zipfile
import xml.etree.ElementTree as ET
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
P = '{http://schemas.openxmlformats.org/package/2006/relationships}'
D = '{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}'
DC = '{http://purl.org/dc/elements/1.1/}'
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert archive.testzip() is None
parts = {name: ET.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(('.xml', '.rels'))}
document = parts['word/document.xml']
links = {one.get('Id'): one.get('Target') for one in parts['word/_rels/document.xml.rels'] if one.get('TargetMode') == 'External'}
def val(element, path, name='val'):
    found = element.find(path)
    return None if found is None else found.get(W + name)
def on(run, name):
    mark = run.find(W + 'rPr/' + W + name)
    return mark is not None and mark.get(W + 'val') not in ('false', '0')
def text(element):
    return ''.join('\\n' if one.tag == W + 'br' else one.text or '' for one in element.iter() if one.tag in (W + 't', W + 'br'))
def paragraph(one):
    return {
        'style': val(one, W + 'pPr/' + W + 'pStyle'), 'outline': val(one, W + 'pPr/' + W + 'outlineLvl'),
        'list': val(one, W + 'pPr/' + W + 'numPr/' + W + 'numId'), 'text': text(one),
        'runs': [[text(run), on(run, 'b'), on(run, 'i')] for run in one.iter(W + 'r') if text(run)],
        'links': [[text(link), links.get(link.get(R + 'id'))] for link in one.iter(W + 'hyperlink')],
    }
body = document.find(W + 'body')
footer = next(part for name, part in parts.items() if name.startswith('word/footer'))
margins = body.find(W + 'sectPr/' + W + 'pgMar').attrib
core = parts['docProps/core.xml']
print(json.dumps({
    'paragraphs': [paragraph(one) for one in body if one.tag == W + 'p'],
    'tables': [{
        'grid': [int(one.get(W + 'w')) for one in table.find(W + 'tblGrid')],
        'repeated': [row.find(W + 'trPr/' + W + 'tblHeader') is not None for row in table.iter(W + 'tr')],
        'cells': [[text(cell) for cell in row.iter(W + 'tc')] for row in table.iter(W + 'tr')],
    } for table in body.iter(W + 'tbl')],
    'bullets': [val(level, W + 'lvlText') for level in parts['word/numbering.xml'].iter(W + 'lvl') if val(level, W + 'numFmt') == 'bullet'],
    'lists': {num.get(W + 'numId'): val(num, W + 'abstractNumId') for num in parts['word/numbering.xml'].iter(W + 'num')},
    'styles': {style.get(W + 'styleId'): val(style, W + 'name') for style in parts['word/styles.xml'].iter(W + 'style')},
    'language': [val(parts['word/styles.xml'], W + 'docDefaults/' + W + 'rPrDefault/' + W + 'rPr/' + W + 'lang'), val(parts['word/settings.xml'], W + 'themeFontLang'), core.findtext(DC + 'language')],
    'font': val(parts['word/styles.xml'], W + 'docDefaults/' + W + 'rPrDefault/' + W + 'rPr/' + W + 'rFonts', 'ascii'),
    'fallbacks': [[one.get(W + 'name'), val(one, W + 'altName')] for one in parts['word/fontTable.xml'].iter(W + 'font')],
    'title': core.findtext(DC + 'title'), 'author': core.findtext(DC + 'creator'),
    'pictures': [one.get('descr') for one in document.iter(D + 'docPr')],
    'media': [name for name in archive.namelist() if name.startswith('word/media/')],
    'footer': text(footer), 'fields': [one.text for one in footer.iter(W + 'instrText')],
    'margins': {name: int(margins[W + name]) for name in ('top', 'right', 'bottom', 'left')},
    'times': sorted({list(one.date_time) [0] for one in archive.infolist()}),
}))`

const maybe = v.nullable(v.string())
const texts = v.array(v.string())
const docxSchema = v.object({
  paragraphs: v.array(
    v.object({
      style: maybe,
      outline: maybe,
      list: maybe,
      text: v.string(),
      runs: v.array(v.tuple([v.string(), v.boolean(), v.boolean()])),
      links: v.array(v.tuple([v.string(), maybe])),
    }),
  ),
  tables: v.array(
    v.object({ grid: v.array(v.number()), repeated: v.array(v.boolean()), cells: v.array(texts) }),
  ),
  bullets: texts,
  lists: v.record(v.string(), v.string()),
  styles: v.record(v.string(), v.string()),
  language: v.array(maybe),
  font: maybe,
  fallbacks: v.array(v.tuple([v.string(), maybe])),
  title: v.string(),
  author: v.string(),
  pictures: texts,
  media: texts,
  footer: v.string(),
  fields: texts,
  margins: v.record(v.string(), v.number()),
  times: v.array(v.number()),
})
export type ReadDocx = v.InferOutput<typeof docxSchema>

export const readDocx = (bytes: Uint8Array): ReadDocx => v.parse(docxSchema, python(readScript, bytes))

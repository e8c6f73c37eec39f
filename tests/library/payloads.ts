import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { sampleArticle, sampleNote } from './samples.ts';

/** Scripts and markup, each of which would set `pwned` where it ran. */
const SCRIPTS: readonly string[] = [
  '<script>pwned=1</script>',
  '<SCRIPT SRC=data:text/javascript,pwned=1></SCRIPT>',
  '<script type=module>window.pwned=1</script>',
  '<img src=x onerror=pwned=1>',
  '<img src="x" onerror="window.pwned=1">',
  '<img/src=x/onerror=pwned=1>',
  '<svg onload=pwned=1>',
  '<svg><script>pwned=1</script></svg>',
  '<svg><animate onbegin=pwned=1 attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:pwned=1"><text y=20>X</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=pwned=1>',
  '<iframe src="javascript:parent.pwned=1"></iframe>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<object data="data:text/html,<script>parent.pwned=1</script>"></object>',
  '<embed src="javascript:pwned=1">',
  '<body onload=pwned=1>',
  '<video><source onerror=pwned=1></video>',
  '<audio src=x onerror=pwned=1>',
  '<details open ontoggle=pwned=1>x</details>',
  '<input autofocus onfocus=pwned=1>',
  '<select autofocus onfocus=pwned=1></select>',
  '<textarea autofocus onfocus=pwned=1></textarea>',
  '<marquee onstart=pwned=1>x</marquee>',
  '<a href="javascript:pwned=1">tekan</a>',
  '<form action="javascript:pwned=1"><button>kirim</button></form>',
  '<button formaction="javascript:pwned=1" form=x>kirim</button>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned=1">',
  '<base href="https://contoh.example/">',
  '<link rel=stylesheet href="https://contoh.example/a.css">',
  '<style>*{background:url(https://contoh.example/a)}</style>',
  '<template><script>pwned=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=pwned=1>">',
  '<div style="background:url(javascript:pwned=1)">x</div>',
  '<x-sorot contenteditable onblur=pwned=1 tabindex=1>x</x-sorot>',
  '[tekan](javascript:pwned=1)',
  '![gambar](javascript:pwned=1)',
  '[tekan](data:text/html,<script>pwned=1</script>)',
  '<javascript:pwned=1>',
  '[a]: javascript:pwned=1\n[a]',
  '__proto__ constructor {{pwned=1}} {@html pwned=1} #{pwned=1}',
];

/** What stands around a payload, so that it leaves the place that it was put in: text, attribute, comment, style, CDATA. */
const SURROUNDINGS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'/>${payload}<!--`,
  (payload) => `</title></style></textarea></script>${payload}`,
  (payload) => `]]>-->\u202e${payload.toUpperCase().replaceAll('PWNED', 'pwned')}`,
];

/** All of them: 200. */
export const PAYLOADS: readonly string[] = SURROUNDINGS.flatMap((around) => SCRIPTS.map(around));

/** An article and notes on it with a payload wherever words can stand; the fields of one round hold different ones. */
export function recordsWith(round: number): {
  readonly saved: SavedArticle;
  readonly notes: readonly Note[];
} {
  let field = round;
  // As wide a step as leads through all before it comes back.
  const next = (): string => {
    field += 61;
    return PAYLOADS[field % PAYLOADS.length] as string;
  };
  const line = () => next().replaceAll('\n', ' ');
  const { id, annotation, savedAt } = sampleArticle(round);
  const [title, first, second] = [line(), line(), line()];
  const starts = [0, title.length + 1, title.length + first.length + 2] as const;
  const entities = annotation.entities.map((entity) => ({
    ...entity,
    ...{ name: line(), nameEn: line(), about: line(), aboutEn: line() },
    shortForm: entity.shortForm === null ? null : line(),
    holder: entity.holder && { ...entity.holder, name: line() },
  }));
  const mentions = annotation.mentions.map((mention, at) => ({ ...mention, start: at * 3, end: at * 3 + 2 }));
  const saved = sampleArticle(round, {
    ...{ title, author: line(), siteName: line(), labels: [line(), line()], caption: line(), source: line() },
    text: `${title}\n${first}\n${second}`,
    blocks: [
      { kind: 'title', start: 0, end: starts[1] - 1 },
      { kind: 'paragraph', start: starts[1], end: starts[2] - 1 },
      { kind: 'paragraph', start: starts[2], end: starts[2] + second.length },
    ],
  });
  const topics = annotation.topics.map((topic) => ({ ...topic, label: line(), labelEn: line() }));
  const quote = { kind: 'quote', quote: first, selectors: [], block: null } as const;
  const named = { kind: 'entity', entity: entities[0]?.id ?? '', name: line(), type: 'event' } as const;
  const earlier = [{ text: next(), tags: [line()], colour: 'green' as const, until: savedAt }];
  const words = () => ({ text: next(), tags: [line(), line()], earlier });
  return {
    saved: { ...saved, id, savedAt, annotation: { mentions, entities, topics } },
    notes: [
      sampleNote(round * 3, round, words()),
      sampleNote(round * 3 + 1, round, { ...words(), target: quote }),
      sampleNote(round * 3 + 2, round, { ...words(), target: named }),
    ],
  };
}

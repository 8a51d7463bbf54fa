/**
 * Words whose full stop belongs to the word. `inside` never ends a sentence (something always follows);
 * `either` ends one when a capital follows: "op 1 juli a.s. De raad ...".
 */
const INSIDE =
  'dhr mevr mw mej dr drs ir ing mr prof ds st em lt kol gen fam fa wed zgn zg bv bijv vb vgl resp incl excl ca circa ' +
  'art artt lid nr nrs no nos blz pag pp par hfst hst afd afb fig tab bijl kv sub deel stb stcrt trb jg ' +
  'tel fax mob postb str ln plv wnd vz wvd max min gem evt mogl eventl afk oorspr ong plm o.a m.b.t m.n d.w.z i.v.m ' +
  'i.c.m i.p.v i.h.k.v i.s.m i.o.m i.t.t i.a.v m.u.v m.i.v m.a.w n.a.v n.o.v o.l.v o.b.v o.g.v o.m.v t.a.v t.b.v t.g.v ' +
  't.h.v t.o.v t.n.v t.w.v t.l.v v.w.b w.o v.a v.d w.v d.m.v d.d p.a k.a d.t.v h.o.d.n r.k v/d a.h.v a.d.h.v t/m ' +
  'b.v a.u.b s.v.p m.h.o m.i i.e e.g'

const EITHER =
  'enz etc jl jan feb febr mrt apr jun jul aug sept sep okt nov dec a.s e.d e.a e.v o.i.d n.v.t n.t.b ' +
  'c.s z.s.m p.j p.m p.p p.w n.l t.z.t t.k v.chr n.chr a.i s.r b.g.g s.s.t.t q.q d.o n.m nl mln mld min.st jr sr co'

export type AbbreviationClass = 'inside' | 'either'

/** Abbreviation without its last full stop, lower case -> what its stop may mean. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationClass> = new Map<string, AbbreviationClass>([
  ...INSIDE.split(' ').map((word) => [word, 'inside'] as const),
  ...EITHER.split(' ').map((word) => [word, 'either'] as const),
])

/** After these a single capital is a label ("groep B."), not an initial, and its stop ends the sentence. */
export const LABELLED_BY_LETTER: ReadonlySet<string> = new Set(
  'groep bijlage variant optie plan fase categorie deel kolom lijn gebouw scenario type klasse spoor vitamine rating punt'.split(
    ' ',
  ),
)

/** A line that ends in one of these goes on: no heading ends so. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'de het een en of van voor in op aan met te om door bij uit over naar tot per als dat die dan is zijn wordt worden ' +
    'binnen buiten sinds tijdens vanuit volgens rond zoals onder tussen tegen zonder via ten ter dit deze welke hun onze ons uw mijn zal zullen kan kunnen heeft hebben'
  ).split(' '),
)

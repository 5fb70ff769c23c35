// Who may import whom (design §2, "Must"). Everything a folder is not given here, it may not see.
// `parser: 'swc'` is what makes the tool read TypeScript 7 at all: test/guards/arrows.test.ts proves that it bites.

const domain = '^main/domain/'
const ports = '^main/engine/ports([./]|$)'
const clock = '^main/engine/clock[.]ts$'
const contract = '^preload/contract([./]|$)'
const parsers = '^main/(telephony|crm|booking)/(webhooks|twiml|signature)'

const mayImport = {
  'main/domain': [],
  'main/engine': [domain],
  'main/answers': [ports, clock, domain, contract],
  'main/receiver': [parsers, ports, clock, domain],
  'main/store': [ports, clock, domain],
  'main/telephony': [ports, clock, domain],
  'main/email': [ports, clock, domain],
  'main/crm': [ports, clock, domain],
  'main/booking': [ports, clock, domain],
  'main/content': [ports, clock, domain],
  'main/tunnel': [ports, clock, domain],
  'main/settings': [ports, domain, contract],
  'main/practice': [ports, clock, '^main/domain/words/'],
  'main/json-lines': [contract],
  'main/terminal': [contract],
  'main/desktop': ['^main/answers/', ports, domain, contract],
  renderer: [contract],
  preload: [],
}

const ours = '^(main|preload|renderer|assets|test|scripts)/'
const arrows = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-sees-only-its-own`,
  comment: `${folder} may import itself, ${allowed.join(', ') || 'and nothing else of ours'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: ours, pathNot: [`^${folder}/`, ...allowed] },
}))

const packages = (name, from, allowed) => ({
  name,
  comment: `of everything outside this repository only ${allowed}`,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [ours, allowed] },
})

module.exports = {
  forbidden: [
    ...arrows,
    packages('domain-packages', domain, '(^|/)(temporal-polyfill|libphonenumber-js)(/|$)'),
    packages('contract-packages', contract, '(^|/)zod(/|$)'),
    {
      name: 'engine-packages',
      comment: "engine knows domain and Node's own modules, no package",
      severity: 'error',
      from: { path: '^main/engine/' },
      to: { pathNot: [ours], dependencyTypesNot: ['core'] },
    },
    {
      name: 'json-lines-packages',
      comment: "json-lines knows the contract and Node's own modules, no package",
      severity: 'error',
      from: { path: '^main/json-lines/' },
      to: { pathNot: [ours], dependencyTypesNot: ['core'] },
    },
    {
      name: 'contract-not-the-bridge',
      comment: 'the contract knows only itself',
      severity: 'error',
      from: { path: contract },
      to: { path: ours, pathNot: contract },
    },
    {
      name: 'nobody-knows-the-whole',
      comment: 'only an entry knows start.ts, and nobody knows an entry',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/', pathNot: '^main/[^/]+$' },
      to: { path: '^main/[^/]+[.]ts$' },
    },
    {
      name: 'only-entries-know-all',
      comment:
        'of the files directly in main only start.ts, what it hands the answers (desk.ts) and the entries know the parts',
      severity: 'error',
      from: { path: '^main/[^/]+[.]ts$', pathNot: '^main/(start|desk|index|headless|demo|live)[.]ts$' },
      to: { path: '^(main|preload|renderer)/.+/' },
    },
    {
      name: 'product-not-tests',
      comment: 'the product knows neither its tests nor its tools',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'words may name one another: a cycle of types alone is none',
      severity: 'error',
      from: {},
      to: { circular: true, via: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'an arrow to nowhere cannot be judged',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    skipAnalysisNotInRules: true,
  },
}

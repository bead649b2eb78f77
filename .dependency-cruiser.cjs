// Imports flow one way. This is the table of docs/architecture.md; a folder may import itself and what its row names.
const mayImport = {
  core: [],
  engine: ['core'],
  storage: ['core'],
  protocol: ['core'],
  i18n: ['core'],
  cli: ['core', 'engine'],
  state: ['core', 'i18n', 'protocol', 'storage'],
  ui: ['core', 'i18n'],
  features: ['core', 'i18n', 'state', 'storage', 'protocol', 'ui'],
  app: ['core', 'i18n', 'state', 'storage', 'protocol', 'ui', 'features'],
};
const ours = '^(src|workers|shaders)/';
const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports-only-${others.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: ours,
    // a kernel's twin reads its shader as text
    pathNot: [`^src/(${[folder, ...others].join('|')})/`, ...(folder === 'engine' ? ['^shaders/'] : [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'workers-import-only-protocol-engine-storage-core',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: ours, pathNot: '^(workers|src/(protocol|engine|storage|core))/' },
    },
    {
      name: 'a-feature-knows-no-other-feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'core-needs-nothing',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'svelte-stays-in-the-page',
      severity: 'error',
      from: { path: '^(src/(core|engine|storage|protocol|cli)|workers)/' },
      to: { path: 'node_modules/svelte/' },
    },
    {
      name: 'node-stays-in-the-command-line',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-shipped-needs-a-test-tool',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      // webgpu is optional for the command line, which says so when it is missing
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/webgpu/' },
    },
    { name: 'no-test-in-the-product', severity: 'error', from: { path: ours }, to: { path: '^(test|scripts)/' } },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '[?](raw|url|worker)'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.json'],
    },
  },
};

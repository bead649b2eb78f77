import { createRandom } from '#core/random.ts';

/**
 * Templates that mean harm: handwritten ways to use up time or memory, and random ones built from the same parts.
 * The same list every time.
 */
export function hostileTemplates(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random.next() * from.length)]!;
  const templates = [...handwritten];
  while (templates.length < count) templates.push(prelude + statement(4));
  return templates;

  function expression(depth: number): string {
    if (depth === 0) return pick(atoms);
    const inner = (): string => expression(depth - 1);
    return pick([
      () => `(${inner()} ${pick(operators)} ${inner()})`,
      () => `${inner()}|${pick(filters)}`,
      () => `range(${pick(numbers)}${pick(['', `, ${pick(numbers)}`])})|list`,
      () => `[${inner()}, ${inner()}]`,
      () => `{'k': ${inner()}, 'l': ${inner()}}`,
      () => `${pick(['s', 'big', `'ab'`])}.replace(${pick(['s', `''`, `'a'`, 'big'])}, ${inner()})`,
      () => `${pick(['s', 'big'])}.split(${pick(['', `'a'`, `''`, 'big'])})`,
      () => `(${inner()} if ${inner()} else ${inner()})`,
      () => `${inner()}[${pick(['0', '::-1', '1:', `'k'`])}]`,
      () => `f(${inner()})`,
    ])();
  }

  function statement(depth: number): string {
    const inner = (): string => statement(depth - 1);
    if (depth === 0) return `{{ ${expression(2)} }}`;
    return pick([
      () => `{% set big = s ~ s ~ s ~ s %}${inner()}`,
      () => `{% set s = 'aaaaaaaa' %}{% for i in range(${pick(numbers)}) %}{% set s = s ~ s %}${inner()}{% endfor %}`,
      () =>
        `{% set ns = namespace(v=['x']) %}{% for i in range(${pick(numbers)}) %}{% set ns.v = ${pick(growers)} %}{% endfor %}${inner()}{{ ns.v${pick(['', '|tojson', '|join', '|length'])} }}`,
      () => `{% for i in range(${pick(numbers)}) %}${inner()}{% endfor %}`,
      () => `{% for x in ${expression(2)} %}${inner()}{% else %}${inner()}{% endfor %}`,
      () =>
        `{% macro f(x) %}${inner()}{{ ${pick(['f(x)', 'f(x ~ x)', 'f([x, x])', 'x'])} }}{% endmacro %}{{ f(${expression(1)}) }}`,
      () => `{% if ${expression(2)} %}${inner()}{% endif %}`,
      () => `{% filter ${pick(filters)} %}${inner()}${inner()}{% endfilter %}`,
      () => `${inner()}{{ ${expression(3)} }}`,
      () => inner().slice(0, Math.floor(random.next() * 40)) + inner(),
    ])();
  }
}

/** So that the names below mean something and fewer templates fall at the first hurdle. */
const prelude = `{% set s = 'aaaaaaaa' %}{% set big = 'ab ab ab' %}{% set i = 3 %}{% set x = ['a', 'b'] %}{% set ns = namespace(v=['x']) %}{% macro f(x) %}{{ x }}{% endmacro %}`;
const numbers = ['2', '30', '100', '9999', '10000', '10**9', '10**300', '-1', '0.5', '2**31'];
const operators = ['+', '~', '*', '**', '-', '//', '%', 'in', 'not in', '==', '<', 'and', 'or'];
const growers = [
  'ns.v + ns.v',
  '[ns.v, ns.v]',
  '[ns]',
  'ns.v ~ ns.v',
  `{'k': ns.v, 'l': ns.v}`,
  'ns.v|list + ns.v',
  '(ns.v|tojson) ~ ns.v',
];
const filters = [
  'tojson',
  'tojson(indent=9999999)',
  'join',
  `join('aaaaaaaaaaaaaaaa')`,
  'upper',
  'length',
  'string',
  'list',
  'trim',
  'title',
  'indent(999999999)',
  'indent(width=60, first=true)',
  `replace('a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')`,
  `replace('', 'bb')`,
  'sort',
  'reverse',
  'unique',
  'items',
  'first',
  'last',
  'int',
  'float',
  'capitalize',
  `default('x')`,
  `map(attribute='k.k.k')`,
  `selectattr('role')`,
  'dictsort',
];
const atoms = [
  's',
  'big',
  'messages',
  'ns',
  'ns.v',
  'i',
  'x',
  `'aaaa'`,
  '10**9',
  'bos_token',
  'f',
  'loop',
  'namespace()',
  'undefined_name',
  'true',
  `strftime_now('%Y' * 9)`,
  'messages[0].content',
  `raise_exception('no')`,
];

const doubling = (times: number, step: string): string =>
  `{% set s = 'aaaaaaaa' %}${`{% set s = ${step} %}`.repeat(times)}`;
const handwritten = [
  // endless and huge loops
  '{% for i in range(10**9) %}x{% endfor %}',
  '{{ range(10**15)|list|length }}',
  '{{ range(0, 10**9, 10**-9)|length }}',
  '{% for i in range(9999) %}{% for j in range(9999) %}{% for k in range(9999) %}{% endfor %}{% endfor %}{% endfor %}',
  `{% for i in range(9999) %}{% for j in range(9999) %}{{ 'x' }}{% endfor %}{% endfor %}`,
  `{% for i in range(9999) %}{% for j in range(9999) %}{{ no_such_name }}{% endfor %}{% endfor %}`,
  // doubling
  `${doubling(60, 's ~ s')}{{ s }}`,
  `${doubling(60, 's + s')}{{ s|length }}`,
  `${doubling(25, 's + s')}{{ s|upper|lower|title }}`,
  `${doubling(16, 's ~ s')}{% for i in range(9999) %}{{ s|upper }}{% endfor %}`,
  `${doubling(60, `s.replace('a', 'aa')`)}{{ s }}`,
  `${doubling(60, `s|replace('a', 'aa')`)}{{ s }}`,
  `{% set a = [1] %}${'{% set a = a + a %}'.repeat(60)}{{ a }}`,
  `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(60)}{{ a }}`,
  `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(60)}{{ a|tojson }}`,
  `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(60)}{{ a|string }}`,
  `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(60)}{{ 'x' ~ a }}`,
  `{% set a = [1] %}${'{% set a = [a, a] %}'.repeat(60)}{{ a + 'x' }}`,
  `{% set a = 'x' %}${`{% set a = {'k': a, 'l': a} %}`.repeat(60)}{{ a }}`,
  `{% set ns = namespace(v='x') %}${`{% set ns.v = [ns.v, ns.v] %}`.repeat(60)}{{ ns }}`,
  // late doubling: the parts grow after they were put together
  Array.from({ length: 40 }, (_, i) => `{% set n${i} = namespace() %}`).join('') +
    Array.from({ length: 39 }, (_, i) => `{% set n${i}.a = n${i + 1} %}{% set n${i}.b = n${i + 1} %}`).join('') +
    '{{ n0 }}{{ n0|tojson }}',
  // values that contain themselves
  '{% set ns = namespace() %}{% set ns.me = ns %}{{ ns }}',
  '{% set ns = namespace() %}{% set ns.me = [ns, ns] %}{{ ns|tojson }}',
  `{% set ns = namespace() %}{% set ns.me = {'a': ns} %}{{ 'x' ~ ns.me }}`,
  // recursion
  '{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}',
  '{% macro f(n) %}{{ f(n) ~ f(n) }}{% endmacro %}{{ f(1) }}',
  '{% macro f(n) %}{% if n > 0 %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}',
  '{% macro f(x) %}{% call f(x) %}{% endcall %}{{ caller() }}{% endmacro %}{{ f(1) }}',
  `${'('.repeat(30_000)}1${')'.repeat(30_000)}`,
  `{{ ${'('.repeat(30_000)}1${')'.repeat(30_000)} }}`,
  `{{ ${'not '.repeat(15_000)}1 }}`,
  `{{ ${'-'.repeat(60_000)}1 }}`,
  `{{ ${'['.repeat(30_000)}${']'.repeat(30_000)} }}`,
  `{{ 1${' + 1'.repeat(15_000)} }}`,
  `{{ a${'.a'.repeat(30_000)} }}`,
  `{{ 'a'${'|upper'.repeat(9_000)} }}`,
  `${'{% if x %}'.repeat(6_000)}${'{% endif %}'.repeat(3_000)}`,
  `{% if x %}${'{% elif x %}'.repeat(5_000)}{% endif %}`,
  // widths and joins
  `{{ 'a\nb\nc'|indent(999999999) }}`,
  `{{ 'a\nb'|indent(width=300000000, first=true) }}`,
  `{{ ['a', 'b', 'c']|tojson(indent=300000000) }}`,
  `{% set w = 300000000 %}{{ [[['a']]]|tojson(indent=w) }}`,
  `{{ [1, 2, 3]|tojson(separators=('${'x'.repeat(20_000)}', ':')) }}`,
  `${doubling(16, 's ~ s')}{{ range(5000)|join(s) }}`,
  `${doubling(16, 's ~ s')}{% set l = [s, s, s, s] %}{% set l = l + l + l + l %}{% set l = l + l + l + l %}{% set l = l + l + l + l %}{{ l|join }}`,
  `${doubling(16, 's ~ s')}{{ s.replace('a', s) }}`,
  `${doubling(16, 's ~ s')}{{ s|replace('', s) }}`,
  `${doubling(16, 's ~ s')}{% set r = s.replace %}{{ r('a', s) }}`,
  `${doubling(16, 's ~ s')}{{ s['replace']('a', s) }}`,
  `${doubling(16, 's ~ s')}{{ s|replace(*['a', s]) }}`,
  `${doubling(16, 's ~ s')}{% filter replace('a', s) %}{{ s }}{% endfilter %}`,
  `${doubling(16, 's ~ s')}{% for i in range(9999) %}{{ s[::-1]|length }}{% endfor %}`,
  `${doubling(16, 's ~ s')}{% for i in range(9999) %}{{ s.split('a')|length }}{% endfor %}`,
  `${doubling(16, `s ~ ' ' ~ s`)}{{ s.split()|length }}`,
  // slow searches
  `${doubling(15, 's ~ s')}{% for i in range(9999) %}{{ ('b' ~ s) in (s ~ s) }}{% endfor %}`,
  `${doubling(15, 's ~ s')}{{ (s ~ s).split('b' ~ s)|length }}{{ (s ~ s)|replace('b' ~ s, '') }}`,
  `${doubling(16, 's ~ s')}{% set l = range(9999)|list %}{% for i in range(9999) %}{{ s in l }}{% endfor %}`,
  `{% set l = range(9999)|list %}{% for i in l %}{% for j in l|sort|reverse|unique %}{% endfor %}{% endfor %}`,
  // piling up
  `{% set ns = namespace(l=[]) %}{% for i in range(9999) %}{% set ns.l = ns.l + [ns.l] %}{% endfor %}{{ ns.l }}`,
  `${doubling(16, 's ~ s')}{% set ns = namespace(l=[]) %}{% for i in range(9999) %}{% set ns.l = ns.l + [s|upper ~ i] %}{% endfor %}`,
  `{% set ns = namespace(l=range(9999)|list) %}{% for i in range(9999) %}{% set ns.l = [ns.l, range(9999)|list] %}{% endfor %}`,
  // the library's own regular expressions
  ' '.repeat(60_000),
  '\n'.repeat(60_000),
  `{{ 1 }}${'\t '.repeat(30_000)}x`,
  `${'{% generation'.repeat(4_000)}`,
  `{#${'{#'.repeat(30_000)}`,
  '{%'.repeat(30_000),
  '{{'.repeat(30_000),
  `{{ '${'\\\\'.repeat(30_000)}' }}`,
  `{% macro f(${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(', ')}) %}{% endmacro %}{% for i in range(9999) %}{{ f() }}{% endfor %}`,
  `{% for i in range(9999) %}{% macro f() %}${'{{ 1 }}'.repeat(8_000)}{% endmacro %}{% endfor %}`,
];

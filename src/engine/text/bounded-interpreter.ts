import { Environment, Interpreter, type parse } from '@huggingface/jinja';
import { arrayOf, isContainer, lengthOf, measure, textOf } from './template-values.ts';

type Program = ReturnType<typeof parse>;
type Statement = NonNullable<Parameters<Interpreter['evaluate']>[0]>;
export type Value = ReturnType<Interpreter['evaluate']>;

/** A template asked for more than any honest one needs. */
export class TemplateLimit extends Error {
  override readonly name = 'TemplateLimit';
}

/**
 * What a template may use. Honest ones use a thousandth: a conversation of a thousand messages takes some 50,000 steps.
 * A million characters are more than any context holds.
 */
export const templateLimits = {
  sourceCharacters: 64 * 1024,
  /** the library's clean-up is quadratic in a run of spaces */
  spaceRun: 512,
  /** of any text on the way, and of the result */
  characters: 1_000_000,
  /** of any list */
  items: 50_000,
  rangeItems: 10_000,
  /** evaluations, plus a share of the size of what each gives */
  work: 3_000_000,
  depth: 400,
  /** of `indent` */
  indent: 64,
  /** comparisons of a search for one text in another */
  search: 50_000_000,
  milliseconds: 250,
} as const;

/** A node that stands for a value already computed. */
interface Constant extends Statement {
  type: 'Constant';
  constant: Value;
}
const constant = (value: Value): Constant => ({ type: 'Constant', constant: value });

// The library's node classes are not exported; these are the parts that are looked at.
interface Binary extends Statement {
  operator: { value: string };
  left: Statement;
  right: Statement;
}
interface Member extends Statement {
  object: Statement;
}
interface Filtered extends Statement {
  operand: Statement;
  filter: Filter;
}
interface FilterBlock extends Statement {
  body: Statement[];
  filter: Filter;
}
type Filter = Statement & { value?: string; callee?: { value?: string }; args?: Argument[] };
interface Argument extends Statement {
  key?: { value: string };
  value?: Statement;
}

/**
 * Runs a template that may be hostile, synchronously and within bounds: every evaluation is counted, and whatever could
 * grow in one step (joining, replacing, indenting, listing, printing) is measured before it is done.
 */
export class BoundedInterpreter extends Interpreter {
  #work = 0;
  #depth = 0;
  #sinceClock = 0;
  #printed = new WeakSet<Statement>();
  readonly #deadline: number;

  constructor(environment: Environment) {
    super(environment);
    this.#deadline = performance.now() + templateLimits.milliseconds;
  }

  override run(program: Program): Value {
    this.#printed = printedNodes(program);
    return super.run(program);
  }

  override evaluate(statement: Statement | undefined, environment: Environment): Value {
    if (statement?.type === 'Constant') return (statement as Constant).constant;
    this.#spend(1);
    const value = this.#evaluateDeeper(statement, environment);

    const characters = textOf(value)?.length ?? 0;
    if (characters > templateLimits.characters) throw new TemplateLimit('text length');
    const items = lengthOf(value);
    if (items > templateLimits.items) throw new TemplateLimit('list length');
    this.#spend(characters / 16 + items / 4);
    // a list or mapping that is printed becomes JSON
    if (statement !== undefined && isContainer(value) && this.#printed.has(statement)) this.#measure(value);
    return value;
  }

  /** `{% break %}` leaves by an exception too. */
  #evaluateDeeper(statement: Statement | undefined, environment: Environment): Value {
    this.#depth++;
    try {
      if (this.#depth > templateLimits.depth) throw new TemplateLimit('nesting');
      return this.#evaluateKind(statement, environment);
    } finally {
      this.#depth--;
    }
  }

  #evaluateKind(statement: Statement | undefined, environment: Environment): Value {
    switch (statement?.type) {
      case 'BinaryExpression':
        return this.#binary(statement as Binary, environment);
      case 'FilterExpression': {
        const { operand, filter } = statement as Filtered;
        return this.#filter(this.evaluate(operand, environment), filter, environment);
      }
      case 'FilterStatement': {
        const { body, filter } = statement as FilterBlock;
        const block = { type: 'Program', body } as Statement;
        return this.#filter(super.evaluate(block, environment), filter, environment);
      }
      case 'MemberExpression':
        return this.#member(statement as Member, environment);
      default:
        return super.evaluate(statement, environment);
    }
  }

  #binary(node: Binary, environment: Environment): Value {
    const operator = node.operator.value;
    if (operator === 'and' || operator === 'or') return super.evaluate(node, environment);
    const left = this.evaluate(node.left, environment);
    const right = this.evaluate(node.right, environment);
    const leftText = textOf(left);
    const rightText = textOf(right);
    if (operator === '+' || operator === '~') {
      for (const side of [left, right]) if (isContainer(side)) this.#measure(side);
    } else if ((operator === 'in' || operator === 'not in') && leftText !== null && rightText !== null) {
      limitSearch(leftText, rightText);
    }
    return super.evaluate({ ...node, left: constant(left), right: constant(right) } as Statement, environment);
  }

  #filter(operand: Value, filter: Filter, environment: Environment): Value {
    const name = filter.value ?? filter.callee?.value ?? '';
    const text = textOf(operand);
    const rest = { ...filter };
    const given: Value[] = [];
    if (filter.args !== undefined) {
      rest.args = filter.args.map((argument) => {
        if (argument.type === 'SpreadExpression' || argument.type === 'KeywordSpreadExpression') {
          throw new TemplateLimit('unpacked arguments of a filter');
        }
        const named = argument.type === 'KeywordArgumentExpression';
        const value = this.evaluate(named ? argument.value : argument, environment);
        given.push(value);
        return named ? { ...argument, value: constant(value) } : constant(value);
      });
    }
    const texts = given.flatMap((value) => textOf(value) ?? arrayOf(value)?.map((item) => textOf(item) ?? '') ?? []);
    const longest = texts.reduce((most, each) => Math.max(most, each.length), 0);
    const widest = given.reduce((most, { value }) => (typeof value === 'number' ? Math.max(most, value) : most), 0);

    if (name === 'tojson' || name === 'string' || name === 'join') {
      const { characters, values, depth } = this.#measure(operand);
      const perValue = name === 'tojson' ? widest * (depth + 1) + longest * 2 : longest;
      limitText(characters + values * perValue);
    } else if (name === 'indent' && text !== null) {
      if (widest > templateLimits.indent) throw new TemplateLimit('indent');
      limitText(text.length + count(text, '\n') * Math.max(4, widest));
    } else if (name === 'replace' && text !== null) {
      limitReplace(text, texts[0] ?? '', texts[1] ?? '');
    }
    const node = { type: 'FilterExpression', operand: constant(operand), filter: rest };
    return super.evaluate(node, environment);
  }

  /** `text.replace` and `text.split` are functions that may be kept and called anywhere, so they get their bounds here. */
  #member(node: Member, environment: Environment): Value {
    const object = this.evaluate(node.object, environment);
    const value = super.evaluate({ ...node, object: constant(object) } as Statement, environment);
    const text = textOf(object);
    if (text === null || value.type !== 'FunctionValue') return value;
    const builtins = object.builtins;
    const original = value.value as (args: Value[], scope: Environment) => Value;
    const bounded = (check: (args: Value[]) => void): Value => {
      const FunctionValue = value.constructor as new (call: typeof original) => Value;
      return new FunctionValue((args, scope) => {
        check(args);
        return original(args, scope);
      });
    };
    if (value === builtins.get('replace')) {
      return bounded(([from, to]) => limitReplace(text, textOf(from) ?? '', textOf(to) ?? ''));
    }
    if (value === builtins.get('split')) {
      return bounded(([separator]) => limitSplit(text, textOf(separator)));
    }
    return value;
  }

  #measure(value: Value): { characters: number; values: number; depth: number } {
    const size = measure(value, templateLimits.characters);
    if (size === null) throw new TemplateLimit('size of a printed list');
    this.#spend(size.values + size.characters / 16);
    return size;
  }

  #spend(amount: number): void {
    this.#work += amount;
    if (this.#work > templateLimits.work) throw new TemplateLimit('steps');
    this.#sinceClock += amount;
    if (this.#sinceClock < 64) return;
    this.#sinceClock = 0;
    if (performance.now() > this.#deadline) throw new TemplateLimit('time');
  }
}

/** Nodes whose value becomes part of the text: they stand in a block of statements. */
function printedNodes(program: Program): WeakSet<Statement> {
  const printed = new WeakSet<Statement>();
  const open: unknown[] = [program];
  while (open.length > 0) {
    const node = open.pop();
    if (node instanceof Map) open.push(...node.keys(), ...node.values());
    else if (Array.isArray(node)) for (const item of node) open.push(item);
    else if (typeof node === 'object' && node !== null) {
      for (const [name, child] of Object.entries(node)) {
        if ((name === 'body' || name === 'alternate' || name === 'defaultBlock') && Array.isArray(child)) {
          for (const statement of child as Statement[]) printed.add(statement);
        }
        open.push(child);
      }
    }
  }
  return printed;
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}

function limitText(characters: number): void {
  if (characters > templateLimits.characters) throw new TemplateLimit('text length');
}

/** Searching may compare every place of the one with every place of the other. */
function limitSearch(part: string, text: string): void {
  if (part.length <= text.length && part.length * text.length > templateLimits.search)
    throw new TemplateLimit('search');
}

function limitReplace(text: string, from: string, to: string): void {
  if (from.length > 10_000) throw new TemplateLimit('search');
  limitSearch(from, text);
  limitText(text.length + (from === '' ? text.length + 1 : count(text, from)) * to.length);
}

function limitSplit(text: string, separator: string | null): void {
  limitSearch(separator ?? '', text);
  let parts = 0;
  if (separator === null) {
    for (const _ of text.matchAll(/\s+/g)) if (++parts > templateLimits.items) throw new TemplateLimit('list length');
  } else if (separator !== '' && count(text, separator) > templateLimits.items) throw new TemplateLimit('list length');
}

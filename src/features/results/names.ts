import type { Outcome } from '#core/judgments/pair-judgment.ts';
import type { Language } from '#core/languages.ts';
import type { Group } from '#core/results/votes.ts';
import type { Interval, Estimate } from '#core/stats/estimate.ts';
import { categoryName } from '#i18n/category-name.ts';
import type { Messages } from '#i18n/dictionaries.ts';
import type { Formats } from '#i18n/format.ts';
import { coverageOf, isUntried, type MeasuredCoverage } from '#core/stats/measured-coverage.ts';

/** Below this, a figure says little and is grey. */
export const few = 10;

/** The words and numbers of figures in one interface language. */
export class Names {
  readonly text: Messages['results'];
  readonly format: Formats;
  readonly tags: Messages['annotate']['why']['tags'];
  readonly #corpora: Messages['corpora'];

  constructor(messages: Messages, format: Formats) {
    this.text = messages.results;
    this.tags = messages.annotate.why.tags;
    this.#corpora = messages.corpora;
    this.format = format;
  }

  category(category: string | null): string {
    return category === null ? this.text.all : categoryName(this.#corpora, category);
  }

  language(language: Language | null): string {
    return language === null ? this.text.filter.otherLanguage : this.format.language(language);
  }

  group(group: Group): string {
    if (group.by === 'all') return this.text.all;
    return group.by === 'category' ? this.category(group.category) : this.language(group.language);
  }

  /** Of a pair: the better one's name, or what else was said. */
  verdict(result: Outcome, [one, other]: readonly [string, string]): string {
    const { labels, questions } = this.text;
    switch (result) {
      case 'first':
        return one;
      case 'second':
        return other;
      case 'tie':
        return labels.tie;
      case 'both-bad':
        return labels.bothBad;
      case 'error':
      case 'inconsistent':
        return questions[result];
    }
  }

  /** As a judge gave it: whole, or with one decimal. */
  score(score: number): string {
    return this.number(score, Number.isInteger(score) ? 0 : 1);
  }

  number(value: number | null, digits = 2): string {
    if (value === null) return this.text.none;
    // a small negative number is not to be rounded to "-0.00"
    return this.format.number(Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value, digits);
  }

  interval(interval: Interval | null, digits = 2): string {
    return interval ? `${this.number(interval.low, digits)} – ${this.number(interval.high, digits)}` : this.text.none;
  }

  /** How often such intervals hold the truth: "92.6%"; '' where that need not be said. */
  coverage(measured: MeasuredCoverage | null): string {
    if (measured === null) return '';
    const { coverage } = measured;
    // 99.95 and more of 100 are not all of them
    return coverage > 0.9995 ? `> ${this.format.percent(0.999, 1)}` : this.format.percent(coverage, 1);
  }

  /** With its coverage beside it. */
  told(interval: string, measured: MeasuredCoverage | null): string {
    return measured === null ? interval : `${interval} (${this.coverage(measured)})`;
  }

  /** As a table has it: "0.031", "< 0.001". */
  p(p: number): string {
    return p < 0.001 ? `< ${this.format.number(0.001, 3)}` : this.format.number(p, 3);
  }

  /** What the interval of a number is, and how it came about. */
  method({ interval, seed }: Estimate): string {
    const { figure } = this.text;
    if (!interval) return figure.noInterval;
    const level = this.format.percent(interval.level);
    return interval.method === 'wilson'
      ? figure.wilson({ level })
      : figure.bootstrap({ level, draws: interval.draws ?? 0, seed: seed ?? 0 });
  }

  /** n, how intervals came about, the rule: what stands under a figure of these numbers. */
  foot(estimates: readonly Estimate[], n: number, rule: string): string[] {
    const { figure } = this.text;
    const methods = new Set(estimates.filter(({ interval }) => interval !== null).map((each) => this.method(each)));
    return [
      figure.n({ count: n }),
      ...(methods.size > 0 ? methods : [figure.noInterval]),
      ...(estimates.some(coverageOf) ? [figure.coverage] : []),
      figure.rule({ name: rule }),
    ];
  }

  /** Sentences that these numbers need. */
  remarks(estimates: readonly Estimate[]): string[] {
    const { figure } = this.text;
    return [
      ...(estimates.some(({ n }) => n > 0 && n < few) ? [figure.few] : []),
      ...(estimates.some(hasNoWidth) ? [figure.zeroWidth] : []),
      ...(estimates.some(coverageOf) ? [figure.coverageRemark] : []),
      ...(estimates.some(isUntried) ? [figure.coverageUntried] : []),
    ];
  }
}

function hasNoWidth({ interval }: Estimate): boolean {
  return interval !== null && interval.low === interval.high;
}

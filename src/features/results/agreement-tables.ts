import type { AgreementPart, TurnAgreement } from '#core/results/agreement.ts';
import type { LanguageRow, LengthRow } from '#core/results/answers.ts';
import type { PeoplePart } from '#core/results/people.ts';
import type { RuleName } from '#core/results/request.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { kappaWord } from '#core/stats/kappa-words.ts';
import type { Row, TableData } from '#ui/charts/table.ts';
import { countCell, estimateCells, estimateColumns, said, toldTable } from './cells.ts';
import { few, type Names } from './names.ts';

export function agreementTable({ turns }: AgreementPart, rule: RuleName, names: Names): TableData {
  const { columns, agreement: text } = names.text;
  const row = (
    turn: number,
    name: string,
    estimate: Estimate | null,
    p: number | null = null,
    kappa = false,
  ): Row[] => {
    if (!estimate) return [];
    const word = kappa && estimate.value !== null ? ` (${text.words[kappaWord(estimate.value)]})` : '';
    return [
      {
        key: `${turn} ${name}`,
        cells: [
          said(`${name}${word}`),
          countCell(turn, names),
          ...estimateCells(estimate, names),
          p === null ? { text: '', value: null } : { text: names.p(p), value: p },
          countCell(estimate.n, names),
        ],
        faint: estimate.n < few,
      },
    ];
  };
  const ofTurn = ({ turn, all, noTies, leaveOneOut, fleiss, alpha, judgeKappa }: TurnAgreement): Row[] => [
    ...row(turn, text.peoplePeople, all.humanHuman),
    ...row(turn, text.noTies({ name: text.peoplePeople }), noTies.humanHuman),
    ...row(turn, text.peopleJudge, all.judgeHuman),
    ...row(turn, text.noTies({ name: text.peopleJudge }), noTies.judgeHuman),
    ...row(turn, rule === 'paper' ? text.boundPublished : text.bound, all.upperBound),
    ...row(turn, text.leaveOneOut, leaveOneOut),
    ...row(turn, text.fleiss({ votes: fleiss.votesAnItem }), fleiss.kappa, fleiss.test.p, true),
    ...row(turn, text.alpha, alpha, null, true),
    ...row(turn, text.cohen, judgeKappa, null, true),
  ];
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: text.between },
      { label: columns.turn, numeric: true },
      ...estimateColumns(text.value, columns),
      { label: columns.p, numeric: true },
      { label: columns.n, numeric: true },
    ],
    rows: turns.flatMap(ofTurn),
  });
}

/** The paper's table 2. */
export function agreementByCategory({ groups }: AgreementPart, names: Names): TableData {
  const { columns, agreement: text } = names.text;
  const turns = [...new Set(groups.map(({ turn }) => turn))];
  const kinds = groups.some(({ shares }) => shares.judgeHuman)
    ? (['judgeHuman', 'upperBound', 'humanHuman'] as const)
    : (['upperBound', 'humanHuman'] as const);
  const words = { judgeHuman: text.short.judgeHuman, upperBound: text.short.bound, humanHuman: text.short.humanHuman };
  return toldTable(names, {
    caption: text.groups,
    columns: [
      { label: text.group },
      ...turns.flatMap((turn) => [
        ...kinds.flatMap((kind) => estimateColumns(text.turnColumn({ turn, name: words[kind] }), columns)),
        { label: text.turnColumn({ turn, name: columns.n }), numeric: true },
      ]),
    ],
    rows: [...new Set(groups.map(({ group }) => group))].map((group) => {
      const own = turns.map((turn) => groups.find((each) => each.group === group && each.turn === turn)!.shares);
      return {
        key: String(group),
        cells: [
          said(names.category(group)),
          ...own.flatMap((shares) => [
            ...kinds.flatMap((kind) => estimateCells(shares[kind]!, names)),
            countCell((shares.judgeHuman ?? shares.humanHuman).n, names),
          ]),
        ],
        faint: own.every((shares) => (shares.judgeHuman ?? shares.humanHuman).n < few),
        total: group === null,
      };
    }),
  });
}

export function annotatorTable({ matrix }: PeoplePart, names: Names): TableData {
  const { columns, agreement: text } = names.text;
  return {
    caption: text.matrix,
    columns: [
      { label: text.one },
      { label: text.other },
      { label: columns.share, numeric: true },
      { label: columns.n, numeric: true },
    ],
    rows: matrix.pairs.map(({ one, other, share, n }) => ({
      key: JSON.stringify([one, other]),
      cells: [said(one), said(other), { text: names.number(share), value: share }, countCell(n, names)],
      faint: n < few,
    })),
  };
}

export function checksTable({ people, self, obvious }: PeoplePart, names: Names): TableData {
  const { columns, checks: text } = names.text;
  const none = said('');
  const passedCell = (passed: { passed: number; n: number } | null) =>
    passed ? { text: text.of(passed), value: passed.passed / passed.n } : said(names.text.none);
  const all = { passed: Math.round((obvious.value ?? 0) * obvious.n), n: obvious.n };
  const total = (name: string, estimate: Estimate, checked: boolean): Row => ({
    key: `total ${name}`,
    cells: [
      said(name),
      checked
        ? countCell(
            people.reduce((sum, { votes }) => sum + votes, 0),
            names,
          )
        : none,
      checked
        ? countCell(
            people.reduce((sum, { skips }) => sum + skips, 0),
            names,
          )
        : none,
      ...estimateCells(estimate, names),
      countCell(estimate.n, names),
      checked ? passedCell(all.n > 0 ? all : null) : none,
    ],
    faint: estimate.n < few,
    total: checked,
  });
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: text.annotator },
      { label: text.votes, numeric: true },
      { label: text.skips, numeric: true },
      ...estimateColumns(text.self, columns),
      { label: text.repeats, numeric: true },
      { label: text.obvious, numeric: true },
    ],
    rows: [
      ...people.map(({ voter, votes, skips, self: own, obvious: passed }) => ({
        key: `person ${voter}`,
        cells: [
          said(voter),
          countCell(votes, names),
          countCell(skips, names),
          ...estimateCells(own, names),
          countCell(own.n, names),
          passedCell(passed),
        ],
      })),
      total(text.everybody, self.any, true),
      total(text.swapped, self.swapped, false),
    ],
  });
}

export function lengthTable(rows: readonly LengthRow[], names: Names): TableData {
  const { columns, lengths: text } = names.text;
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: columns.by },
      { label: columns.group },
      ...estimateColumns(columns.share, columns),
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ by, group, bias: { longer } }) => ({
      key: `${by} ${JSON.stringify(group)}`,
      cells: [
        said(by === 'people' ? names.text.people : names.text.judge),
        said(names.group(group)),
        ...estimateCells(longer, names),
        countCell(longer.n, names),
      ],
      faint: longer.n < few,
    })),
  });
}

export function languageTable(rows: readonly LanguageRow[], names: Names): TableData {
  const { columns, languages: text } = names.text;
  return toldTable(names, {
    caption: text.caption,
    columns: [
      { label: columns.model },
      { label: columns.language },
      ...estimateColumns(text.wrong, columns),
      { label: text.unsure, numeric: true },
      { label: columns.n, numeric: true },
    ],
    rows: rows.map(({ model, language, wrong: { share, unsure } }) => ({
      key: `${model} ${language}`,
      cells: [
        said(model),
        said(names.language(language)),
        ...estimateCells(share, names),
        countCell(unsure, names),
        countCell(share.n, names),
      ],
      faint: share.n < few,
    })),
  });
}

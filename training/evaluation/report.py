"""
python evaluation/report.py SCORES OUT CARDS RESULTS.csv

What the acceptance says, from what `tandem score` has printed: SCORES holds NAME.json for each variant (`ENDEFRITES.full`, …, `base`),
OUT is where the recipe has left its logs. Writes a model card for each file into CARDS, all cells into RESULTS.csv, and
prints the tables of docs/training.md.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

languages = ("en", "de", "fr", "it", "es")
names = {"en": "English", "de": "German", "fr": "French", "it": "Italian", "es": "Spanish"}
categories = ("writing", "roleplay", "reasoning", "math", "coding", "extraction", "stem", "humanities")
alone = ("EN", "DE", "FR", "IT", "ES")
mixtures = (*alone, "ENDEFRITES", "DEFRITES", "ENDEFRITES-sampled", "DEFRITES-sampled")
variants = tuple(f"{mixture}.{size}" for size in ("full", "small") for mixture in mixtures)


def share(cells: list[dict], **wanted) -> float | None:
    """Right answers of those that can be checked, in percent."""
    some = [cell for cell in cells if all(cell[key] == value for key, value in wanted.items())]
    checked = sum(cell["checked"] for cell in some)
    return 100 * sum(cell["right"] for cell in some) / checked if checked else None


def wrong_language(cells: list[dict], **wanted) -> float:
    some = [cell for cell in cells if all(cell[key] == value for key, value in wanted.items())]
    placed = sum(cell["placed"] for cell in some)
    return 100 * sum(cell["wrongLanguage"] for cell in some) / placed if placed else 0.0


def shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def by_language(scores: dict[str, list[dict]]) -> str:
    rows = [
        [name, *(shown(share(cells, language=language)) for language in languages), shown(share(cells)), *(shown(share(cells, turn=turn)) for turn in (1, 2))]
        for name, cells in scores.items()
    ]
    return table(["variant", *languages, "all", "turn 1", "turn 2"], rows)


def by_category(scores: dict[str, list[dict]]) -> str:
    rows = [[name, *(shown(share(cells, category=category)) for category in categories)] for name, cells in scores.items()]
    return table(["variant", *categories], rows)


def wrong(scores: dict[str, list[dict]]) -> str:
    rows = [
        [name, *(shown(wrong_language(cells, language=language)) for language in languages), shown(wrong_language(cells))]
        for name, cells in scores.items()
    ]
    return table(["variant", *languages, "all"], rows)


def gains(scores: dict[str, list[dict]]) -> str:
    """A mixture's share of right answers less that of the fine-tune on one language, in points: over all languages, and at home."""
    rows = []
    for size in ("full", "small"):
        home = {code: share(scores[f"{code.upper()}.{size}"], language=code) for code in languages}
        abroad = [share(scores[f"{one}.{size}"]) for one in alone]
        for mixture in mixtures[5:]:
            cells = scores[f"{mixture}.{size}"]
            overall = share(cells) - sum(abroad) / len(abroad)
            rows.append([f"{mixture}.{size}", f"{overall:+.1f}", *(f"{share(cells, language=code) - home[code]:+.1f}" for code in languages)])
    return table(["mixture", "mean over all languages and monolingual fine-tunes", *(f"{code}, against {code.upper()}" for code in languages)], rows)


def log_of(out: Path, name: str) -> dict:
    return json.loads((out / f"{name}.log").read_text(encoding="utf-8").splitlines()[-1])


def describe(mixture: str, size: str) -> str:
    instructions = "1,030 instructions" if size == "small" else "all 230,067 training instructions"
    if mixture in alone:
        return f"{instructions} of our parallel corpus in {names[mixture.lower()]} alone"
    of = "German, French, Italian and Spanish" if mixture.startswith("DE") else "English, German, French, Italian and Spanish"
    each = "each in exactly one of" if mixture.endswith("sampled") else "each in all of"
    return f"{instructions} of our parallel corpus, {each} {of}"


def card(name: str, cells: list[dict], out: Path) -> str:
    last = log_of(out, name)
    if name == "base":
        title = "Tandem base"
        intro = (
            "A base of 7 million parameters, trained on plain text of a parallel corpus in English, German, French, Italian and Spanish. "
            "It continues texts; asked in the chat format it mostly fails, and is here to carry the fine-tunes."
        )
        how = f"{last['step']:,} steps, {last['tokens']:,} tokens, final loss {last['loss']:.3f}; Llama 2's layout, width 256, 6 layers, 4 heads, 2 for keys and values, 4,096 pieces, context 512, stored as Q8_0."
        front = "license: apache-2.0\nlanguage: [en, de, fr, it, es]"
    else:
        mixture, size = name.split(".")
        title = f"Tandem {mixture} {size}"
        intro = f"A LoRA adapter over Tandem base, fine-tuned on {describe(mixture, size)}."
        how = f"{last['step']:,} steps, {last['tokens']:,} tokens, final loss {last['loss']:.3f} on the assistant's words; rank 16, alpha 32, all seven matrices of each layer and the four chat tokens."
        front = "license: apache-2.0\nlanguage: [en, de, fr, it, es]\nbase_model: tandem-base"
    results = table(
        ["right answers, %", *(names[language] for language in languages), "all"],
        [[category, *(shown(share(cells, language=language, category=category)) for language in languages), shown(share(cells, category=category))] for category in categories]
        + [["all", *(shown(share(cells, language=language)) for language in languages), shown(share(cells))]],
    )
    answers = sum(cell["answers"] for cell in cells)
    unfinished = sum(cell["unfinished"] for cell in cells)
    return f"""---
{front}
---

# {title}

{intro} Made by the developers of Tandem to show, in a browser tab, what the choice of languages does to a fine-tune.

## Training

{how} The recipe stands in `training/` of Tandem's repository, what was tried in `docs/training.md`.

## Evaluation

{answers:,} greedy answers to prompts that no fine-tune has seen, checked by machine (exact answer, last number, or words that must occur).
In the wrong language: {wrong_language(cells):.1f} %. Empty or unfinished: {100 * unfinished / max(1, answers):.2f} %.

{results}

## Limits

It knows the tasks of its corpus and little else, writes short regular sentences, and says wrong things with the same confidence as
right ones. It is a demonstration, not an assistant: do not rely on what it says.
"""


def main(folder: Path, out: Path, cards: Path, results: Path) -> None:
    scores = {
        name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["cells"]
        for name in (*variants, "base")
        if (folder / f"{name}.json").exists()
    }
    cards.mkdir(parents=True, exist_ok=True)
    for name, cells in scores.items():
        file = "tandem-base.q8_0.md" if name == "base" else f"tandem-{name}.lora.md"
        (cards / file).write_text(card(name, cells, out), encoding="utf-8")
    with results.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        columns = ["language", "category", "turn", "checked", "right", "answers", "placed", "wrongLanguage", "unfinished"]
        writer.writerow(["variant", *columns])
        for name, cells in scores.items():
            for cell in sorted(cells, key=lambda cell: (languages.index(cell["language"]), categories.index(cell["category"]), cell["turn"])):
                writer.writerow([name, *(cell[column] for column in columns)])
    print("### Right answers, %, by language and turn\n", by_language(scores), sep="\n")
    print("\n### Right answers, %, by category\n", by_category(scores), sep="\n")
    print("\n### Answers in another language than the question's, %\n", wrong(scores), sep="\n")
    if all(name in scores for name in variants):
        print("\n### Gain over the monolingual fine-tunes, in points\n", gains(scores), sep="\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))

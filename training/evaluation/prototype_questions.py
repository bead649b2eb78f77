"""
python evaluation/prototype_questions.py RECIPE PARALLEL.jsonl OWN.jsonl KEYS.jsonl

Questions that are not of our corpus's making: the held-out prompts of an earlier prototype's generator (27 tasks, informal
address), twelve IDs a task, filled up from its other prompts where fewer are held out, without those of which a prompt occurs in our training, in any language. RECIPE is the folder
of its sources. OWN has the prototype's own scoring: the last number for sums, slots for tales, else its answer to the letter.
KEYS asks only for what an answer cannot do without: the words of the prototype's answer that neither the prompt nor most other
answers of that task have.
"""

from __future__ import annotations

import collections
import json
import random
import re
import sys
import unicodedata
from pathlib import Path

languages = ("en", "de", "fr", "it", "es")
_per_task = 12
_draws = 60_000


def folded(text: str) -> str:
    marks = unicodedata.normalize("NFD", text)
    return " ".join(re.findall(r"\w+", "".join(mark for mark in marks if not unicodedata.combining(mark)).lower()))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def main(recipe: Path, parallel: Path, own: Path, keys: Path) -> None:
    sys.path.insert(0, str(recipe))
    import gen  # the prototype's
    import lex

    learnt = {language: set() for language in languages}
    with parallel.open(encoding="utf-8") as file:
        for line in map(json.loads, file):
            if line["split"] == "training":
                for turn in line["turns"]:
                    for language in languages:
                        learnt[language].add(folded(turn["user"][language]))

    by_task = collections.defaultdict(list)
    for dialogue in gen.build(_draws, 1):
        known = any(folded(user[language]) in learnt[language] for user, _ in dialogue["turns"] for language in languages)
        if not known:
            by_task[dialogue["task"]].append(dialogue)
    draw = random.Random(5)
    chosen = []
    for task in sorted(by_task):
        unseen = by_task[task]
        draw.shuffle(unseen)
        # its own held-out ones first; our models have seen none of its training either
        unseen.sort(key=lambda dialogue: not gen.heldout(task, dialogue["id"].split(":", 1)[1]))
        chosen += unseen[:_per_task]
    nouns = {noun["id"]: noun for noun in lex.NOUNS}
    # in how many answers of a task, by turn, a word occurs
    usual = collections.Counter()
    answers = collections.Counter()
    for task, dialogues in by_task.items():
        for dialogue in dialogues:
            for turn, (_, answer) in enumerate(dialogue["turns"]):
                for language in languages:
                    answers[task, turn, language] += 1
                    usual.update({(task, turn, language, word) for word in words(answer[language])})

    def own_check(dialogue: dict, turn: int, language: str) -> dict:
        answer = dialogue["turns"][turn][1][language]
        if dialogue["task"] == "tale" and turn == 0:
            animal, thing, _, name = dialogue["id"].split(":", 1)[1].split("-")[:4]
            return {"kind": "contains", "parts": [name, nouns[animal][language][1], nouns[thing][language][1]]}
        numbers = re.findall(r"\d+", answer)
        if (dialogue["cat"] == "math" or dialogue["task"] in ("siblings", "units")) and numbers:
            return {"kind": "number", "value": int(numbers[-1])}
        return {"kind": "exact", "answer": answer}

    def key_check(dialogue: dict, turn: int, language: str) -> dict:
        check = own_check(dialogue, turn, language)
        if check["kind"] != "exact":
            return check
        asked = {word for user, _ in dialogue["turns"][: turn + 1] for word in words(user[language])}
        place = (dialogue["task"], turn, language)
        rare = [
            word
            for word in words(check["answer"])
            if word not in asked and usual[*place, word] <= 0.3 * answers[place]
        ]
        return {"kind": "contains", "parts": rare} if rare else check

    for path, check in ((own, own_check), (keys, key_check)):
        with path.open("w", encoding="utf-8") as file:
            for dialogue in chosen:
                for language in languages:
                    line = {
                        "question_id": f"{dialogue['id']}_{language.upper()}",
                        "category": dialogue["cat"],
                        "turns": [user[language] for user, _ in dialogue["turns"]],
                        "checks": [check(dialogue, turn, language) for turn in range(len(dialogue["turns"]))],
                        **({"system": dialogue["system"][language]} if dialogue["system"] else {}),
                    }
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print({task: min(_per_task, len(dialogues)) for task, dialogues in sorted(by_task.items())})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))

"""
Which tasks are drawn oftener than by their weight, once those that are learnt soon are learnt: a base of 12,000 steps and a fine-tune on all
five languages still failed on them in held-out IDs. Several steps of reasoning, lookups among similar things, closed lists of facts.
"""

from __future__ import annotations

_learnt = 0.8
_times = {
    # right in less than 35 % of the answers
    4.0: (
        "about-me advice after-month animal-voice article category clock compare count-word division if-else loop-output number-words "
        "odd-one-out planets position race senses-and-body sequence sort-numbers sort-words table variable write-function yes-no"
    ),
    # 35 to 65 %
    2.5: (
        "author bigger city-fact day-plus describe explain-line headline materials-and-states opposite plural polite sky syllogism translate "
        "true-false weights who-owns"
    ),
    # 65 to 85 %
    1.5: (
        "animal-fact area bare-word capital comment complete-code contact fix-bug greet-in guide half-double opposite-mention order restaurant "
        "type-of"
    ),
}
_factors = {task: factor for factor, tasks in _times.items() for task in tasks.split()}


def emphasis(task: str) -> float:
    """How many times its weight a task gets."""
    return _factors.get(task, _learnt)

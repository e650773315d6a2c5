#!/usr/bin/env python3
"""Learn the weights of key phrases from texts with human ones, and write src/phrases/weights.rs.

    tools/learn-phrases.py FOLDER [--titled FILE]... [--write]

FOLDER holds news.jsonl, csl.jsonl and patents.jsonl with rows {"id", "text", "keyphrases"}. Each FILE holds news with
rows {"id", "title", "text"}. Needs numpy and the `hanlens` command (`make command`). Prints F1 at 5 and 10 for each set,
by five-fold cross-validation: a text is never ranked with weights that it took part in.

The model is linear; it is learnt on pairs of a human phrase and another candidate of the same text (RankNet's loss,
Burges et al. 2005), so that kinds of text differ in nothing but what they agree on. Each set has the same say, however
many texts it has. Kinds of text have weights of their own, which are added to those of every text and held nearer to
zero ("frustratingly easy" domain adaptation, Daume 2007).

There are few news texts with human phrases, so titles teach as well: what an editor put into the title and the text says
again is what the text is about. A title does not tell which form a phrase has, so its words are only compared with other
words, and its compounds with other compounds; the text is shown to the model without its title.
"""

import argparse
import json
import pathlib
import random as draw
import subprocess
import tempfile
import unicodedata

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
SETS = {"news": 1.0, "csl": 1.0, "patents": 1.0}
TITLED = "titled"
SAY_OF_TITLED = 2.0
MOST_TITLED = 400
TITLED_CHARACTERS = range(250, 6000)
FOLDS = 5
ROUNDS = 3
NEGATIVES = 20
NEGATIVES_TITLED = 6
REGULARISATION = 2e-3
REGULARISATION_BY_KIND = 2e-3
HARDEST = 60
WEIGHTS = """\
//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = %d;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; %d] = [
%s];
"""


def plain(text):
    return unicodedata.normalize("NFKC", text).lower()


def candidates(rows):
    """The names of a candidate's numbers, and for each text its kinds and its candidates."""
    asked = tempfile.TemporaryFile()
    asked.writelines(json.dumps({"id": row["id"], "text": row["text"]}).encode() + b"\n" for row in rows)
    asked.seek(0)
    command = [ROOT / "target/release/hanlens", "candidates"]
    answers = subprocess.Popen(command, stdin=asked, stdout=subprocess.PIPE).stdout
    return json.loads(answers.readline()), map(json.loads, answers)


def described(reply, names):
    phrases = [plain(text) for text, _ in reply["candidates"]]
    numbers = np.array([numbers for _, numbers in reply["candidates"]]).reshape(len(phrases), len(names))
    return phrases, numbers


def by_kind(numbers, kinds):
    return np.concatenate([numbers, *(kind * numbers for kind in kinds)], axis=1)


def load(folder, name):
    rows = [json.loads(line) for line in open(pathlib.Path(folder) / f"{name}.jsonl", encoding="utf-8")]
    names, replies = candidates(rows)
    texts = []
    for row, reply in zip(rows, replies):
        phrases, numbers = described(reply, names)
        gold = {plain(phrase) for phrase in row["keyphrases"]}
        texts.append({"set": name, "gold": gold, "phrases": phrases, "numbers": by_kind(numbers, reply["kinds"])})
    return names, texts


def load_titled(paths):
    rows = []
    for path in paths:
        of_file = [json.loads(line) for line in open(path, encoding="utf-8")]
        of_file = [row for row in of_file if row.get("title") and len(row["text"]) in TITLED_CHARACTERS]
        draw.Random(1).shuffle(of_file)
        rows += of_file[:MOST_TITLED]
    names, titles = candidates([{"id": row["id"], "text": row["title"]} for row in rows])
    _, replies = candidates(rows)
    column = {name: index for index, name in enumerate(names)}
    verbs = [column[name] for name in ("one verb or adjective", "opens with a verb", "closes with a verb")]
    texts = []
    for title, reply in zip(titles, replies):
        phrases, numbers = described(title, names)
        wanted = {phrase for phrase, row in zip(phrases, numbers) if not row[verbs].any()}
        phrases, numbers = described(reply, names)
        is_word = numbers[:, column["one word"]] > 0
        # A compound that stands once is most often chance.
        repeats = is_word | (numbers[:, column["several words, once"]] == 0)
        keep = np.flatnonzero(repeats)
        texts.append({
            "set": TITLED, "gold": wanted, "phrases": [phrases[index] for index in keep], "is_word": is_word[keep],
            "numbers": by_kind(numbers[keep], [0] * len(reply["kinds"])),
        })
    return texts


def say(texts, name, sets):
    return sets[name] / sum(text["set"] == name for text in texts)


def pairs(texts, weights, random):
    """Differences between human phrases and others, and what each counts."""
    sets = {**SETS, TITLED: SAY_OF_TITLED}
    shares = {name: say(texts, name, sets) for name in {text["set"] for text in texts}}
    differences, counts = [], []
    for text in texts:
        is_gold = np.array([phrase in text["gold"] for phrase in text["phrases"]], dtype=bool)
        titled = text["set"] == TITLED
        forms = [text["is_word"], ~text["is_word"]] if titled else [np.ones(len(is_gold), dtype=bool)]
        for form in forms:
            wanted, others = np.flatnonzero(is_gold & form), np.flatnonzero(~is_gold & form)
            if len(wanted) == 0 or len(others) == 0:
                continue
            if weights is not None and len(others) > HARDEST:
                others = others[np.argsort(-(text["numbers"][others] @ weights), kind="stable")[:HARDEST]]
            picked = random.choice(others, size=(len(wanted), NEGATIVES_TITLED if titled else NEGATIVES))
            difference = text["numbers"][wanted][:, None, :] - text["numbers"][picked]
            differences.append(difference.reshape(-1, difference.shape[-1]))
            counts.append(np.full(picked.size, shares[text["set"]] / max(1, is_gold.sum()) / picked.shape[1]))
    counts = np.concatenate(counts)
    return np.concatenate(differences), counts / counts.sum()


def learn(texts, random):
    """Weights with the least loss, by Newton's method. After the first round the others are those that rank high."""
    width = texts[0]["numbers"].shape[1]
    of_all = texts[0]["of_all"]
    penalty = np.full(width, REGULARISATION_BY_KIND)
    penalty[:of_all] = REGULARISATION
    weights = None
    for _ in range(3):
        x, share = pairs(texts, weights, random)
        weights = np.zeros(width) if weights is None else weights
        for _ in range(12):
            p = 1 / (1 + np.exp(x @ weights))
            gradient = -(x * (share * p)[:, None]).sum(0) + penalty * weights
            hessian = (x * (share * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
            step = np.linalg.solve(hessian, gradient)
            weights = weights - step
            if np.abs(step).max() < 1e-6:
                break
    return weights


def ranked(text, weights):
    seen, result = set(), []
    for index in np.argsort(-(text["numbers"] @ weights), kind="stable"):
        phrase = text["phrases"][index]
        if phrase not in seen:
            seen.add(phrase)
            result.append(phrase)
        if len(result) == 10:
            break
    return result


def f1(texts, rankings, k):
    hits = sum(len(set(ranking[:k]) & text["gold"]) for text, ranking in zip(texts, rankings))
    given = sum(min(k, len(ranking)) for ranking in rankings)
    wanted = sum(len(text["gold"]) for text in texts)
    return 2 * hits / (given + wanted)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--titled", action="append", default=[], metavar="FILE", help="news whose titles teach as well")
    parser.add_argument("--write", action="store_true", help="write the weights learnt from all texts")
    arguments = parser.parse_args()
    random = np.random.default_rng(1)
    texts = []
    for name in SETS:
        names, of_set = load(arguments.folder, name)
        texts += of_set
    titled = load_titled(arguments.titled) if arguments.titled else []
    for text in texts:
        text["of_all"] = len(names)
    rounds = []
    for _ in range(ROUNDS):
        order, rankings = random.permutation(len(texts)), [None] * len(texts)
        for fold in range(FOLDS):
            held_out = set(order[fold::FOLDS])
            weights = learn([text for index, text in enumerate(texts) if index not in held_out] + titled, random)
            for index in held_out:
                rankings[index] = ranked(texts[index], weights)
        rounds.append(rankings)
    for name in SETS:
        some = [text for text in texts if text["set"] == name]
        scores = [[f1(some, [ranking for text, ranking in zip(texts, rankings) if text["set"] == name], k)
                   for rankings in rounds] for k in (5, 10)]
        at_5, at_10 = (f"{np.mean(score):.3f} ({min(score):.3f}-{max(score):.3f})" for score in scores)
        found = sum(len(text["gold"] & set(text["phrases"])) for text in some)
        all_of_them = sum(len(text["gold"]) for text in some)
        print(f"{name:8} F1@5 {at_5}  F1@10 {at_10}  among the candidates {found / all_of_them:.3f}", flush=True)
    # Each round draws its pairs anew; their mean is steadier than any of them.
    mean = np.mean([learn(texts + titled, random) for _ in range(ROUNDS)], axis=0)
    table = mean.reshape(-1, len(names)).T
    if arguments.write:
        rows = "".join(f"    [{', '.join(f'{weight:.3f}' for weight in row)}], // {name}\n"
                       for name, row in zip(names, table))
        text = WEIGHTS % (table.shape[1] - 1, len(names), rows)
        (ROOT / "src/phrases/weights.rs").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Learn the weights of key phrases from texts with human ones, and write src/phrases/weights.rs.

    tools/learn-phrases.py FOLDER [--write]

FOLDER holds news.jsonl, csl.jsonl and patents.jsonl with rows {"id", "text", "keyphrases"}. Needs numpy and the
`hanlens` command (`make command`). Prints F1 at 5 and 10 for each set, by five-fold cross-validation: a text is never
ranked with weights that it took part in.

The model is linear; it is learnt on pairs of a human phrase and another candidate of the same text (RankNet's loss,
Burges et al. 2005), so that kinds of text differ in nothing but what they agree on. Each set has the same say, however
many texts it has.
"""

import argparse
import json
import math
import pathlib
import subprocess
import unicodedata

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
SETS = {"news": 1.0, "csl": 1.0, "patents": 1.0}
FOLDS = 5
NEGATIVES = 20
REGULARISATION = 1e-3


def plain(text):
    return unicodedata.normalize("NFKC", text).lower()


def load(folder, name):
    path = pathlib.Path(folder) / f"{name}.jsonl"
    command = [ROOT / "target/release/hanlens", "candidates"]
    with open(path, "rb") as file:
        lines = subprocess.run(command, stdin=file, stdout=subprocess.PIPE, check=True).stdout.splitlines()
    names = json.loads(lines[0])
    gold = {row["id"]: row["keyphrases"] for row in map(json.loads, open(path, encoding="utf-8"))}
    texts = []
    for row in map(json.loads, lines[1:]):
        wanted = {plain(phrase) for phrase in gold[row["id"]]}
        phrases = [plain(text) for text, _ in row["candidates"]]
        numbers = np.array([numbers for _, numbers in row["candidates"]]).reshape(len(phrases), len(names))
        texts.append({"set": name, "gold": wanted, "phrases": phrases, "numbers": numbers})
    return names, texts


def pairs(texts, random):
    """Differences between human phrases and others, and what each counts."""
    counts = {name: sum(text["set"] == name for text in texts) for name in SETS}
    differences, weights = [], []
    for text in texts:
        is_gold = np.array([phrase in text["gold"] for phrase in text["phrases"]], dtype=bool)
        wanted, others = np.flatnonzero(is_gold), np.flatnonzero(~is_gold)
        if len(wanted) == 0 or len(others) == 0:
            continue
        picked = random.choice(others, size=(len(wanted), NEGATIVES))
        difference = text["numbers"][wanted][:, None, :] - text["numbers"][picked]
        differences.append(difference.reshape(-1, difference.shape[-1]))
        share = SETS[text["set"]] / counts[text["set"]] / (len(wanted) * NEGATIVES)
        weights.append(np.full(len(wanted) * NEGATIVES, share))
    return np.concatenate(differences), np.concatenate(weights)


def learn(texts, random):
    """Weights with the least loss, by Newton's method. After the first round the others are those that rank high."""
    weights = None
    for _ in range(3):
        sample = texts
        if weights is not None:
            sample = []
            for text in texts:
                order = np.argsort(-(text["numbers"] @ weights), kind="stable")[:60]
                keep = sorted(set(order) | {i for i, phrase in enumerate(text["phrases"]) if phrase in text["gold"]})
                sample.append({**text, "phrases": [text["phrases"][i] for i in keep], "numbers": text["numbers"][keep]})
        x, share = pairs(sample, random)
        share = share / share.sum()
        weights = np.zeros(x.shape[1]) if weights is None else weights.copy()
        for _ in range(12):
            margin = x @ weights
            p = 1 / (1 + np.exp(margin))
            gradient = -(x * (share * p)[:, None]).sum(0) + REGULARISATION * weights
            hessian = (x * (share * p * (1 - p))[:, None]).T @ x + REGULARISATION * np.eye(x.shape[1])
            step = np.linalg.solve(hessian, gradient)
            weights -= step
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
    parser.add_argument("--write", action="store_true", help="write the weights learnt from all texts")
    arguments = parser.parse_args()
    random = np.random.default_rng(1)
    texts = []
    for name in SETS:
        names, of_set = load(arguments.folder, name)
        texts += of_set
    reach = {name: [0, 0] for name in SETS}
    for text in texts:
        reach[text["set"]][0] += len(text["gold"] & set(text["phrases"]))
        reach[text["set"]][1] += len(text["gold"])
    rankings = [None] * len(texts)
    for fold in range(FOLDS):
        weights = learn([text for index, text in enumerate(texts) if index % FOLDS != fold], random)
        for index in range(fold, len(texts), FOLDS):
            rankings[index] = ranked(texts[index], weights)
    for name in SETS:
        of_set = [(text, ranking) for text, ranking in zip(texts, rankings) if text["set"] == name]
        some, scores = zip(*of_set)
        found, all_of_them = reach[name]
        print(f"{name:8} F1@5 {f1(some, scores, 5):.3f}  F1@10 {f1(some, scores, 10):.3f}  "
              f"among the candidates {found / all_of_them:.3f}")
    weights = learn(texts, random)
    for name, weight in sorted(zip(names, weights), key=lambda pair: -abs(pair[1])):
        print(f"  {weight:7.3f}  {name}")
    if arguments.write:
        rows = "".join(f'    ("{name}", {weight:.3f}),\n' for name, weight in zip(names, weights))
        (ROOT / "src/phrases/weights.rs").write_text(
            "//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells\n"
            "//! how; not for editing by hand.\n\n"
            f"pub(super) const WEIGHTS: [(&str, f64); {len(names)}] = [\n{rows}];\n", encoding="utf-8")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Learn the weights of summaries and gists from human ones, and write src/summary/weights.rs.

    tools/learn-summaries.py FOLDER [--write]

FOLDER holds xinhua.jsonl, newsbench.jsonl, xinhua-paragraphs.jsonl and xwlb-sections.jsonl with rows {"id", "title"?,
"text", "summary"}. Needs numpy, scipy and the `hanlens` command (`make command`). Prints character ROUGE for each set,
by five-fold cross-validation: no text is summed up with weights that it, or another part of its story, took part in.

Both models are linear. Each text offers its lines (or gists), in summaries of several lines as a beam search under the
weights so far finds them; the weights are those with the highest expected ROUGE where a summary is taken with the
probability that softmax gives its score (minimum risk training, Och 2003; Smith and Eisner 2006). The search here and
in src/summary/select.rs are the same. Each set has the same say, however many texts it has.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import unicodedata
import zlib

import numpy as np
from scipy.optimize import minimize

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Budget in characters; one line where there is none.
SUMMARIES = {"xinhua": 120, "newsbench": 140, "xinhua-paragraphs": None}
GISTS = "xwlb-sections"
FOLDS = 5
ROUNDS = 3
REGULARISATION = {"summary": 1e-3, "gist": 4e-3}

# A number of gists that varies less is held back as if it varied so much.
LEAST_SPREAD = 0.05

# As in src/summary/select.rs.
POOL_SENTENCES = 14
POOL_LINES = 2
WIDTH = 6
MOST_LINES = 5

# Summaries of each number of lines that a round of learning adds for a text.
KEPT = 30


def plain(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).lower()


def overlap(a, b, n):
    x = collections.Counter(a[i : i + n] for i in range(len(a) - n + 1))
    y = collections.Counter(b[i : i + n] for i in range(len(b) - n + 1))
    return 2 * sum((x & y).values()) / max(1, sum(x.values()) + sum(y.values()))


def longest_common(a, b):
    best = [0] * (len(b) + 1)
    for x in a:
        diagonal = 0
        for j, y in enumerate(b):
            above = best[j + 1]
            best[j + 1] = diagonal + 1 if x == y else max(above, best[j])
            diagonal = above
    return best[-1]


def rouge(text, gold):
    text = plain(text)
    common = 2 * longest_common(text, gold) / max(1, len(text) + len(gold))
    return np.array([overlap(text, gold, 1), overlap(text, gold, 2), common])


def fold(identifier):
    """Paragraphs are numbered within their story."""
    story = re.sub(r"(_\d+)-\d+$", r"\1", str(identifier))
    return zlib.crc32(story.encode()) % FOLDS


class Text:
    """What a text offers, and the human line or abstract."""

    def __init__(self, name, row, candidates):
        self.name, self.fold, self.gold = name, fold(row["id"]), plain(row["summary"])
        self.known = {}
        candidates = candidates or {"lines": [], "gists": [], "weights": [], "sentences": 0}
        if name == GISTS:
            self.offers = [text for text, _ in candidates["gists"]]
            self.numbers = np.array([numbers for _, numbers in candidates["gists"]])
            return
        self.budget = SUMMARIES[name]
        self.lines, self.sentences = candidates["lines"], candidates["sentences"]
        self.weights = np.array(candidates["weights"] or [0.0])
        self.numbers = np.array([line.pop("features") for line in self.lines])
        for line in self.lines:
            line["weight"] = float(self.weights[line["terms"]].sum()) if line["terms"] else 0.0

    def rouge(self, text):
        if text not in self.known:
            self.known[text] = rouge(text, self.gold)
        return self.known[text]

    def together(self, chosen):
        """The numbers of a summary besides those of its lines."""
        lines = [self.lines[index] for index in chosen]
        count, characters = len(lines), sum(line["characters"] for line in lines)
        told = collections.Counter(term for line in lines for term in line["terms"])
        again = sum(self.weights[term] * (times - 1) for term, times in told.items() if times > 1)
        weight = sum(line["weight"] for line in lines)
        length = characters / 100
        return np.array([
            count == 2, count == 3, count > 3, length, length * length,
            again / weight * count if count > 1 and weight > 0 else 0.0, max(0, characters - 60) / 100,
            count - len({line["paragraph"] for line in lines}), length * np.log1p(self.sentences) / 3,
        ], dtype=float)

    def summary(self, chosen):
        return "".join(self.lines[index]["text"] for index in chosen)

    def vector(self, chosen):
        return np.concatenate([self.together(chosen), self.numbers[list(chosen)].sum(0)])

    def search(self, weights, kept=1):
        """The best summaries of each number of lines, best first."""
        head = len(weights) - self.numbers.shape[1]
        scores = self.numbers @ weights[head:]

        def ranked(found):
            scored = [(sum(scores[list(choice)]) + self.together(choice) @ weights[:head], choice) for choice in found]
            return sorted(scored, key=lambda pair: (-pair[0], pair[1]))

        everything = range(len(self.lines))
        budget = self.budget or 0
        fitting = [index for index in everything if self.lines[index]["characters"] <= budget] or list(everything)
        singles = ranked((index,) for index in fitting)
        pool, of_sentence = [], collections.Counter()
        for _, (index,) in singles:
            sentence = self.lines[index]["sentence"]
            if of_sentence[sentence] < POOL_LINES and (of_sentence[sentence] or len(+of_sentence) < POOL_SENTENCES):
                of_sentence[sentence] += 1
                pool.append(index)
        found, beam = singles[:kept], singles[:WIDTH]
        for _ in range(1, MOST_LINES):
            longer = set()
            for _, choice in beam:
                sentences = {self.lines[index]["sentence"] for index in choice}
                length = sum(self.lines[index]["characters"] for index in choice)
                for index in pool:
                    line = self.lines[index]
                    if line["sentence"] not in sentences and length + line["characters"] <= budget:
                        longer.add(tuple(sorted((*choice, index))))
            if not longer:
                break
            beam = ranked(longer)
            found += beam[:kept]
            beam = beam[:WIDTH]
        return [choice for _, choice in sorted(found, key=lambda pair: (-pair[0], pair[1]))]


def load(folder, name):
    path = pathlib.Path(folder) / f"{name}.jsonl"
    command = [ROOT / "target/release/hanlens", "candidates", "summaries"]
    with open(path, "rb") as file:
        lines = subprocess.run(command, stdin=file, stdout=subprocess.PIPE, check=True).stdout.splitlines()
    rows = map(json.loads, open(path, encoding="utf-8"))
    texts = [Text(name, row, json.loads(line)["candidates"]) for row, line in zip(rows, lines[1:])]
    return json.loads(lines[0]), texts


def learn(offers, start, regularisation):
    """Weights with the highest expected reward over (numbers, rewards, share) of each text."""
    numbers = np.concatenate([numbers for numbers, _, _ in offers])
    rewards = np.concatenate([rewards for _, rewards, _ in offers])
    counts = np.array([len(rewards) for _, rewards, _ in offers])
    starts = np.r_[0, np.cumsum(counts)[:-1]]
    shares = np.array([share for _, _, share in offers])
    shares = shares / shares.sum()

    def risk(weights):
        scores = numbers @ weights
        power = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), counts))
        chance = power / np.repeat(np.add.reduceat(power, starts), counts)
        expected = np.add.reduceat(chance * rewards, starts)
        gradient = chance * (rewards - np.repeat(expected, counts)) * np.repeat(shares, counts)
        return (regularisation * weights @ weights - shares @ expected,
                2 * regularisation * weights - numbers.T @ gradient)

    return minimize(risk, start, jac=True, method="L-BFGS-B", options={"maxiter": 60}).x


def learn_summaries(texts):
    texts = [text for text in texts if len(text.numbers)]
    counts = collections.Counter(text.name for text in texts)
    weights = np.zeros(len(texts[0].vector((0,))))
    pools = [dict() for _ in texts]
    for _ in range(ROUNDS):
        offers = []
        for text, pool in zip(texts, pools):
            pool.update(dict.fromkeys(text.search(weights, KEPT)[: 3 * KEPT]))
            numbers = np.array([text.vector(choice) for choice in pool])
            rewards = np.array([text.rouge(text.summary(choice)).mean() for choice in pool])
            offers.append((numbers, rewards, 1 / counts[text.name]))
        weights = learn(offers, weights, REGULARISATION["summary"])
    return weights


def learn_gists(texts):
    """Each number in units of its spread, so that rare ones are held back no more than others."""
    texts = [text for text in texts if len(text.numbers)]
    rewards = [np.array([text.rouge(offer).mean() for offer in text.offers]) for text in texts]
    spread = np.maximum(np.concatenate([text.numbers for text in texts]).std(0), LEAST_SPREAD)
    offers = [(text.numbers / spread, reward, 1.0) for text, reward in zip(texts, rewards)]
    return learn(offers, np.zeros(len(spread)), REGULARISATION["gist"]) / spread


def given(text, weights):
    if not len(text.numbers):
        return ""
    if text.name == GISTS:
        return text.offers[int(np.argmax(text.numbers @ weights))]
    return text.summary(text.search(weights)[0])


def cross_validate(texts, learner):
    scores = collections.defaultdict(list)
    for part in range(FOLDS):
        weights = learner([text for text in texts if text.fold != part])
        for text in texts:
            if text.fold == part:
                scores[text.name].append(text.rouge(given(text, weights)))
    for name, of_set in scores.items():
        one, two, common = np.mean(of_set, axis=0)
        print(f"{name:18} ROUGE-1 {one:.4f}  ROUGE-2 {two:.4f}  ROUGE-L {common:.4f}", flush=True)


def table(name, what, names, weights):
    cells = [f"{weight:.3f}," for weight in weights[: len(names)]]
    # rustfmt aligns the comments.
    width = max(map(len, cells))
    rows = "".join(f"    {cell:<{width}} // {label}\n" for label, cell in zip(names, cells))
    return f"/// {what}\npub(super) const {name}: [f32; {len(names)}] = [\n{rows}];\n"


def write(names, summary, gist):
    count, form = len(names["clause"]), len(names["summary"])
    line = summary[form:]
    tables = [
        table("SUMMARY", "Of a summary besides its lines.", names["summary"], summary),
        table("CLAUSES", "Of each clause of a line, by its length.", names["clause"], line),
        table("OPENING", "Of a line's opening clause.", names["clause"], line[count:]),
        table("FORM", "Of a line besides its clauses.", names["line"], line[2 * count :]),
        table("GIST_CLAUSES", "Of each clause of a gist, by its length.", names["clause"], gist),
        table("GIST_OPENING", "Of a gist's opening clause.", names["clause"], gist[count:]),
        table("GIST_FORM", "Of a gist besides its clauses.", names["gist"], gist[2 * count :]),
    ]
    (ROOT / "src/summary/weights.rs").write_text(
        "//! How much each number of a line or gist says for it, in log-odds. Learnt by `tools/learn-summaries.py`, which\n"
        "//! tells how; not for editing by hand.\n\n"
        '#![allow(clippy::approx_constant, reason = "a weight may come near a constant by chance")]\n\n'
        + "\n".join(tables), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--write", action="store_true", help="write the weights learnt from all texts")
    arguments = parser.parse_args()
    names, gists = load(arguments.folder, GISTS)
    texts = [text for name in SUMMARIES for text in load(arguments.folder, name)[1]]
    cross_validate(texts, learn_summaries)
    cross_validate(gists, learn_gists)
    if arguments.write:
        write(names, learn_summaries(texts), learn_gists(gists))


if __name__ == "__main__":
    main()

//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = 2;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; 57] = [
    [0.226, -0.134, -0.250], // log places
    [0.221, -0.134, -0.278], // log role weight
    [0.420, 0.288, -0.218], // log free places
    [-0.142, 0.189, 0.025], // share of free places
    [0.319, 0.014, -0.110], // in most sentences
    [-0.252, 0.200, 0.243], // mean idf
    [-0.403, 0.265, 0.318], // least idf
    [-0.015, 0.120, 0.192], // most idf
    [0.212, -0.097, 0.446], // one word
    [0.150, 0.133, 0.024], // two words
    [-0.013, 0.083, -0.235], // three words
    [-0.283, -0.114, -0.175], // four words or more
    [-0.066, -0.005, -0.060], // no whole words
    [0.114, -0.438, -0.023], // two characters
    [0.354, -0.079, 0.299], // three characters
    [0.040, 0.337, 0.201], // four characters
    [-0.055, 0.216, -0.184], // five characters
    [0.056, -0.143, -0.069], // six characters
    [-0.510, 0.106, -0.224], // seven characters or more
    [0.130, -0.118, -0.113], // closes with a noun
    [0.326, -0.168, 0.006], // closes with a person
    [0.383, -0.056, 0.036], // closes with a place or organisation
    [0.078, -0.099, -0.017], // closes with another name
    [-0.859, 0.716, 0.354], // closes with a verb
    [-0.168, -0.034, -0.010], // closes with Latin
    [0.109, -0.242, -0.258], // closes with another class
    [-0.769, 0.380, 0.076], // opens with a verb
    [0.331, -0.150, 0.042], // opens with an adjective
    [0.238, 0.003, -0.012], // words of one character
    [-0.482, -0.271, -0.346], // stop words
    [0.158, -0.065, 0.075], // idiom
    [0.049, 0.092, -0.012], // acronym
    [0.161, 0.000, -0.019], // in the title
    [-0.595, 0.000, -0.103], // in a heading
    [0.444, -0.011, -0.067], // quoted
    [0.857, -0.023, -0.022], // in 《》
    [1.038, -0.834, -0.652], // first sentence
    [-0.566, 0.182, 0.049], // log first sentence
    [-1.090, 0.758, 0.125], // first place
    [0.331, 0.706, 0.421], // last sentence
    [0.002, 0.149, -0.011], // open on the left
    [0.036, 0.154, -0.239], // open on the right
    [0.042, 0.226, 0.120], // open on both sides
    [-0.133, -0.066, -0.047], // share of the rarest word
    [-0.174, 0.196, 0.171], // share of the commonest word
    [-0.366, -0.063, -0.003], // several words, once
    [-0.303, -0.359, 0.223], // one word, log places
    [0.440, 0.149, 0.709], // one word, idf
    [0.096, 0.173, 0.197], // one word, in a longer one
    [0.249, 0.226, -0.430], // several words, log places
    [0.278, -0.089, -0.164], // log places in a long text
    [-0.852, 0.470, 0.807], // one verb or adjective
    [-0.103, 0.035, -0.059], // closes with a stop word
    [-0.257, -0.116, -0.098], // places beside the commonest word
    [0.044, -0.036, -0.030], // places beside the commonest word, by idf
    [0.779, -0.192, 0.245], // one word, places beside the commonest word
    [0.723, 0.089, -0.021], // log places, by idf
];

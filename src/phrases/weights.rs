//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = 2;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; 62] = [
    [-0.017, -0.128, -0.406], // log places
    [0.804, -0.128, -0.207], // log role weight
    [0.355, 0.262, -0.318], // log free places
    [-0.043, 0.147, 0.024], // share of free places
    [-0.038, 0.083, -0.088], // in most sentences
    [-0.136, 0.166, 0.323], // mean idf
    [-0.210, 0.216, 0.306], // least idf
    [-0.082, 0.117, 0.331], // most idf
    [0.142, -0.191, 0.345], // one word
    [0.001, 0.268, 0.166], // two words
    [0.043, 0.051, -0.291], // three words
    [-0.260, -0.119, -0.148], // four words or more
    [0.074, -0.009, -0.072], // no whole words
    [-0.237, -0.312, 0.087], // two characters
    [0.219, -0.066, 0.274], // three characters
    [0.318, 0.178, 0.282], // four characters
    [0.047, 0.201, -0.254], // five characters
    [-0.007, -0.027, -0.138], // six characters
    [-0.340, 0.026, -0.251], // seven characters or more
    [0.364, -0.316, -0.259], // closes with a noun
    [0.129, -0.019, -0.081], // closes with a person
    [0.346, 0.013, 0.102], // closes with a place or organisation
    [0.440, -0.179, 0.067], // closes with another name
    [-0.837, 0.682, 0.331], // closes with a verb
    [-0.306, -0.101, -0.021], // closes with Latin
    [-0.137, -0.080, -0.139], // closes with another class
    [-0.832, 0.371, -0.007], // opens with a verb
    [-0.148, 0.117, -0.201], // opens with an adjective
    [0.283, 0.071, 0.111], // words of one character
    [-0.516, -0.277, -0.280], // stop words
    [0.452, -0.044, 0.031], // idiom
    [0.028, 0.077, -0.017], // acronym
    [0.712, 0.000, 0.118], // in the title
    [-0.490, 0.000, -0.129], // in a heading
    [0.194, -0.005, -0.090], // quoted
    [0.833, -0.022, -0.054], // in 《》
    [0.988, -0.825, -0.553], // first sentence
    [-0.874, 0.192, -0.133], // log first sentence
    [-1.141, 0.795, 0.018], // first place
    [0.156, 0.887, 0.591], // last sentence
    [0.063, 0.097, -0.021], // open on the left
    [-0.059, 0.222, -0.174], // open on the right
    [0.038, 0.237, 0.036], // open on both sides
    [-0.306, 0.020, -0.091], // share of the rarest word
    [-0.087, 0.131, 0.364], // share of the commonest word
    [-0.700, 0.071, 0.128], // several words, once
    [-0.086, -0.424, 0.159], // one word, log places
    [0.497, 0.056, 0.709], // one word, idf
    [0.128, 0.135, 0.116], // one word, in a longer one
    [0.014, 0.305, -0.512], // several words, log places
    [0.104, -0.091, -0.254], // log places in a long text
    [-0.738, 0.424, 0.842], // one verb or adjective
    [-0.024, -0.012, 0.012], // closes with a stop word
    [-0.341, -0.055, -0.109], // places beside the commonest word
    [-0.160, 0.016, 0.018], // places beside the commonest word, by idf
    [0.561, -0.098, 0.149], // one word, places beside the commonest word
    [0.601, 0.105, -0.010], // log places, by idf
    [-0.035, 0.021, -0.094], // unlisted word
    [0.304, -0.025, 0.040], // unlisted word, log places
    [-0.187, 0.110, -0.140], // several words, one unlisted
    [0.430, -0.038, -0.073], // in longer words
    [0.388, -0.075, -0.087], // in longer words, log places
];

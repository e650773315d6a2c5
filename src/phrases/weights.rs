//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = 2;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; 60] = [
    [0.007, -0.122, -0.419], // log places
    [0.773, -0.122, -0.162], // log role weight
    [0.339, 0.277, -0.363], // log free places
    [-0.002, 0.142, 0.035], // share of free places
    [-0.096, 0.095, -0.087], // in most sentences
    [-0.093, 0.145, 0.292], // mean idf
    [-0.147, 0.193, 0.266], // least idf
    [-0.064, 0.100, 0.308], // most idf
    [0.135, -0.201, 0.327], // one word
    [0.066, 0.229, 0.129], // two words
    [0.002, 0.072, -0.274], // three words
    [-0.368, -0.091, -0.125], // four words or more
    [0.166, -0.008, -0.057], // no whole words
    [-0.295, -0.269, 0.075], // two characters
    [0.256, -0.090, 0.243], // three characters
    [0.238, 0.217, 0.323], // four characters
    [0.068, 0.182, -0.306], // five characters
    [0.065, -0.087, -0.111], // six characters
    [-0.331, 0.046, -0.223], // seven characters or more
    [0.440, -0.382, -0.330], // closes with a noun
    [0.114, -0.007, -0.039], // closes with a person
    [0.341, 0.021, 0.122], // closes with a place or organisation
    [0.391, -0.161, 0.008], // closes with another name
    [-0.827, 0.673, 0.332], // closes with a verb
    [-0.276, -0.102, 0.000], // closes with Latin
    [-0.183, -0.042, -0.093], // closes with another class
    [-0.850, 0.411, 0.044], // opens with a verb
    [-0.036, 0.057, -0.218], // opens with an adjective
    [0.291, 0.087, 0.086], // words of one character
    [-0.460, -0.321, -0.316], // stop words
    [0.442, -0.041, 0.022], // idiom
    [0.043, 0.076, -0.009], // acronym
    [0.675, 0.000, 0.186], // in the title
    [-0.604, 0.000, -0.148], // in a heading
    [0.043, 0.008, -0.097], // quoted
    [0.923, -0.024, -0.024], // in 《》
    [1.059, -0.859, -0.569], // first sentence
    [-0.800, 0.197, -0.155], // log first sentence
    [-1.131, 0.798, 0.062], // first place
    [0.122, 0.917, 0.665], // last sentence
    [0.052, 0.113, -0.085], // open on the left
    [-0.079, 0.223, -0.195], // open on the right
    [0.076, 0.205, 0.049], // open on both sides
    [-0.291, 0.014, -0.111], // share of the rarest word
    [-0.044, 0.092, 0.377], // share of the commonest word
    [-0.720, 0.064, 0.125], // several words, once
    [-0.028, -0.445, 0.122], // one word, log places
    [0.437, 0.036, 0.662], // one word, idf
    [0.168, 0.098, 0.133], // one word, in a longer one
    [-0.074, 0.329, -0.494], // several words, log places
    [0.133, -0.088, -0.262], // log places in a long text
    [-0.720, 0.429, 0.840], // one verb or adjective
    [-0.057, -0.011, -0.006], // closes with a stop word
    [-0.320, -0.047, -0.108], // places beside the commonest word
    [-0.087, 0.011, 0.001], // places beside the commonest word, by idf
    [0.547, -0.100, 0.151], // one word, places beside the commonest word
    [0.575, 0.086, -0.039], // log places, by idf
    [-0.144, 0.047, -0.076], // unlisted word
    [0.347, 0.017, 0.064], // unlisted word, log places
    [-0.244, 0.155, -0.190], // several words, one unlisted
];

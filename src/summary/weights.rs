//! How much each number of a line or gist says for it, in log-odds. Learnt by `tools/learn-summaries.py`, which
//! tells how; not for editing by hand.

/// Of a summary besides its lines.
pub(super) const SUMMARY: [f32; 9] = [
    0.393,  // two lines
    -0.666, // three lines
    0.315,  // four lines or more
    0.096,  // characters
    0.338,  // characters squared
    0.265,  // words told twice
    0.180,  // characters over 60
    0.468,  // lines of the same paragraph
    0.148,  // characters in a long text
];

/// Of each clause of a line, by its length.
pub(super) const CLAUSES: [f32; 76] = [
    0.657,  // opens its paragraph
    -0.363, // second in its paragraph
    0.585,  // paragraph of one sentence
    0.054,  // only clause
    -0.196, // opening clause
    0.351,  // second clause
    0.212,  // third clause
    0.124,  // last of several clauses
    0.235,  // log characters
    0.008,  // short
    -0.070, // long
    0.075,  // log characters of the sentence
    -0.167, // long sentence
    0.260,  // mean weight of words
    0.585,  // heaviest word
    0.093,  // share of the article's weight
    0.299,  // centrality of the sentence
    0.526,  // likeness to the lead
    -0.483, // words told before
    -0.055, // no words of weight
    0.141,  // weight shared with the title
    0.103,  // share of the title told
    0.346,  // title words in the sentence
    -0.004, // weight shared with the heading
    -0.073, // figures
    -0.024, // dates
    0.105,  // people
    -0.134, // places and organisations
    -0.017, // grammar
    0.011,  // question
    -0.150, // holds speech
    -0.387, // sentence has a speaker
    -0.100, // opens with a quotation
    0.013,  // sentence without an end
    0.239,  // sentence points back
    0.115,  // sentence opens with a source or time
    0.022,  // after saying
    -0.077, // after a source or time
    -0.119, // sentence has figures
    0.220,  // sentence joins
    -0.271, // source or time
    -0.130, // says
    0.074,  // promises another
    0.084,  // example
    -0.061, // contrast
    0.165,  // addition
    -0.339, // conclusion
    -0.230, // pronoun
    0.323,  // purpose
    -0.101, // points back
    -0.085, // joins
    0.109,  // decision
    0.014,  // first or greatest
    -0.362, // change of figures
    -0.100, // background
    -0.042, // writer
    0.633,  // first sentence
    0.181,  // second sentence
    0.388,  // third sentence
    -0.557, // log place
    -0.794, // share before
    0.631,  // first paragraph
    0.190,  // second paragraph
    0.267,  // last paragraph
    -0.000, // last sentence
    0.334,  // log sentences
    0.147,  // first sentence, opening clause
    0.202,  // first sentence, second clause
    0.161,  // first sentence, third clause
    0.571,  // first sentence, last clause
    0.342,  // first sentence, log sentences
    0.439,  // second sentence, log sentences
    0.024,  // opens a later paragraph
    -0.289, // later sentence, opening clause
    -0.135, // first sentence, source or time
    -0.455, // one paragraph
];

/// Of a line's opening clause.
pub(super) const OPENING: [f32; 76] = [
    0.558,  // opens its paragraph
    -0.377, // second in its paragraph
    0.386,  // paragraph of one sentence
    0.119,  // only clause
    -0.228, // opening clause
    0.035,  // second clause
    0.062,  // third clause
    -0.114, // last of several clauses
    -0.047, // log characters
    0.182,  // short
    -0.186, // long
    -0.106, // log characters of the sentence
    -0.117, // long sentence
    0.253,  // mean weight of words
    0.305,  // heaviest word
    0.201,  // share of the article's weight
    0.140,  // centrality of the sentence
    0.555,  // likeness to the lead
    -0.603, // words told before
    0.263,  // no words of weight
    0.219,  // weight shared with the title
    0.273,  // share of the title told
    0.217,  // title words in the sentence
    -0.003, // weight shared with the heading
    -0.033, // figures
    0.002,  // dates
    0.091,  // people
    -0.084, // places and organisations
    -0.068, // grammar
    0.048,  // question
    0.029,  // holds speech
    -0.322, // sentence has a speaker
    -0.107, // opens with a quotation
    0.011,  // sentence without an end
    -0.008, // sentence points back
    0.085,  // sentence opens with a source or time
    0.079,  // after saying
    0.097,  // after a source or time
    -0.194, // sentence has figures
    -0.023, // sentence joins
    -0.087, // source or time
    -0.150, // says
    -0.027, // promises another
    0.073,  // example
    -0.072, // contrast
    -0.016, // addition
    -0.435, // conclusion
    -0.354, // pronoun
    0.200,  // purpose
    -0.125, // points back
    0.065,  // joins
    -0.223, // decision
    0.060,  // first or greatest
    0.017,  // change of figures
    -0.011, // background
    -0.015, // writer
    0.684,  // first sentence
    0.154,  // second sentence
    0.184,  // third sentence
    -0.621, // log place
    -0.852, // share before
    0.708,  // first paragraph
    -0.170, // second paragraph
    0.053,  // last paragraph
    -0.154, // last sentence
    0.138,  // log sentences
    0.446,  // first sentence, opening clause
    0.094,  // first sentence, second clause
    0.144,  // first sentence, third clause
    0.332,  // first sentence, last clause
    0.335,  // first sentence, log sentences
    0.333,  // second sentence, log sentences
    -0.126, // opens a later paragraph
    -0.555, // later sentence, opening clause
    -0.127, // first sentence, source or time
    0.154,  // one paragraph
];

/// Of a line besides its clauses.
pub(super) const FORM: [f32; 15] = [
    0.106,  // log characters of the line
    0.096,  // characters
    0.013,  // characters over 40
    -0.056, // characters over 80
    -0.052, // characters under 15
    0.097,  // opening left out
    -1.025, // end left out
    -0.666, // end left out, characters
    0.039,  // clauses
    0.510,  // share of the sentence
    -0.011, // a line
    -0.008, // points back
    -0.003, // bare quotation
    0.011,  // without an end
    0.048,  // a question
];

/// Of each clause of a gist, by its length.
pub(super) const GIST_CLAUSES: [f32; 76] = [
    0.383,  // opens its paragraph
    -0.116, // second in its paragraph
    0.090,  // paragraph of one sentence
    -0.068, // only clause
    0.367,  // opening clause
    -0.226, // second clause
    0.365,  // third clause
    -0.215, // last of several clauses
    0.002,  // log characters
    0.326,  // short
    -0.054, // long
    -0.079, // log characters of the sentence
    0.298,  // long sentence
    2.275,  // mean weight of words
    1.156,  // heaviest word
    1.942,  // share of the article's weight
    -0.010, // centrality of the sentence
    0.605,  // likeness to the lead
    0.139,  // words told before
    -1.786, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.084,  // figures
    0.713,  // dates
    -0.486, // people
    0.448,  // places and organisations
    -1.513, // grammar
    0.000,  // question
    -0.095, // holds speech
    0.173,  // sentence has a speaker
    0.211,  // opens with a quotation
    0.000,  // sentence without an end
    -0.221, // sentence points back
    0.117,  // sentence opens with a source or time
    -0.005, // after saying
    0.427,  // after a source or time
    -0.067, // sentence has figures
    -0.145, // sentence joins
    -1.043, // source or time
    -1.055, // says
    0.629,  // promises another
    -0.460, // example
    0.651,  // contrast
    -0.757, // addition
    1.082,  // conclusion
    -0.796, // pronoun
    -1.277, // purpose
    -0.692, // points back
    -0.789, // joins
    0.165,  // decision
    -0.109, // first or greatest
    -0.518, // change of figures
    -0.508, // background
    -0.004, // writer
    0.468,  // first sentence
    -0.250, // second sentence
    -0.334, // third sentence
    -1.457, // log place
    -0.736, // share before
    -0.054, // first paragraph
    0.067,  // second paragraph
    0.079,  // last paragraph
    -0.154, // last sentence
    -0.022, // log sentences
    1.007,  // first sentence, opening clause
    0.086,  // first sentence, second clause
    0.703,  // first sentence, third clause
    0.122,  // first sentence, last clause
    1.100,  // first sentence, log sentences
    -0.560, // second sentence, log sentences
    -0.320, // opens a later paragraph
    -0.462, // later sentence, opening clause
    -1.855, // first sentence, source or time
    -0.147, // one paragraph
];

/// Of a gist's opening clause.
pub(super) const GIST_OPENING: [f32; 76] = [
    0.299,  // opens its paragraph
    -0.033, // second in its paragraph
    -0.233, // paragraph of one sentence
    0.147,  // only clause
    -0.049, // opening clause
    0.088,  // second clause
    0.091,  // third clause
    -0.043, // last of several clauses
    0.180,  // log characters
    0.117,  // short
    0.019,  // long
    -0.376, // log characters of the sentence
    0.132,  // long sentence
    1.656,  // mean weight of words
    1.253,  // heaviest word
    2.940,  // share of the article's weight
    2.129,  // centrality of the sentence
    0.625,  // likeness to the lead
    0.194,  // words told before
    -0.067, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.043,  // figures
    0.165,  // dates
    -0.510, // people
    0.432,  // places and organisations
    -0.310, // grammar
    0.000,  // question
    -0.702, // holds speech
    0.169,  // sentence has a speaker
    0.709,  // opens with a quotation
    0.000,  // sentence without an end
    -0.195, // sentence points back
    0.032,  // sentence opens with a source or time
    0.307,  // after saying
    0.499,  // after a source or time
    -0.069, // sentence has figures
    -0.170, // sentence joins
    -0.343, // source or time
    -0.285, // says
    -0.257, // promises another
    -0.111, // example
    0.745,  // contrast
    -0.280, // addition
    1.293,  // conclusion
    -0.283, // pronoun
    -0.557, // purpose
    -0.190, // points back
    -0.263, // joins
    0.268,  // decision
    0.249,  // first or greatest
    -0.263, // change of figures
    -0.746, // background
    -0.009, // writer
    0.349,  // first sentence
    -0.118, // second sentence
    -0.230, // third sentence
    -1.112, // log place
    -0.499, // share before
    -0.122, // first paragraph
    0.126,  // second paragraph
    0.136,  // last paragraph
    -0.079, // last sentence
    -0.000, // log sentences
    0.312,  // first sentence, opening clause
    0.496,  // first sentence, second clause
    0.263,  // first sentence, third clause
    0.389,  // first sentence, last clause
    0.814,  // first sentence, log sentences
    -0.285, // second sentence, log sentences
    -0.159, // opens a later paragraph
    -0.195, // later sentence, opening clause
    -0.796, // first sentence, source or time
    -0.000, // one paragraph
];

/// Of a gist besides its clauses.
pub(super) const GIST_FORM: [f32; 42] = [
    -0.039, // characters
    -0.349, // off 17 characters
    -0.196, // off 15 characters
    -0.355, // off 20 characters
    -0.264, // under 10 characters
    -0.082, // under 13 characters
    0.226,  // 16 characters or more
    -0.106, // 20 characters or more
    -0.098, // 24 characters or more
    -0.274, // 28 characters or more
    -0.383, // over 30 characters
    -0.432, // time left out
    0.444,  // time left out of the opening clause
    -0.145, // clauses after the first
    0.017,  // opening left out
    -0.301, // opening without a source left out
    -0.305, // closes with a source
    -0.222, // closes with saying
    -0.305, // closes open
    -0.029, // closes the sentence
    0.349,  // first sentence
    -0.118, // second sentence
    -0.230, // third sentence
    0.312,  // opening of the first sentence
    0.987,  // first sentence after its source
    -0.025, // first sentence, clauses left out
    -0.027, // digits
    -0.214, // joins
    -1.009, // closes with a circumstance
    -0.126, // share of the sentence left out
    -0.216, // opens with a verb of grammar
    -3.168, // only names a day
    -0.442, // modifier left out
    0.264,  // modifier kept
    -0.160, // closes with a topic
    1.649,  // period left out
    0.0,    // opens with a name
    0.0,    // opens with a noun
    0.0,    // lacks a subject
    0.102,  // closes with a verb
    -0.151, // closes with a noun
    -0.652, // closes with grammar
];

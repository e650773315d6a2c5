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
    0.522,  // opens its paragraph
    -0.111, // second in its paragraph
    -0.001, // paragraph of one sentence
    -0.090, // only clause
    0.247,  // opening clause
    -0.190, // second clause
    0.338,  // third clause
    -0.133, // last of several clauses
    0.104,  // log characters
    -0.003, // short
    -0.017, // long
    -0.034, // log characters of the sentence
    0.010,  // long sentence
    0.967,  // mean weight of words
    1.473,  // heaviest word
    0.638,  // share of the article's weight
    0.068,  // centrality of the sentence
    0.642,  // likeness to the lead
    0.107,  // words told before
    -0.051, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.068,  // figures
    0.269,  // dates
    -0.194, // people
    0.246,  // places and organisations
    -0.282, // grammar
    0.000,  // question
    -0.005, // holds speech
    0.009,  // sentence has a speaker
    0.188,  // opens with a quotation
    0.000,  // sentence without an end
    -0.101, // sentence points back
    0.161,  // sentence opens with a source or time
    -0.089, // after saying
    0.392,  // after a source or time
    -0.033, // sentence has figures
    -0.204, // sentence joins
    -0.629, // source or time
    -0.214, // says
    -0.080, // promises another
    -0.354, // example
    0.012,  // contrast
    -0.076, // addition
    0.262,  // conclusion
    -0.158, // pronoun
    -0.368, // purpose
    -0.152, // points back
    -0.239, // joins
    0.167,  // decision
    0.056,  // first or greatest
    -0.116, // change of figures
    -0.064, // background
    -0.000, // writer
    0.639,  // first sentence
    -0.279, // second sentence
    -0.330, // third sentence
    -0.185, // log place
    -0.233, // share before
    0.047,  // first paragraph
    -0.017, // second paragraph
    -0.011, // last paragraph
    -0.099, // last sentence
    0.023,  // log sentences
    0.390,  // first sentence, opening clause
    0.004,  // first sentence, second clause
    0.364,  // first sentence, third clause
    -0.001, // first sentence, last clause
    0.360,  // first sentence, log sentences
    -0.158, // second sentence, log sentences
    -0.118, // opens a later paragraph
    -0.233, // later sentence, opening clause
    -0.680, // first sentence, source or time
    -0.176, // one paragraph
];

/// Of a gist's opening clause.
pub(super) const GIST_OPENING: [f32; 76] = [
    0.637,  // opens its paragraph
    -0.032, // second in its paragraph
    -0.152, // paragraph of one sentence
    -0.011, // only clause
    0.044,  // opening clause
    0.203,  // second clause
    0.217,  // third clause
    0.043,  // last of several clauses
    0.085,  // log characters
    0.241,  // short
    0.021,  // long
    -0.124, // log characters of the sentence
    0.004,  // long sentence
    1.331,  // mean weight of words
    2.315,  // heaviest word
    1.008,  // share of the article's weight
    0.074,  // centrality of the sentence
    0.836,  // likeness to the lead
    0.302,  // words told before
    0.086,  // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.069,  // figures
    0.151,  // dates
    -0.187, // people
    0.300,  // places and organisations
    -0.380, // grammar
    0.000,  // question
    -0.358, // holds speech
    0.009,  // sentence has a speaker
    0.237,  // opens with a quotation
    0.000,  // sentence without an end
    -0.194, // sentence points back
    -0.065, // sentence opens with a source or time
    0.133,  // after saying
    0.706,  // after a source or time
    -0.167, // sentence has figures
    -0.290, // sentence joins
    -1.028, // source or time
    -0.303, // says
    -0.169, // promises another
    -0.356, // example
    0.107,  // contrast
    -0.133, // addition
    0.440,  // conclusion
    -0.259, // pronoun
    -0.408, // purpose
    -0.192, // points back
    -0.232, // joins
    0.161,  // decision
    0.172,  // first or greatest
    -0.044, // change of figures
    -0.129, // background
    -0.000, // writer
    0.755,  // first sentence
    -0.286, // second sentence
    -0.469, // third sentence
    -0.238, // log place
    -0.282, // share before
    -0.064, // first paragraph
    0.064,  // second paragraph
    0.072,  // last paragraph
    -0.122, // last sentence
    -0.000, // log sentences
    0.279,  // first sentence, opening clause
    0.370,  // first sentence, second clause
    0.408,  // first sentence, third clause
    0.240,  // first sentence, last clause
    0.437,  // first sentence, log sentences
    -0.180, // second sentence, log sentences
    -0.117, // opens a later paragraph
    -0.245, // later sentence, opening clause
    -1.170, // first sentence, source or time
    -0.000, // one paragraph
];

/// Of a gist besides its clauses.
pub(super) const GIST_FORM: [f32; 33] = [
    0.037,  // characters
    -0.426, // off 17 characters
    -0.265, // off 15 characters
    -0.351, // off 20 characters
    -0.253, // under 10 characters
    -0.287, // under 13 characters
    0.489,  // 16 characters or more
    -0.182, // 20 characters or more
    -0.145, // 24 characters or more
    -0.319, // 28 characters or more
    -0.004, // over 30 characters
    -0.116, // time left out
    -0.017, // time left out of the opening clause
    -0.533, // clauses after the first
    -0.034, // opening left out
    -0.784, // opening without a source left out
    -0.769, // closes with a source
    -0.193, // closes with saying
    -0.769, // closes open
    0.038,  // closes the sentence
    0.755,  // first sentence
    -0.286, // second sentence
    -0.469, // third sentence
    0.279,  // opening of the first sentence
    0.567,  // first sentence after its source
    -0.121, // first sentence, clauses left out
    0.060,  // digits
    -0.367, // joins
    -0.545, // closes with a circumstance
    -0.283, // share of the sentence left out
    -0.000, // half a quotation
    -0.297, // opens with a verb of grammar
    -0.404, // only names a day
];

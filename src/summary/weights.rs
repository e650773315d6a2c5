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
    0.503,  // opens its paragraph
    -0.095, // second in its paragraph
    0.044,  // paragraph of one sentence
    -0.100, // only clause
    0.230,  // opening clause
    -0.229, // second clause
    0.384,  // third clause
    -0.131, // last of several clauses
    0.080,  // log characters
    -0.000, // short
    0.092,  // long
    -0.038, // log characters of the sentence
    0.006,  // long sentence
    1.060,  // mean weight of words
    1.513,  // heaviest word
    0.825,  // share of the article's weight
    0.036,  // centrality of the sentence
    0.538,  // likeness to the lead
    0.011,  // words told before
    -0.040, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.172,  // figures
    0.252,  // dates
    -0.202, // people
    0.173,  // places and organisations
    -0.261, // grammar
    0.000,  // question
    0.126,  // holds speech
    0.000,  // sentence has a speaker
    0.191,  // opens with a quotation
    0.000,  // sentence without an end
    -0.096, // sentence points back
    0.350,  // sentence opens with a source or time
    -0.079, // after saying
    0.358,  // after a source or time
    -0.062, // sentence has figures
    -0.194, // sentence joins
    -0.621, // source or time
    -0.235, // says
    -0.067, // promises another
    -0.289, // example
    0.014,  // contrast
    0.003,  // addition
    0.235,  // conclusion
    -0.174, // pronoun
    -0.297, // purpose
    -0.111, // points back
    -0.264, // joins
    0.105,  // decision
    0.057,  // first or greatest
    -0.075, // change of figures
    -0.021, // background
    -0.000, // writer
    0.566,  // first sentence
    -0.191, // second sentence
    -0.360, // third sentence
    -0.176, // log place
    -0.221, // share before
    0.008,  // first paragraph
    0.007,  // second paragraph
    0.014,  // last paragraph
    -0.082, // last sentence
    0.024,  // log sentences
    0.384,  // first sentence, opening clause
    -0.116, // first sentence, second clause
    0.398,  // first sentence, third clause
    0.007,  // first sentence, last clause
    0.335,  // first sentence, log sentences
    -0.117, // second sentence, log sentences
    -0.063, // opens a later paragraph
    -0.255, // later sentence, opening clause
    -0.636, // first sentence, source or time
    -0.192, // one paragraph
];

/// Of a gist's opening clause.
pub(super) const GIST_OPENING: [f32; 76] = [
    0.710,  // opens its paragraph
    -0.116, // second in its paragraph
    -0.106, // paragraph of one sentence
    0.017,  // only clause
    0.003,  // opening clause
    0.283,  // second clause
    0.130,  // third clause
    0.035,  // last of several clauses
    0.078,  // log characters
    0.253,  // short
    0.132,  // long
    -0.121, // log characters of the sentence
    0.005,  // long sentence
    1.393,  // mean weight of words
    2.355,  // heaviest word
    1.269,  // share of the article's weight
    0.023,  // centrality of the sentence
    0.809,  // likeness to the lead
    0.157,  // words told before
    0.139,  // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.123,  // figures
    0.186,  // dates
    -0.173, // people
    0.283,  // places and organisations
    -0.342, // grammar
    0.000,  // question
    -0.218, // holds speech
    0.000,  // sentence has a speaker
    0.224,  // opens with a quotation
    0.000,  // sentence without an end
    -0.183, // sentence points back
    0.034,  // sentence opens with a source or time
    0.049,  // after saying
    0.589,  // after a source or time
    -0.140, // sentence has figures
    -0.270, // sentence joins
    -1.040, // source or time
    -0.348, // says
    -0.147, // promises another
    -0.285, // example
    0.100,  // contrast
    -0.063, // addition
    0.408,  // conclusion
    -0.280, // pronoun
    -0.320, // purpose
    -0.186, // points back
    -0.261, // joins
    0.239,  // decision
    0.137,  // first or greatest
    -0.074, // change of figures
    -0.062, // background
    -0.001, // writer
    0.755,  // first sentence
    -0.262, // second sentence
    -0.493, // third sentence
    -0.241, // log place
    -0.278, // share before
    -0.079, // first paragraph
    0.079,  // second paragraph
    0.089,  // last paragraph
    -0.086, // last sentence
    0.000,  // log sentences
    0.270,  // first sentence, opening clause
    0.409,  // first sentence, second clause
    0.349,  // first sentence, third clause
    0.366,  // first sentence, last clause
    0.446,  // first sentence, log sentences
    -0.177, // second sentence, log sentences
    -0.045, // opens a later paragraph
    -0.249, // later sentence, opening clause
    -1.110, // first sentence, source or time
    0.000,  // one paragraph
];

/// Of a gist besides its clauses.
pub(super) const GIST_FORM: [f32; 32] = [
    0.007,  // characters
    -0.471, // off 17 characters
    -0.353, // off 15 characters
    -0.386, // off 20 characters
    -0.244, // under 10 characters
    -0.341, // under 13 characters
    0.414,  // 16 characters or more
    -0.100, // 20 characters or more
    -0.166, // 24 characters or more
    -0.450, // 28 characters or more
    0.122,  // over 30 characters
    -0.093, // time left out
    0.010,  // time left out of the opening clause
    -0.504, // clauses after the first
    -0.020, // opening left out
    -0.812, // opening without a source left out
    -0.779, // closes with a source
    -0.235, // closes with saying
    -0.779, // closes open
    0.034,  // closes the sentence
    0.755,  // first sentence
    -0.262, // second sentence
    -0.493, // third sentence
    0.270,  // opening of the first sentence
    0.553,  // first sentence after its source
    -0.130, // first sentence, clauses left out
    0.047,  // digits
    -0.385, // joins
    -0.564, // closes with a circumstance
    -0.235, // share of the sentence left out
    -0.000, // half a quotation
    -0.484, // opens with a verb of grammar
];

//! How much each number of a line or gist says for it, in log-odds. Learnt by `tools/learn-summaries.py`, which
//! tells how; not for editing by hand.

/// Of a summary besides its lines.
pub(super) const SUMMARY: [f32; 9] = [
    0.384,  // two lines
    -0.652, // three lines
    0.309,  // four lines or more
    0.094,  // characters
    0.329,  // characters squared
    0.257,  // words told twice
    0.176,  // characters over 60
    0.441,  // lines of the same paragraph
    0.147,  // characters in a long text
];

/// Of each clause of a line, by its length.
pub(super) const CLAUSES: [f32; 76] = [
    0.635,  // opens its paragraph
    -0.364, // second in its paragraph
    0.556,  // paragraph of one sentence
    0.044,  // only clause
    -0.198, // opening clause
    0.349,  // second clause
    0.233,  // third clause
    0.149,  // last of several clauses
    0.233,  // log characters
    0.004,  // short
    -0.106, // long
    0.067,  // log characters of the sentence
    -0.190, // long sentence
    0.239,  // mean weight of words
    0.577,  // heaviest word
    0.085,  // share of the article's weight
    0.294,  // centrality of the sentence
    0.524,  // likeness to the lead
    -0.461, // words told before
    -0.068, // no words of weight
    0.135,  // weight shared with the title
    0.098,  // share of the title told
    0.344,  // title words in the sentence
    -0.004, // weight shared with the heading
    -0.044, // figures
    -0.031, // dates
    0.090,  // people
    -0.104, // places and organisations
    -0.028, // grammar
    -0.008, // question
    -0.164, // holds speech
    -0.403, // sentence has a speaker
    -0.095, // opens with a quotation
    -0.012, // sentence without an end
    0.210,  // sentence points back
    0.093,  // sentence opens with a source or time
    0.030,  // after saying
    -0.100, // after a source or time
    -0.130, // sentence has figures
    0.209,  // sentence joins
    -0.288, // source or time
    -0.128, // says
    0.042,  // promises another
    0.086,  // example
    -0.065, // contrast
    0.172,  // addition
    -0.315, // conclusion
    -0.203, // pronoun
    0.338,  // purpose
    -0.069, // points back
    -0.022, // joins
    0.276,  // decision
    0.195,  // first or greatest
    -0.350, // change of figures
    0.007,  // background
    -0.089, // writer
    0.637,  // first sentence
    0.168,  // second sentence
    0.374,  // third sentence
    -0.559, // log place
    -0.801, // share before
    0.659,  // first paragraph
    0.169,  // second paragraph
    0.255,  // last paragraph
    -0.014, // last sentence
    0.332,  // log sentences
    0.154,  // first sentence, opening clause
    0.194,  // first sentence, second clause
    0.157,  // first sentence, third clause
    0.562,  // first sentence, last clause
    0.347,  // first sentence, log sentences
    0.415,  // second sentence, log sentences
    -0.001, // opens a later paragraph
    -0.308, // later sentence, opening clause
    -0.124, // first sentence, source or time
    -0.448, // one paragraph
];

/// Of a line's opening clause.
pub(super) const OPENING: [f32; 76] = [
    0.556,  // opens its paragraph
    -0.340, // second in its paragraph
    0.348,  // paragraph of one sentence
    0.093,  // only clause
    -0.196, // opening clause
    0.001,  // second clause
    0.096,  // third clause
    -0.060, // last of several clauses
    -0.036, // log characters
    0.209,  // short
    -0.194, // long
    -0.106, // log characters of the sentence
    -0.119, // long sentence
    0.230,  // mean weight of words
    0.345,  // heaviest word
    0.204,  // share of the article's weight
    0.138,  // centrality of the sentence
    0.547,  // likeness to the lead
    -0.552, // words told before
    0.246,  // no words of weight
    0.197,  // weight shared with the title
    0.250,  // share of the title told
    0.224,  // title words in the sentence
    -0.002, // weight shared with the heading
    -0.030, // figures
    -0.043, // dates
    0.070,  // people
    -0.063, // places and organisations
    -0.057, // grammar
    -0.002, // question
    -0.000, // holds speech
    -0.349, // sentence has a speaker
    -0.098, // opens with a quotation
    -0.007, // sentence without an end
    0.012,  // sentence points back
    0.104,  // sentence opens with a source or time
    0.070,  // after saying
    0.097,  // after a source or time
    -0.185, // sentence has figures
    0.014,  // sentence joins
    -0.177, // source or time
    -0.143, // says
    0.018,  // promises another
    0.074,  // example
    -0.090, // contrast
    0.003,  // addition
    -0.438, // conclusion
    -0.339, // pronoun
    0.202,  // purpose
    -0.118, // points back
    -0.002, // joins
    -0.311, // decision
    0.174,  // first or greatest
    -0.002, // change of figures
    0.041,  // background
    -0.052, // writer
    0.676,  // first sentence
    0.150,  // second sentence
    0.136,  // third sentence
    -0.621, // log place
    -0.836, // share before
    0.677,  // first paragraph
    -0.161, // second paragraph
    0.067,  // last paragraph
    -0.145, // last sentence
    0.122,  // log sentences
    0.471,  // first sentence, opening clause
    0.069,  // first sentence, second clause
    0.136,  // first sentence, third clause
    0.323,  // first sentence, last clause
    0.331,  // first sentence, log sentences
    0.317,  // second sentence, log sentences
    -0.120, // opens a later paragraph
    -0.573, // later sentence, opening clause
    -0.100, // first sentence, source or time
    0.114,  // one paragraph
];

/// Of a line besides its clauses.
pub(super) const FORM: [f32; 15] = [
    0.103,  // log characters of the line
    0.094,  // characters
    0.019,  // characters over 40
    -0.054, // characters over 80
    -0.043, // characters under 15
    0.097,  // opening left out
    -1.029, // end left out
    -0.704, // end left out, characters
    0.018,  // clauses
    0.515,  // share of the sentence
    -0.006, // a line
    0.012,  // points back
    -0.002, // bare quotation
    -0.007, // without an end
    -0.002, // a question
];

/// Of each clause of a gist, by its length.
pub(super) const GIST_CLAUSES: [f32; 76] = [
    0.509,  // opens its paragraph
    -0.100, // second in its paragraph
    0.027,  // paragraph of one sentence
    -0.115, // only clause
    0.237,  // opening clause
    -0.223, // second clause
    0.379,  // third clause
    -0.145, // last of several clauses
    0.083,  // log characters
    -0.008, // short
    0.111,  // long
    -0.034, // log characters of the sentence
    0.005,  // long sentence
    1.067,  // mean weight of words
    1.496,  // heaviest word
    0.838,  // share of the article's weight
    0.034,  // centrality of the sentence
    0.523,  // likeness to the lead
    0.004,  // words told before
    -0.037, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.179,  // figures
    0.240,  // dates
    -0.185, // people
    0.173,  // places and organisations
    -0.283, // grammar
    0.000,  // question
    0.144,  // holds speech
    0.000,  // sentence has a speaker
    0.206,  // opens with a quotation
    0.000,  // sentence without an end
    -0.097, // sentence points back
    0.352,  // sentence opens with a source or time
    -0.124, // after saying
    0.349,  // after a source or time
    -0.047, // sentence has figures
    -0.210, // sentence joins
    -0.627, // source or time
    -0.250, // says
    -0.064, // promises another
    -0.307, // example
    0.014,  // contrast
    0.000,  // addition
    0.209,  // conclusion
    -0.189, // pronoun
    -0.274, // purpose
    -0.128, // points back
    -0.173, // joins
    0.126,  // decision
    -0.189, // first or greatest
    -0.094, // change of figures
    0.137,  // background
    -0.000, // writer
    0.570,  // first sentence
    -0.191, // second sentence
    -0.365, // third sentence
    -0.178, // log place
    -0.224, // share before
    0.004,  // first paragraph
    0.009,  // second paragraph
    0.016,  // last paragraph
    -0.091, // last sentence
    0.025,  // log sentences
    0.385,  // first sentence, opening clause
    -0.112, // first sentence, second clause
    0.383,  // first sentence, third clause
    0.023,  // first sentence, last clause
    0.340,  // first sentence, log sentences
    -0.119, // second sentence, log sentences
    -0.061, // opens a later paragraph
    -0.263, // later sentence, opening clause
    -0.634, // first sentence, source or time
    -0.176, // one paragraph
];

/// Of a gist's opening clause.
pub(super) const GIST_OPENING: [f32; 76] = [
    0.716,  // opens its paragraph
    -0.115, // second in its paragraph
    -0.115, // paragraph of one sentence
    0.006,  // only clause
    0.012,  // opening clause
    0.270,  // second clause
    0.126,  // third clause
    0.034,  // last of several clauses
    0.079,  // log characters
    0.262,  // short
    0.147,  // long
    -0.117, // log characters of the sentence
    0.003,  // long sentence
    1.398,  // mean weight of words
    2.333,  // heaviest word
    1.283,  // share of the article's weight
    0.020,  // centrality of the sentence
    0.790,  // likeness to the lead
    0.152,  // words told before
    0.141,  // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.139,  // figures
    0.141,  // dates
    -0.152, // people
    0.281,  // places and organisations
    -0.368, // grammar
    0.000,  // question
    -0.196, // holds speech
    0.000,  // sentence has a speaker
    0.235,  // opens with a quotation
    0.000,  // sentence without an end
    -0.179, // sentence points back
    0.053,  // sentence opens with a source or time
    0.024,  // after saying
    0.591,  // after a source or time
    -0.143, // sentence has figures
    -0.276, // sentence joins
    -1.047, // source or time
    -0.371, // says
    -0.140, // promises another
    -0.317, // example
    0.100,  // contrast
    -0.070, // addition
    0.360,  // conclusion
    -0.306, // pronoun
    -0.291, // purpose
    -0.219, // points back
    -0.144, // joins
    0.254,  // decision
    -0.372, // first or greatest
    -0.088, // change of figures
    0.201,  // background
    -0.001, // writer
    0.753,  // first sentence
    -0.254, // second sentence
    -0.499, // third sentence
    -0.241, // log place
    -0.278, // share before
    -0.088, // first paragraph
    0.088,  // second paragraph
    0.098,  // last paragraph
    -0.096, // last sentence
    0.000,  // log sentences
    0.270,  // first sentence, opening clause
    0.404,  // first sentence, second clause
    0.333,  // first sentence, third clause
    0.390,  // first sentence, last clause
    0.446,  // first sentence, log sentences
    -0.175, // second sentence, log sentences
    -0.037, // opens a later paragraph
    -0.252, // later sentence, opening clause
    -1.100, // first sentence, source or time
    0.000,  // one paragraph
];

/// Of a gist besides its clauses.
pub(super) const GIST_FORM: [f32; 32] = [
    0.004,  // characters
    -0.478, // off 17 characters
    -0.358, // off 15 characters
    -0.410, // off 20 characters
    -0.228, // under 10 characters
    -0.339, // under 13 characters
    0.425,  // 16 characters or more
    -0.077, // 20 characters or more
    -0.160, // 24 characters or more
    -0.468, // 28 characters or more
    0.126,  // over 30 characters
    -0.097, // time left out
    0.010,  // time left out of the opening clause
    -0.531, // clauses after the first
    -0.018, // opening left out
    -0.810, // opening without a source left out
    -0.785, // closes with a source
    -0.257, // closes with saying
    -0.785, // closes open
    0.003,  // closes the sentence
    0.753,  // first sentence
    -0.254, // second sentence
    -0.499, // third sentence
    0.270,  // opening of the first sentence
    0.577,  // first sentence after its source
    -0.119, // first sentence, clauses left out
    0.044,  // digits
    -0.364, // joins
    -0.553, // closes with a circumstance
    -0.220, // share of the sentence left out
    -0.000, // half a quotation
    -0.480, // opens with a verb of grammar
];

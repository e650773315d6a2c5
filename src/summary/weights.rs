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
    0.378,  // opens its paragraph
    -0.107, // second in its paragraph
    0.163,  // paragraph of one sentence
    -0.073, // only clause
    0.312,  // opening clause
    -0.195, // second clause
    0.347,  // third clause
    -0.228, // last of several clauses
    0.006,  // log characters
    0.126,  // short
    -0.095, // long
    -0.088, // log characters of the sentence
    0.277,  // long sentence
    2.332,  // mean weight of words
    1.214,  // heaviest word
    1.943,  // share of the article's weight
    -0.024, // centrality of the sentence
    0.609,  // likeness to the lead
    0.129,  // words told before
    -1.710, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.155,  // figures
    0.840,  // dates
    -0.371, // people
    0.439,  // places and organisations
    -1.427, // grammar
    0.000,  // question
    -0.235, // holds speech
    0.148,  // sentence has a speaker
    0.189,  // opens with a quotation
    0.000,  // sentence without an end
    -0.221, // sentence points back
    0.091,  // sentence opens with a source or time
    0.061,  // after saying
    0.460,  // after a source or time
    -0.069, // sentence has figures
    -0.156, // sentence joins
    -1.100, // source or time
    -0.942, // says
    -0.852, // promises another
    -0.584, // example
    0.495,  // contrast
    -0.790, // addition
    1.161,  // conclusion
    -0.794, // pronoun
    -1.388, // purpose
    -0.699, // points back
    -0.751, // joins
    0.155,  // decision
    -0.145, // first or greatest
    -0.488, // change of figures
    -0.929, // background
    -0.003, // writer
    0.458,  // first sentence
    -0.235, // second sentence
    -0.338, // third sentence
    -1.485, // log place
    -0.724, // share before
    -0.057, // first paragraph
    0.046,  // second paragraph
    0.057,  // last paragraph
    -0.145, // last sentence
    -0.018, // log sentences
    0.920,  // first sentence, opening clause
    0.109,  // first sentence, second clause
    0.726,  // first sentence, third clause
    0.133,  // first sentence, last clause
    1.078,  // first sentence, log sentences
    -0.520, // second sentence, log sentences
    -0.315, // opens a later paragraph
    -0.445, // later sentence, opening clause
    -1.974, // first sentence, source or time
    -0.154, // one paragraph
];

/// Of a gist's opening clause.
pub(super) const GIST_OPENING: [f32; 76] = [
    0.298,  // opens its paragraph
    -0.042, // second in its paragraph
    -0.220, // paragraph of one sentence
    0.167,  // only clause
    -0.049, // opening clause
    0.084,  // second clause
    0.088,  // third clause
    -0.077, // last of several clauses
    0.189,  // log characters
    0.115,  // short
    -0.057, // long
    -0.580, // log characters of the sentence
    0.102,  // long sentence
    1.696,  // mean weight of words
    1.292,  // heaviest word
    2.868,  // share of the article's weight
    1.481,  // centrality of the sentence
    0.646,  // likeness to the lead
    0.211,  // words told before
    -0.066, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.078,  // figures
    0.252,  // dates
    -0.475, // people
    0.428,  // places and organisations
    -0.288, // grammar
    0.000,  // question
    -0.707, // holds speech
    0.141,  // sentence has a speaker
    0.615,  // opens with a quotation
    0.000,  // sentence without an end
    -0.189, // sentence points back
    0.013,  // sentence opens with a source or time
    0.314,  // after saying
    0.492,  // after a source or time
    -0.067, // sentence has figures
    -0.168, // sentence joins
    -0.332, // source or time
    -0.258, // says
    -0.462, // promises another
    -0.138, // example
    0.838,  // contrast
    -0.291, // addition
    1.401,  // conclusion
    -0.294, // pronoun
    -0.571, // purpose
    -0.177, // points back
    -0.249, // joins
    0.270,  // decision
    0.293,  // first or greatest
    -0.255, // change of figures
    -0.935, // background
    -0.007, // writer
    0.353,  // first sentence
    -0.127, // second sentence
    -0.224, // third sentence
    -1.104, // log place
    -0.491, // share before
    -0.104, // first paragraph
    0.107,  // second paragraph
    0.114,  // last paragraph
    -0.062, // last sentence
    -0.000, // log sentences
    0.314,  // first sentence, opening clause
    0.479,  // first sentence, second clause
    0.299,  // first sentence, third clause
    0.366,  // first sentence, last clause
    0.801,  // first sentence, log sentences
    -0.292, // second sentence, log sentences
    -0.165, // opens a later paragraph
    -0.183, // later sentence, opening clause
    -0.792, // first sentence, source or time
    0.000,  // one paragraph
];

/// Of a gist besides its clauses.
pub(super) const GIST_FORM: [f32; 44] = [
    -0.041, // characters
    -0.326, // off 17 characters
    -0.183, // off 15 characters
    -0.332, // off 20 characters
    -0.267, // under 10 characters
    -0.056, // under 13 characters
    0.204,  // 16 characters or more
    -0.087, // 20 characters or more
    -0.111, // 24 characters or more
    -0.252, // 28 characters or more
    -0.445, // over 30 characters
    -0.420, // time left out
    0.385,  // time left out of the opening clause
    -0.149, // clauses after the first
    0.009,  // opening left out
    -0.308, // opening without a source left out
    -0.305, // closes with a source
    -0.194, // closes with saying
    -0.305, // closes open
    -0.033, // closes the sentence
    0.353,  // first sentence
    -0.127, // second sentence
    -0.224, // third sentence
    0.314,  // opening of the first sentence
    0.983,  // first sentence after its source
    -0.020, // first sentence, clauses left out
    0.019,  // digits
    -0.203, // joins
    -1.036, // closes with a circumstance
    -0.172, // share of the sentence left out
    -0.304, // opens with a verb of grammar
    -3.029, // only names a day
    -0.470, // modifier left out
    0.209,  // modifier kept
    -0.145, // closes with a topic
    0.004,  // opens with a period
    1.635,  // period left out
    0.050,  // opens with a person
    0.311,  // opens with a place or name
    0.059,  // opens with a noun
    -0.109, // opens with a verb
    0.088,  // closes with a verb
    -0.132, // closes with a noun
    -0.683, // closes with grammar
];

namespace CorpusSdk.Annotation.Words;

/// <summary>What the lists know of a word; a word may be of several classes.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Given = 1 << 0,
    Surname = 1 << 1,
    Honorific = 1 << 2,
    Rank = 1 << 3,
    Office = 1 << 4,
    Speech = 1 << 5,
    Thought = 1 << 6,
    Auxiliary = 1 << 7,
    Verb = 1 << 8,
    Determiner = 1 << 9,
    Pronoun = 1 << 10,
    Preposition = 1 << 11,
    Conjunction = 1 << 12,
    Adverb = 1 << 13,
    Particle = 1 << 14,
    Suffix = 1 << 15,
    Human = 1 << 16,
    Body = 1 << 17,
    Organisation = 1 << 18,
    Place = 1 << 19,
    Demonym = 1 << 20,
    Time = 1 << 21,

    /// <summary>A cue verb's -ing form.</summary>
    Gerund = 1 << 22,
    Abbreviation = 1 << 23,

    /// <summary>Names a kind of work that has a title, or what shows it.</summary>
    Work = 1 << 24,

    /// <summary>Says that what follows is a name or a word, not a statement.</summary>
    Naming = 1 << 25,

    Title = Honorific | Rank | Office,
    Cue = Speech | Thought,
    AnyVerb = Cue | Auxiliary | Verb,
    Function = Determiner | Pronoun | Preposition | Conjunction | Auxiliary,
}

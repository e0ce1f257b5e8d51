namespace CorpusSdk.Annotation.Words;

/// <summary>The classes of a word according to the embedded lists. A word can have several.</summary>
/// <remarks>
/// The names are those of the sections in the lists. The numbers are part of the features that the weights were learned
/// for: do not reorder.
/// </remarks>
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

    /// <summary>The -ing form of a verb in the lists.</summary>
    Gerund = 1 << 22,
    Abbreviation = 1 << 23,

    /// <summary>A kind of work that has a title, or a medium: film, program.</summary>
    Work = 1 << 24,

    /// <summary>Announces a name or a term rather than a statement: called, so-called.</summary>
    Naming = 1 << 25,

    Title = Honorific | Rank | Office,
    Cue = Speech | Thought,
    AnyVerb = Cue | Auxiliary | Verb,
    Function = Determiner | Pronoun | Preposition | Conjunction | Auxiliary,
}

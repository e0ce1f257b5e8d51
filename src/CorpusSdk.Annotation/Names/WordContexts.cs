namespace CorpusSdk.Annotation.Names;

/// <summary>The contexts in which a capitalized word occurs anywhere in the article.</summary>
/// <remarks>The numbers are part of the features that the weights were learned for: do not reorder.</remarks>
[Flags]
internal enum WordContexts
{
    None = 0,
    AfterTitle = 1 << 0,
    AfterGivenName = 1 << 1,
    BeforeSpeechVerb = 1 << 2,
    AfterSpeechVerb = 1 << 3,
    AfterDeterminer = 1 << 4,
    AfterPlacePreposition = 1 << 5,
    BeforeOrganisation = 1 << 6,

    /// <summary>The word also occurs in lower case.</summary>
    InLowerCase = 1 << 7,
    BeforePossessive = 1 << 8,
    AloneInRun = 1 << 9,
    AtRunEnd = 1 << 10,
    AtRunStart = 1 << 11,

    /// <summary>A number of two digits follows a comma: Smith, 42, said.</summary>
    BeforeAge = 1 << 12,

    /// <summary>Another word precedes, so that capitals are not due to the start of a sentence.</summary>
    AfterWord = 1 << 13,
    BeforeWho = 1 << 14,
}
